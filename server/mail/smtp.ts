import { createTransport } from "nodemailer";
import type { Mailer } from "./mailer.ts";

const STEP_MILLISECONDS = 3_000;
/** Each step has its own limit; a server that drips answers would still stretch them without end. */
const WHOLE_MILLISECONDS = 8_000;

/** Mail over SMTP, one connection a mail: a request waits for it, so a dead server must fail fast. */
export function createSmtpMailer(url: string, from: string): Mailer {
  return {
    async send({ to, subject, text }) {
      const transport = createTransport({
        url,
        dnsTimeout: STEP_MILLISECONDS,
        connectionTimeout: STEP_MILLISECONDS,
        greetingTimeout: STEP_MILLISECONDS,
        socketTimeout: STEP_MILLISECONDS,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      let timer: NodeJS.Timeout | undefined;
      const tooLate = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error("the mail server takes too long")), WHOLE_MILLISECONDS);
      });
      const sent = transport.sendMail({
        from,
        // As an object, or a comma in it would make two recipients.
        to: { name: "", address: to },
        subject,
        text,
        // RFC 3834: no vacation notices to this.
        headers: { "Auto-Submitted": "auto-generated" },
      });
      try {
        await Promise.race([sent, tooLate]);
      } finally {
        clearTimeout(timer);
        transport.close();
      }
    },
  };
}
