import { setTimeout as sleep } from "node:timers/promises";
import { Deadline } from "../engine/deadline.ts";
import { countAssertion } from "../engine/execution.ts";
import { ExpectationFailed } from "../engine/failure.ts";

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** When it was sent, as the source says it. */
  readonly at: string | number;
  /** All header fields, one a line, encoded words decoded; only mail that came by SMTP has them. */
  readonly headers?: string;
  /** The HTML that goes with the text; only mail that came by SMTP has it. */
  readonly html?: string;
}

/** Where mail can be read: the list of what was sent to an address, newest first. */
export interface MailSource {
  list(address: string): Promise<readonly Mail[]>;
  /** Asks whether something new has come, where somebody has to be asked. */
  ask?(address: string): Promise<void>;
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
    return { mail: await this.#moreThan(before, address, withinMs), result };
  }

  /** The newest mail to an address, beyond the first `before`, that something has caused; waits for it, and fails when none comes. */
  arrived(
    address: string,
    { before = 0, withinMs = 5000 }: { before?: number; withinMs?: number } = {},
  ): Promise<Mail> {
    return this.#moreThan(before, address, withinMs);
  }

  async #moreThan(before: number, address: string, withinMs: number): Promise<Mail> {
    const isAsked = this.#source.ask !== undefined;
    await this.#source.ask?.(address);
    const deadline = new Deadline(isAsked ? 0 : withinMs);
    for (;;) {
      const mails = await this.list(address);
      const [mail] = mails;
      if (mail !== undefined && mails.length > before) {
        countAssertion();
        return mail;
      }
      if (deadline.left() === 0) break;
      await sleep(100);
    }
    throw new ExpectationFailed(`mail to ${address}`, `one mail within ${withinMs / 1000} s`, "none");
  }

  /** Does something that must send no mail to the address, and waits a little to be sure. */
  async none<T>(address: string, action: () => Promise<T>, forMs = 500): Promise<T> {
    const before = (await this.list(address)).length;
    const result = await action();
    if (this.#source.ask === undefined) await sleep(forMs);
    else await this.#source.ask(address);
    const after = await this.list(address);
    countAssertion();
    if (after.length > before) {
      throw new ExpectationFailed(`mail to ${address}`, "none", `"${after[0]?.subject ?? ""}"`);
    }
    return result;
  }
}
