import { SMTPServer } from "smtp-server";
import type { Mail, MailSource } from "./mailbox.ts";

/** An SMTP server on this machine that keeps what it gets. */
export interface SmtpSink extends MailSource {
  /** What a server under test is given as `SMTP_URL`. */
  readonly url: string;
  close(): Promise<void>;
}

export async function openSmtpSink(): Promise<SmtpSink> {
  const mails: Mail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const message = readMessage(Buffer.concat(chunks).toString("latin1"));
        const at = new Date().toISOString();
        for (const { address } of session.envelope.rcptTo) mails.unshift({ to: address, at, ...message });
        done();
      });
    },
  });
  const listening = server.listen(0, "127.0.0.1");
  await new Promise<void>((resolve, reject) => {
    listening.once("listening", resolve);
    server.once("error", reject);
  });
  const address = listening.address();
  if (address === null || typeof address === "string") throw new Error("the SMTP sink has no port");
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    list: async (to) => mails.filter((mail) => mail.to.toLowerCase() === to.toLowerCase()),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Subject and text of a message with one text part, or whose first part is text. */
export function readMessage(message: string): { subject: string; text: string } {
  const { headers, body } = split(message);
  const boundary = /boundary="?([^";]+)"?/i.exec(headers.get("content-type") ?? "")?.[1];
  const part = boundary === undefined ? { headers, body } : split(body.split(`--${boundary}\r\n`)[1] ?? "");
  const text = decodeBody(part.body.split(`\r\n--${boundary}`)[0] ?? "", part.headers.get("content-transfer-encoding"));
  return { subject: decodeWords(headers.get("subject") ?? ""), text };
}

function split(message: string): { headers: ReadonlyMap<string, string>; body: string } {
  const end = message.indexOf("\r\n\r\n");
  const head = (end < 0 ? message : message.slice(0, end)).replace(/\r\n[ \t]+/g, " ");
  const headers = head.split("\r\n").map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { headers: new Map(headers), body: end < 0 ? "" : message.slice(end + 4) };
}

function decodeBody(body: string, encoding = "7bit"): string {
  switch (encoding.toLowerCase()) {
    case "base64":
      return Buffer.from(body, "base64").toString();
    case "quoted-printable":
      return Buffer.from(quotedPrintable(body.replace(/=\r\n/g, "")), "latin1").toString();
    default:
      return Buffer.from(body, "latin1").toString();
  }
}

/** Encoded words in a header (RFC 2047). */
function decodeWords(text: string): string {
  return text
    .replace(/(\?=)\s+(=\?)/g, "$1$2")
    .replace(/=\?[^?]+\?([bq])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
      how.toLowerCase() === "b"
        ? Buffer.from(word, "base64").toString()
        : Buffer.from(quotedPrintable(word.replaceAll("_", " ")), "latin1").toString(),
    );
}

function quotedPrintable(text: string): string {
  return text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
