import type { Mailer } from "./mailer.ts";

/**
 * From the look-up of the name to the end of the greeting, and of STARTTLS: mail servers let a client wait on purpose and
 * see whether it talks too early (Postfix's postscreen for 6 s).
 */
const GREETED_MILLISECONDS = 15_000;
/**
 * For a request waits for it: that of an agent that starts a claim, of a human who asks for a code or invites somebody.
 * Clients and load balancers that give up soonest do so after 30 s. RFC 5321, 4.5.3.2, lets each step take minutes, which
 * only a queue could grant; and a server that drips its answers would stretch the steps without end.
 */
export const WHOLE_MILLISECONDS = 20_000;

/** Mail over SMTP, one connection a mail: what a server does not take in time, or at all, is said to have failed. */
export function createSmtpMailer(url: string, from: string): Mailer {
  return {
    async send({ to, subject, text }) {
      // Here, for most starts of a server never send one, and it takes a tenth of their time to load.
      const { createTransport } = await import("nodemailer");
      const transport = createTransport({
        url,
        dnsTimeout: GREETED_MILLISECONDS,
        // The one of these that ends last: it cuts the greeting's short.
        connectionTimeout: GREETED_MILLISECONDS,
        greetingTimeout: GREETED_MILLISECONDS,
        socketTimeout: WHOLE_MILLISECONDS,
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
