/** An agent without a library, each of whose habits can be made a bad one. */
import { constants } from "../../../../generated/constants.ts";
import { operations } from "../../../../generated/operations.ts";
import type { Task } from "./in-process.ts";

export interface Got {
  readonly status: number;
  readonly retryAfter: number | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Sent {
  readonly query?: string;
  readonly token?: string | undefined;
  readonly json?: object;
  readonly form?: Readonly<Record<string, string>>;
}

type Name = "registerAgent" | "startClaim" | "pollClaimToken" | "inviteTeamMember" | "getAuthMd";

/** No answer, or half of one. */
export class Broken extends Error {
  readonly when: "before" | "within";

  constructor(when: "before" | "within") {
    super(`the connection broke ${when} the answer`);
    this.when = when;
  }
}

export class PlainAgent {
  readonly task: Task;
  token = "";
  claimToken = "";
  hasBroken = false;

  constructor(task: Task) {
    this.task = task;
  }

  async run(): Promise<void> {
    await this.discover();
    await this.register();
    await this.work();
    await this.claim();
    await this.work();
  }

  async discover(): Promise<void> {
    await this.call("getAuthMd");
  }

  async register(): Promise<void> {
    const { body } = await this.ask("registerAgent", { json: { agent_name: "Plain agent" } });
    this.token = String(body.access_token);
    this.claimToken = String(body.claim_token);
    this.look(body);
  }

  /** Does what it is for; before it is claimed it is told to be. */
  async work(): Promise<Got> {
    return this.call("inviteTeamMember", { token: this.token, json: { email: "colleague@example.com" } });
  }

  async claim(): Promise<void> {
    const { body } = await this.ask("startClaim", { json: { claim_token: this.claimToken, email: this.task.email } });
    this.show(String(body.user_code), String(body.verification_uri));
    let interval = Number(body.interval);
    let passed = 0;
    let pause = interval;
    for (;;) {
      await this.task.wait(pause);
      passed += pause;
      let got: Got;
      try {
        got = await this.poll();
      } catch (error) {
        if (!(error instanceof Broken)) throw error;
        pause = this.broken(error, interval);
        continue;
      }
      if (got.status === 200) return this.take(String(got.body.access_token));
      pause = interval;
      if (got.status !== 400) {
        pause = Math.max(interval, this.busy(got));
        continue;
      }
      switch (got.body.error) {
        case "authorization_pending":
          if (passed >= Number(body.expires_in)) return this.lapsed();
          pause = this.pending(interval);
          break;
        case "slow_down": {
          const next = this.slower(interval);
          interval = next.interval;
          pause = next.pause;
          break;
        }
        default:
          if (!this.goesOn(String(got.body.error))) this.giveUp(String(got.body.error));
      }
    }
  }

  show(code: string, link: string): void {
    this.task.print(`Open ${link} and type ${code}.`);
  }

  async poll(): Promise<Got> {
    return this.call("pollClaimToken", {
      form: { grant_type: constants.claimGrantType, claim_token: this.claimToken },
    });
  }

  async take(token: string): Promise<void> {
    this.token = token;
  }

  pending(interval: number): number {
    return interval;
  }

  slower(interval: number): { readonly interval: number; readonly pause: number } {
    return { interval: interval + 5, pause: interval + 5 };
  }

  busy({ retryAfter = 0 }: Got): number {
    return retryAfter;
  }

  broken(_error: Broken, interval: number): number {
    this.hasBroken = true;
    return interval * 2;
  }

  lapsed(): Promise<void> {
    return this.claim();
  }

  goesOn(_error: string): boolean {
    return false;
  }

  giveUp(error: string): never {
    throw new Error(error);
  }

  /** What it makes of an answer. */
  look(_body: Got["body"]): void {}

  /** A call that is refused ends it; one that is too early is made again. */
  async ask(name: Name, sent: Sent): Promise<Got> {
    const got = await this.call(name, sent);
    if (got.status === 200) return got;
    if (got.status !== 429) return this.giveUp(String(got.body.error));
    await this.task.wait(this.busy(got));
    return this.ask(name, sent);
  }

  redirect: "manual" | "follow" = "manual";

  async call(name: Name, { query = "", token, json, form }: Sent = {}): Promise<Got> {
    const { method, path } = operations[name];
    const init: RequestInit = {
      method,
      redirect: this.redirect,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(json === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
    };
    const answer = await fetch(this.task.origin + path + query, init).catch(() => {
      throw new Broken("before");
    });
    const text = await answer.text().catch(() => {
      throw new Broken("within");
    });
    const isJson = answer.headers.get("content-type") === "application/json";
    const after = answer.headers.get("retry-after");
    return {
      status: answer.status,
      retryAfter: after === null ? undefined : Number(after),
      body: isJson ? JSON.parse(text) : {},
    };
  }
}
