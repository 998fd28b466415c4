import type { Clock } from "../time/clock.ts";
import type { Mail, Mailer } from "./mailer.ts";

const MAILS_KEPT = 1_000;

export interface KeptMail extends Mail {
  /** Milliseconds since the epoch. */
  readonly sentAt: number;
}

/** A mailer of development that keeps what it is given. */
export interface Outbox extends Mailer {
  /** Newest first; with an address, only what went to it (ASCII case does not matter). */
  mails(to?: string): readonly KeptMail[];
}

/** Keeps the last thousand mails in memory: they hold links and codes, which must not come to rest in a database. */
export function createOutbox(clock: Clock): Outbox {
  const kept: KeptMail[] = [];
  return {
    async send({ to, subject, text }) {
      kept.unshift({ to, subject, text, sentAt: clock.now() });
      kept.length = Math.min(kept.length, MAILS_KEPT);
    },
    mails: (to) => kept.filter((mail) => to === undefined || mail.to.toLowerCase() === to.toLowerCase()),
  };
}

export function isOutbox(mailer: Mailer): mailer is Outbox {
  return "mails" in mailer;
}
