import { MissingNeed } from "../engine/failure.ts";
import type { Mail, MailSource } from "./mailbox.ts";
import type { Terminal } from "./terminal.ts";

/** Mail that a person reads, and pastes into the terminal. */
export function mailByPrompt(terminal: Terminal): MailSource {
  const mails: Mail[] = [];
  return {
    list: async (address) => mails.filter(({ to }) => to === address),
    async ask(address) {
      const text = await terminal.converse((ask) =>
        ask.text([
          `Is there a new mail to ${address}?`,
          "Paste its subject and its text, then a line with a single dot. Only the dot: there is none.",
        ]),
      );
      if (text === undefined) throw new MissingNeed("mail", "nobody at the terminal reads the mail any more");
      if (text.trim() === "") return;
      const [subject = "", ...rest] = text.replace(/^subject:\s*/i, "").split("\n");
      mails.unshift({ to: address, at: new Date().toISOString(), subject, text: rest.join("\n") });
    },
  };
}
