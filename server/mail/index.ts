import type { Config } from "../config/config.ts";
import type { Clock } from "../time/clock.ts";
import type { Mailer } from "./mailer.ts";
import { createOutbox } from "./outbox.ts";
import { createSmtpMailer } from "./smtp.ts";

export type { Mail, Mailer } from "./mailer.ts";
export { isOutbox, type KeptMail, type Outbox } from "./outbox.ts";

/** Over SMTP where a server is set, into the outbox of development where none is. */
export function createMailer(config: Pick<Config, "smtpUrl" | "mailFrom">, clock: Clock): Mailer {
  return config.smtpUrl === undefined ? createOutbox(clock) : createSmtpMailer(config.smtpUrl, config.mailFrom);
}
