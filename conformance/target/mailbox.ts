import { setTimeout as sleep } from "node:timers/promises";
import { ExpectationFailed } from "../engine/failure.ts";
import { countAssertion } from "../engine/scope.ts";

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** When it was sent, as the source says it. */
  readonly at: string | number;
}

/** Where mail can be read: the list of what was sent to an address, newest first. */
export interface MailSource {
  list(address: string): Promise<readonly Mail[]>;
}

/** What a check may ask of mail. */
export class Mailbox {
  readonly #source: MailSource;

  constructor(source: MailSource) {
    this.#source = source;
  }

  /** All mails to an address, newest first. */
  list(address: string): Promise<readonly Mail[]> {
    return this.#source.list(address);
  }

  /** Does something and waits for the mail that it sends; fails the expectation when none comes. */
  async next<T>(address: string, action: () => Promise<T>, withinMs = 5000): Promise<{ mail: Mail; result: T }> {
    const before = (await this.list(address)).length;
    const result = await action();
    const until = Date.now() + withinMs;
    do {
      const mails = await this.list(address);
      const [mail] = mails;
      if (mail !== undefined && mails.length > before) {
        countAssertion();
        return { mail, result };
      }
      await sleep(100);
    } while (Date.now() < until);
    throw new ExpectationFailed(`mail to ${address}`, `one mail within ${withinMs / 1000} s`, "none");
  }

  /** Does something that must send no mail to the address, and waits a little to be sure. */
  async none<T>(address: string, action: () => Promise<T>, forMs = 500): Promise<T> {
    const before = (await this.list(address)).length;
    const result = await action();
    await sleep(forMs);
    const after = await this.list(address);
    countAssertion();
    if (after.length > before) {
      throw new ExpectationFailed(`mail to ${address}`, "none", `"${after[0]?.subject ?? ""}"`);
    }
    return result;
  }
}
