import { randomBytes, randomInt } from "node:crypto";
import { constants, tokenPrefixes } from "../../../generated/constants.ts";
import { type OperationId, operations } from "../../../generated/operations.ts";
import { preClaimScopes } from "../../../generated/scopes.ts";
import { type Answer, Answers } from "./answers.ts";
import { bearerOf, isForm, membersOf, type Request } from "./call.ts";
import type { Registration, Start } from "./registration.ts";
import type { Occasion, Scenario, Twist } from "./scenario.ts";

/** What goes out: an answer, or none. */
export interface Reaction {
  readonly answer: Answer;
  readonly cut?: "before" | "within" | undefined;
}

/** The server's side of the ceremony, kept to the contract but for what a scenario has otherwise. */
export class World {
  readonly #origin: string;
  readonly #elsewhere: string;
  readonly #scenario: Scenario;
  readonly #answers: Answers;
  readonly #counts = new Map<OperationId, number>();
  readonly registrations: Registration[] = [];

  constructor(origin: string, elsewhere: string, scenario: Scenario) {
    this.#origin = origin;
    this.#elsewhere = elsewhere;
    this.#scenario = scenario;
    this.#answers = new Answers(origin);
  }

  get interval(): number {
    return this.#scenario.interval ?? constants.pollIntervalSeconds;
  }

  react(request: Request): Reaction {
    const { operation } = request;
    if (operation === undefined) return { answer: this.#answers.missing(request.target) };
    const occasion = this.#occasion(operation, request);
    const twist = this.#scenario.twist?.(occasion);
    const cut = twist !== undefined && "cut" in twist ? twist.cut : undefined;
    const answer =
      twist === undefined || cut === "within"
        ? this.#answer(operation, request, occasion.registration)
        : this.#twisted(operation, request, twist, occasion);
    const { change } = this.#scenario;
    const isApi = answer.headers["content-type"] === "application/json" && !operation.endsWith("OpenApi");
    return { answer: change !== undefined && isApi ? change(answer) : answer, cut };
  }

  #occasion(operation: OperationId, request: Request): Occasion {
    const nth = (this.#counts.get(operation) ?? 0) + 1;
    this.#counts.set(operation, nth);
    const bearer = bearerOf(request);
    const isPoll = operation === "pollClaimToken";
    const claimToken = isPoll ? new URLSearchParams(request.body).get("claim_token") : membersOf(request).claim_token;
    const registration = this.registrations.find(
      (one) => one.claimToken === claimToken || [one.accessToken, one.claimedToken].includes(bearer ?? ""),
    );
    if (isPoll && registration !== undefined) registration.polls += 1;
    return {
      operation,
      nth: isPoll ? (registration?.polls ?? nth) : nth,
      registration,
      isClaimed: bearer !== undefined && registration?.claimedToken === bearer,
    };
  }

  #twisted(operation: OperationId, { at, target }: Request, twist: Twist, { registration }: Occasion): Answer {
    if (operation === "pollClaimToken" && registration !== undefined) registration.polledAt = at;
    if ("redirect" in twist) {
      const headers = { location: this.#elsewhere + target, "cache-control": "no-store" };
      return { status: 307, headers, body: "", code: "to another origin" };
    }
    if ("code" in twist) {
      const like = this.#answers.failure(operation, "invalid-grant");
      const body = JSON.stringify({ error: twist.code, error_description: "This claim cannot go on." });
      return { ...like, body, code: twist.code };
    }
    if ("failure" in twist) {
      if (twist.failure === "slow-down" && registration !== undefined) this.#slowDown(registration);
      if (twist.failure === "expired-token" && registration !== undefined) registration.isOver = true;
      const { retryAfter } = twist;
      const headers = retryAfter === undefined ? undefined : { "retry-after": String(retryAfter) };
      return this.#answers.failure(operation, twist.failure, headers);
    }
    return this.#answers.missing(target);
  }

  #answer(operation: OperationId, request: Request, registration: Registration | undefined): Answer {
    switch (operation) {
      case "registerAgent":
        return this.#register(request);
      case "startClaim":
        return this.#start(request, registration);
      case "pollClaimToken":
        return this.#poll(request, registration);
      case "revokeToken":
        return this.#revoke(request);
      default:
        return operations[operation].bearer === null
          ? this.#answers.success(operation)
          : this.#guarded(operation, request, registration);
    }
  }

  #register(request: Request): Answer {
    const { identity_type = "anonymous" } = membersOf(request);
    if (identity_type !== "anonymous") return this.#answers.failure("registerAgent", "unsupported-identity-type");
    const registration: Registration = {
      accessToken: secret(tokenPrefixes.PersonalToken),
      claimToken: secret(tokenPrefixes.ClaimToken),
      claimedToken: undefined,
      isConfirmed: false,
      isOver: false,
      starts: [],
      polls: 0,
      polledAt: undefined,
      interval: this.interval,
    };
    this.registrations.push(registration);
    return this.#answers.success("registerAgent", {
      registration_id: randomBytes(8).toString("hex"),
      access_token: registration.accessToken,
      claim_token: registration.claimToken,
      claim_token_expires_at: new Date(Date.now() + constants.claimWindowSeconds * 1000).toISOString(),
    });
  }

  #start(request: Request, registration: Registration | undefined): Answer {
    const { email } = membersOf(request);
    const refused = (example: string) => ({ ...this.#answers.failure("startClaim", example), code: "invalid_request" });
    if (registration === undefined) return refused("claim-token-unknown");
    if (registration.isConfirmed) return refused("already-claimed");
    if (registration.isOver) return refused("claim-window-over");
    if (typeof email !== "string" || !/^[^@\s]+@[^@\s]+$/.test(email)) return refused("email-invalid");
    const isFirst = registration.starts.length === 0;
    const link = `${this.#origin}${operations.showClaim.path}?token=${secret(tokenPrefixes.ClaimAttemptToken)}`;
    const start: Start = {
      at: request.at,
      code: String(randomInt(100_000, 1_000_000)),
      link,
      expiresIn: isFirst ? (this.#scenario.expiresIn ?? constants.claimAttemptSeconds) : constants.claimAttemptSeconds,
    };
    registration.starts.push(start);
    registration.polls = 0;
    registration.polledAt = undefined;
    registration.interval = this.interval;
    return this.#answers.success("startClaim", {
      user_code: start.code,
      verification_uri: start.link,
      expires_in: start.expiresIn,
      interval: this.interval,
      email_sent: false,
    });
  }

  #poll(request: Request, registration: Registration | undefined): Answer {
    const fail = (name: string): Answer => this.#answers.failure("pollClaimToken", name);
    const form = new URLSearchParams(request.body);
    if (!isForm(request) || form.getAll("grant_type").length !== 1) return fail("invalid-request");
    if (form.get("grant_type") !== constants.claimGrantType) return fail("unsupported-grant-type");
    if (form.getAll("claim_token").length !== 1) return fail("invalid-request");
    if (registration === undefined || registration.claimedToken !== undefined) return fail("invalid-grant");
    if (registration.isOver) return fail("expired-token");
    const { polledAt, interval, starts, polls } = registration;
    registration.polledAt = request.at;
    const last = starts.at(-1);
    const isGood = last !== undefined && request.at < last.at + last.expiresIn;
    if (isGood && this.#scenario.confirms(polls, starts.length)) {
      registration.isConfirmed = true;
      registration.claimedToken = secret(tokenPrefixes.PersonalToken);
      return this.#answers.success("pollClaimToken", { access_token: registration.claimedToken });
    }
    if (polledAt !== undefined && request.at - polledAt < interval - constants.pollToleranceSeconds) {
      this.#slowDown(registration);
      return fail("slow-down");
    }
    return fail("authorization-pending");
  }

  #slowDown(registration: Registration): void {
    const { pollIntervalStepSeconds, pollIntervalMaxSeconds } = constants;
    registration.interval = Math.min(registration.interval + pollIntervalStepSeconds, pollIntervalMaxSeconds);
  }

  #revoke({ body }: Request): Answer {
    const token = new URLSearchParams(body).get("token");
    for (const registration of this.registrations) {
      if (registration.claimToken === token) registration.isOver = true;
    }
    return this.#answers.success("revokeToken");
  }

  #guarded(operation: OperationId, request: Request, registration: Registration | undefined): Answer {
    const bearer = bearerOf(request);
    const live = registration?.isConfirmed ? registration.claimedToken : registration?.accessToken;
    if (registration === undefined || bearer === undefined || bearer !== live) {
      return this.#answers.failure(operation, "unauthorized", bearer === undefined ? {} : { authorization: "given" });
    }
    const { claimed } = operations[operation];
    if (claimed && !registration.isConfirmed) return this.#answers.failure(operation, "account-claim-required");
    if (!registration.isConfirmed) {
      const has = (scope: string): boolean => preClaimScopes.some((one) => one === scope);
      const lacks = operations[operation].scopes.some((scope) => !has(scope));
      if (lacks) return this.#answers.failure(operation, "scope-missing");
    }
    return this.#answers.success(operation, {}, registration.isConfirmed ? "claimed" : "unclaimed");
  }
}

/** A token as the contract has them: an id that anybody may see, and what is drawn by lot. */
function secret(prefix: string): string {
  return `${prefix}${randomBytes(8).toString("hex")}_${randomBytes(32).toString("base64url")}`;
}
