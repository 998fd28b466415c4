import { SMTPServer } from "smtp-server";
import { ConfigurationError } from "../engine/failure.ts";
import type { Mail, MailSource } from "./mailbox.ts";

/** An SMTP server on this machine that keeps what it gets, but refuses recipients whose name starts with `undeliverable-`. */
export interface SmtpSink extends MailSource {
  /** What a server under test is given as `SMTP_URL`. */
  readonly url: string;
  close(): Promise<void>;
}

export interface ListenAt {
  readonly host: string;
  /** Any free one when 0. */
  readonly port: number;
}

/** @throws {ConfigurationError} when it cannot listen there */
export async function openSmtpSink(at: ListenAt = { host: "127.0.0.1", port: 0 }): Promise<SmtpSink> {
  const { host, port } = at;
  const mails: Mail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo({ address }, _session, done) {
      done(address.startsWith("undeliverable-") ? new Error("nobody of that name is here") : null);
    },
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
  const listening = server.listen(port, host);
  await new Promise<void>((resolve, reject) => {
    listening.once("listening", resolve);
    server.once("error", ({ message }) =>
      reject(new ConfigurationError(`mail cannot be taken at ${host}:${port}: ${message}`)),
    );
  });
  const address = listening.address();
  if (address === null || typeof address === "string") throw new Error("the SMTP sink has no port");
  return {
    url: `smtp://${host.includes(":") ? `[${host}]` : host}:${address.port}`,
    list: async (to) => mails.filter((mail) => mail.to.toLowerCase() === to.toLowerCase()),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A message with one part, or with parts beside each other of which the first is text. */
export function readMessage(message: string): Pick<Mail, "subject" | "text" | "headers" | "html"> {
  const { headers, body } = split(message);
  const boundary = /boundary="?([^";]+)"?/i.exec(headers.get("content-type") ?? "")?.[1];
  const parts = boundary === undefined ? [{ headers, body }] : partsOf(body, boundary);
  const read = (part: Part | undefined): string =>
    decodeBody(part?.body ?? "", part?.headers.get("content-transfer-encoding"));
  const isHtml = (part: Part): boolean => /^\s*text\/html/i.test(part.headers.get("content-type") ?? "");
  const html = parts.find(isHtml);
  return {
    subject: decodeWords(headers.get("subject") ?? ""),
    text: read(parts.find((part) => !isHtml(part))),
    headers: [...headers].map(([name, value]) => `${name}: ${decodeWords(value)}`).join("\n"),
    ...(html === undefined ? {} : { html: read(html) }),
  };
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

function partsOf(body: string, boundary: string): Part[] {
  return `\r\n${body}`
    .split(`\r\n--${boundary}`)
    .slice(1)
    .filter((part) => !part.startsWith("--"))
    .map((part) => split(part.replace(/^[ \t]*\r\n/, "")));
}

function split(message: string): Part {
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
