import { createTransport } from "nodemailer";
import { afterEach, expect, test } from "vitest";
import { openSmtpSink, type SmtpSink } from "./smtp-sink.ts";

let sink: SmtpSink | undefined;
afterEach(async () => {
  await sink?.close();
  sink = undefined;
});

async function deliver(parts: { subject: string; text: string; html?: string }) {
  sink = await openSmtpSink();
  const transport = createTransport({ url: sink.url });
  await transport.sendMail({ from: "a@example.com", to: "Owner@example.com", ...parts });
  transport.close();
  return sink.list("owner@example.com");
}

test("a plain message: subject, text and header fields decoded, no HTML", async () => {
  const [mail, ...more] = await deliver({ subject: "Ünï 😀 with a subject of some length", text: "héllo\nyou" });
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ to: "Owner@example.com", subject: "Ünï 😀 with a subject of some length" });
  expect(mail?.text.trim().split(/\r?\n/)).toEqual(["héllo", "you"]);
  expect(mail?.headers).toContain("subject: Ünï 😀 with a subject of some length");
  expect(mail?.html).toBeUndefined();
});

test("text with HTML beside it: both, whole", async () => {
  const [mail] = await deliver({ subject: "s", text: "héllo ".repeat(40), html: '<a href="https://x.example">x</a>' });
  expect(mail?.text.trim()).toBe("héllo ".repeat(40).trim());
  expect(mail?.html?.trim()).toBe('<a href="https://x.example">x</a>');
});

test("a recipient whose name says so is refused, and gets nothing", async () => {
  sink = await openSmtpSink();
  const transport = createTransport({ url: sink.url });
  const to = "undeliverable-1@example.com";
  await expect(transport.sendMail({ from: "a@example.com", to, subject: "s", text: "t" })).rejects.toThrow("nobody");
  transport.close();
  expect(await sink.list(to)).toEqual([]);
});
