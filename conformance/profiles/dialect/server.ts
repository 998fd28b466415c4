import type { CheckContext } from "../../kit/engine/context.ts";
import { ExpectationFailed } from "../../kit/engine/failure.ts";
import type { FormFields } from "../../kit/http/body.ts";
import type { Exchange } from "../../kit/http/exchange.ts";
import type { HumanReport } from "../../kit/target/human.ts";
import type { AnyServer } from "./any-server.ts";
import {
  type Call,
  type Dialect,
  type Facts,
  filled,
  type Pointer,
  PUBLIC_FACTS,
  REASONS,
  type Reason,
} from "./dialect.ts";
import { type Documents, placeOf, pointed } from "./documents.ts";

type T = CheckContext<AnyServer>;

/** What a poll came to. */
export type Outcome = "delivered" | Reason | "else";

/** Said once of a server that gives tokens to whoever asks, and not by each check in other words. */
const GIVES_TO_ANYBODY =
  "the token endpoint gives a token before any human has agreed: poll.pending and poll.unknown-token say more";

/**
 * The server under test by the verbs of the claim ceremony. What they need to go well is a control of whoever uses them:
 * the requests and answers are those of the wire, under the names of the dialect.
 */
export class Server {
  readonly dialect: Dialect;
  readonly #t: T;

  constructor(t: T, dialect: Dialect) {
    this.#t = t;
    this.dialect = dialect;
  }

  // --- where things are -----------------------------------------------------------------------------------------

  /** The answers to the requests for metadata: the first of each kind that is JSON, or the last that was tried. */
  async metadata(): Promise<{ readonly server: Exchange | undefined; readonly resource: Exchange | undefined }> {
    const { server, resource } = this.dialect.documents;
    return this.#t.recorded("the metadata", async () => {
      return { server: await this.#first(server), resource: await this.#first(resource) };
    });
  }

  async #first(paths: readonly string[]): Promise<Exchange | undefined> {
    let last: Exchange | undefined;
    for (const path of paths) {
      last = await this.#t.send({ method: "GET", path });
      if (last.status === 200 && typeof last.json === "object") return last;
    }
    return last;
  }

  /** The URL or path of an endpoint; undefined when nothing says where it is. */
  async where(endpoint: string): Promise<string | undefined> {
    const { server, resource } = await this.metadata();
    const documents: Documents = { server: server?.json, resource: resource?.json };
    return placeOf(this.dialect, endpoint, documents);
  }

  /** The path of an endpoint at this server. */
  async pathOf(endpoint: string): Promise<string> {
    const t = this.#t;
    const place = await this.where(endpoint);
    if (place === undefined) {
      const words = `nothing says where the ${endpoint} endpoint is (${this.dialect.endpoints[endpoint]?.join(", ")})`;
      return endpoint === "revocation" ? t.notApplicable(words) : t.inconclusive(words);
    }
    const url = URL.parse(place, t.origin);
    if (url === null || url.origin !== t.origin)
      return t.inconclusive(`the ${endpoint} endpoint is at another origin: ${place}`);
    return url.pathname + url.search;
  }

  // --- verbs ----------------------------------------------------------------------------------------------------

  /** An agent registers itself, where it does; gives what it was given. */
  register(email: string = this.#t.address()): Promise<Facts> {
    return this.#t.control("an agent can register", () => this.#do(this.dialect.register, { ...this.#given(), email }));
  }

  /** A claim is started: for this registration, or for a new one. */
  async startClaim(facts?: Facts, email: string = this.#t.address()): Promise<Facts> {
    const before = facts ?? (await this.register(email));
    return this.#t.control("a claim can be started", () =>
      this.#do(this.dialect.startClaim, { ...before, email }, ["credential", "link", "code"]),
    );
  }

  /** The last answer to the start of a claim, whatever it says. */
  async restart(facts: Facts, email: string): Promise<Exchange> {
    const [call] = this.dialect.startClaim.slice(-1);
    if (call === undefined) return this.#t.inconclusive("there is no request that starts a claim");
    return this.#ask(call, { ...facts, email });
  }

  /** One poll, which nobody has judged. */
  poll(facts: Facts): Promise<Exchange> {
    return this.tokenRequest(this.pollForm(facts));
  }

  /** The parameters of a good poll. */
  pollForm(facts: Facts): Array<[string, string]> {
    const { grant, credential } = this.dialect;
    return [["grant_type", grant], [credential, facts.credential ?? ""], ...this.client(facts)];
  }

  /** What the token and revocation endpoints are told of the client. */
  client(facts: Facts = this.#given()): Array<[string, string]> {
    return Object.entries(this.dialect.client).map(([name, value]): [string, string] => [name, filled(value, facts)]);
  }

  /** Any request to the token endpoint: a form, or these bytes under these headers. */
  async tokenRequest(form: FormFields, query?: Readonly<Record<string, string>>): Promise<Exchange> {
    return this.#learned(
      await this.#t.send({
        method: "POST",
        path: await this.pathOf("token"),
        form,
        ...(query === undefined ? {} : { query }),
      }),
    );
  }

  async rawTokenRequest(body: string, type: string | undefined): Promise<Exchange> {
    const headers = type === undefined ? {} : { "content-type": type };
    return this.#learned(await this.#t.send({ method: "POST", path: await this.pathOf("token"), body, headers }));
  }

  async revoke(fields: ReadonlyArray<readonly [string, string]>): Promise<Exchange> {
    return this.#t.send({ method: "POST", path: await this.pathOf("revocation"), form: [...fields, ...this.client()] });
  }

  async rawRevoke(body: string, type: string): Promise<Exchange> {
    const headers = { "content-type": type };
    return this.#t.send({ method: "POST", path: await this.pathOf("revocation"), body, headers });
  }

  async rawRegister(body: string): Promise<Exchange> {
    const headers = { "content-type": "application/json" };
    return this.#t.send({ method: "POST", path: await this.pathOf("registration"), body, headers });
  }

  /** A call of the resource with this token. */
  useToken(accessToken: string): Promise<Exchange> {
    return this.#ask(this.dialect.useToken, { ...this.#given(), accessToken });
  }

  /** Whether the token opens the resource. */
  async opens(accessToken: string): Promise<boolean> {
    return (await this.useToken(accessToken)).status === (this.dialect.useToken.status ?? 200);
  }

  /** The answer to the request for another token, whatever it says. */
  async anotherTokenAnswer(facts: Facts): Promise<Exchange> {
    const [call] = this.dialect.anotherToken.slice(-1);
    if (call === undefined) return this.#t.inconclusive("there is no request for another token");
    return this.#learned(await this.#ask(call, facts));
  }

  /** A token of its own for a check, known to work: from a registration, or by a whole ceremony. */
  async anotherToken(): Promise<string> {
    const { traits, anotherToken } = this.dialect;
    if (traits["credential-at-registration"] !== true) return this.#tokenByClaim();
    const t = this.#t;
    const registered = await this.register();
    return t.control("a token works", async () => {
      const facts = await this.#do(anotherToken, registered, ["accessToken"]);
      await this.#mustOpen(facts.accessToken ?? "");
      return facts.accessToken ?? "";
    });
  }

  async #tokenByClaim(): Promise<string> {
    const { facts } = await this.confirmed();
    return this.#t.control("the token of a claim works", async () => {
      const token = this.tokenIn(await this.poll(facts));
      await this.#mustOpen(token);
      return token;
    });
  }

  async #mustOpen(token: string): Promise<void> {
    const { status = 200 } = this.dialect.useToken;
    this.#t.expect(await this.useToken(token), "a call with the token").status(status);
  }

  // --- the human ------------------------------------------------------------------------------------------------

  /** A claim that a human has confirmed, of which nothing was delivered yet. */
  async confirmed(): Promise<{ readonly facts: Facts; readonly email: string }> {
    const email = this.#t.address("owner");
    const facts = await this.startClaim(undefined, email);
    await this.#t.control("the human can confirm the claim", async () => {
      const { outcome } = await this.confirm(facts, email);
      this.#t.value("what came of the right code", outcome).is("done");
    });
    return { facts, email };
  }

  confirm(facts: Facts, email: string): Promise<HumanReport> {
    const { link = "", code = "" } = facts;
    return this.#t.site.human.act({ do: "confirm", link, email, code });
  }

  decline(facts: Facts, email: string): Promise<HumanReport> {
    const { link = "", code = "" } = facts;
    return this.#t.site.human.act({ do: "decline", link, email, code });
  }

  // --- what came of it ------------------------------------------------------------------------------------------

  outcomeOf(answer: Exchange): Outcome {
    if (answer.status === 200 && typeof pointed(answer.json, this.dialect.delivered.accessToken) === "string") {
      return "delivered";
    }
    const isSo = (reason: Reason): boolean => {
      const { status, error } = this.dialect.errors[reason];
      return answer.status === status && answer.at("error") === error;
    };
    return REASONS.find(isSo) ?? "else";
  }

  /** The token that a poll has delivered. */
  tokenIn(answer: Exchange): string {
    return tokenAt(answer, this.dialect.delivered.accessToken, 200);
  }

  /** The token in the answer to the request for another one. */
  anotherTokenIn(answer: Exchange): string {
    const { gives, status = 200 } = this.dialect.anotherToken.at(-1) ?? {};
    return tokenAt(answer, gives?.accessToken ?? this.dialect.delivered.accessToken, status);
  }

  scopeIn(answer: Exchange): readonly string[] {
    const scope = pointed(answer.json, this.dialect.delivered.scope ?? "/scope");
    return typeof scope === "string" ? scope.split(" ").filter(Boolean) : [];
  }

  /** Refused as the dialect has it for this reason, and in the form of RFC 6749, 5.2. */
  expectRefused(answer: Exchange, what: string, reason: Reason): void {
    const { status, error } = this.dialect.errors[reason];
    this.#t.expect(answer, what).status(status).mediaType("application/json").member("error", error);
  }

  /** Told to wait; several checks may poll the same claim, so that too fast is as well known as pending. */
  expectWaiting(answer: Exchange, what: string): void {
    const { pending, "too fast": tooFast } = this.dialect.errors;
    this.#t.value(`the outcome of ${what}`, this.outcomeOf(answer), answer).oneOf("pending", "too fast");
    this.#t.expect(answer, what).status(pending.status, tooFast.status);
  }

  /** Ends a check that can tell nothing of a server at which every poll delivers. */
  refuseGift(answer: Exchange): void {
    if (this.outcomeOf(answer) === "delivered") this.#t.inconclusive(GIVES_TO_ANYBODY);
  }

  /** A claim under way that every check may poll and nobody confirms. */
  async waiting(): Promise<Facts> {
    const t = this.#t;
    const { facts, polled } = await t.shared("a claim under way", async () => {
      const facts = await this.startClaim();
      return { facts, polled: await this.poll(facts) };
    });
    this.refuseGift(polled);
    await t.control("a good poll is told to wait", async () => this.expectWaiting(polled, "a good poll"));
    return facts;
  }

  // --- requests -------------------------------------------------------------------------------------------------

  #given(): Facts {
    const set = Object.entries(this.dialect.values).map(([name, value]) => [name, value ?? ""] as const);
    return Object.fromEntries(set);
  }

  /** Does these calls one after the other; gives the facts before and all that they gave. */
  async #do(calls: readonly Call[], before: Facts, wanted: readonly string[] = []): Promise<Facts> {
    const t = this.#t;
    let facts = before;
    for (const call of calls) {
      const answer = await this.#ask(call, facts);
      t.expect(answer).status(call.status ?? 200);
      for (const [name, pointer] of Object.entries(call.gives ?? {})) {
        const found = pointed(answer.json, pointer);
        if (typeof found === "string" || typeof found === "number") facts = { ...facts, [name]: String(found) };
        else if (wanted.includes(name))
          t.fail(answer.name, `a text at ${pointer} (${name})`, answer.describe(), answer);
        if (typeof found === "string" && !PUBLIC_FACTS.has(name)) t.site.learn(found);
      }
    }
    for (const name of wanted) {
      if (facts[name] === undefined) t.inconclusive(`${this.dialect.name} does not say where "${name}" is`);
    }
    return facts;
  }

  async #ask({ at, method = "POST", form, json, bearer }: Call, facts: Facts): Promise<Exchange> {
    const path = await this.pathOf(at);
    const all = (texts: Readonly<Record<string, string>>): Record<string, string> =>
      Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, filled(text, facts)]));
    const isForClient = at === "token" || at === "revocation";
    return this.#t.send({
      method,
      path,
      ...(form === undefined
        ? {}
        : { form: [...Object.entries(all(form)), ...(isForClient ? this.client(facts) : [])] }),
      ...(json === undefined ? {} : { json: all(json) }),
      ...(bearer === undefined ? {} : { bearer: filled(bearer, facts) }),
    });
  }

  /** A token is a secret, whatever member it stands in. */
  #learned(answer: Exchange): Exchange {
    const { delivered, anotherToken } = this.dialect;
    for (const pointer of [delivered.accessToken, ...anotherToken.flatMap(({ gives }) => gives?.accessToken ?? [])]) {
      const token = pointed(answer.json, pointer);
      if (typeof token === "string") this.#t.site.learn(token);
    }
    return answer;
  }
}

function tokenAt(answer: Exchange, pointer: Pointer, status: number): string {
  const token = pointed(answer.json, pointer);
  if (answer.status === status && typeof token === "string") return token;
  throw new ExpectationFailed(answer.name, `status ${status} with a token`, answer.describe(), answer);
}

/** A credential that nobody was given, of the same form: its last characters are others. */
export function forged(credential: string): string {
  const turned = (letter: string): string => {
    if (/[0-8]/.test(letter)) return String(Number(letter) + 1);
    if (letter === "9") return "0";
    if (/[a-yA-Y]/.test(letter)) return String.fromCharCode(letter.charCodeAt(0) + 1);
    if (letter === "z" || letter === "Z") return letter === "z" ? "a" : "A";
    return letter;
  };
  const from = Math.max(0, credential.length - 12);
  return credential.slice(0, from) + credential.slice(from).replace(/./g, turned);
}
