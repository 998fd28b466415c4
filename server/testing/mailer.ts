import type { Mail, Mailer } from "../mail/mailer.ts";

export interface CapturingMailer extends Mailer {
  /** What was sent, oldest first. */
  readonly sent: Mail[];
  /** While set, every send rejects and captures nothing. */
  broken: boolean;
}

/** A mailer that keeps what it is given for the test to read, and can be made to fail. */
export function capturingMailer(): CapturingMailer {
  const mailer: CapturingMailer = {
    sent: [],
    broken: false,
    async send(mail) {
      if (mailer.broken) throw new Error("no mail server answers");
      mailer.sent.push(mail);
    },
  };
  return mailer;
}
