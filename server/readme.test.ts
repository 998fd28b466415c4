/**
 * The README's five minutes, as they are printed: the commands in a shell, the human in a browser, and every answer
 * compared but for what is new each time. `UPDATE_README=1` writes the answers that came into the README instead.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { createInterface, type Interface } from "node:readline";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "./testing/chromium.ts";

const file = new URL("../README.md", import.meta.url);
const readme = readFileSync(file, "utf8");
const walk = readme.slice(readme.indexOf("<!-- walk -->"), readme.indexOf("<!-- /walk -->"));

type Step =
  | { readonly kind: "command"; readonly text: string; readonly answer: string | undefined; readonly at: number }
  | { readonly kind: "human"; readonly text: string };

const steps: readonly Step[] = [
  ...walk.matchAll(/```sh\n([\s\S]*?)```(?:\s*```text\n([\s\S]*?)```)?|<!-- human: (\w+) -->/g),
].map((match) =>
  match[3] === undefined
    ? { kind: "command", text: match[1] ?? "", answer: match[2], at: match.index }
    : { kind: "human", text: match[3] },
);

let server: ChildProcess;
let shell: ChildProcess;
let lines: AsyncIterator<string>;
let output: Interface;
let browser: Browser;
let origin: string;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  const env = {
    ...process.env,
    MODE: "development",
    PORT: String(port),
    DATABASE_URL: "sqlite::memory:",
    LOG_LEVEL: "silent",
  };
  server = spawn(process.execPath, [new URL("main.ts", import.meta.url).pathname], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  shell = spawn("bash", ["-eu"], { stdio: ["pipe", "pipe", "inherit"] });
  if (!shell.stdout) throw new Error("no shell");
  output = createInterface({ input: shell.stdout });
  lines = output[Symbol.asyncIterator]();
  browser = await launchChromium();
  const ready = async (): Promise<boolean> => (await fetch(`${origin}/readyz`).catch(() => undefined))?.ok ?? false;
  while (!(await ready())) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    await new Promise((r) => setTimeout(r, 100));
  }
}, 60_000);

afterAll(async () => {
  await browser?.close();
  output?.close();
  shell?.kill();
  server?.kill();
});

/** What a block of commands prints, in the one shell of the walk. */
async function run(commands: string): Promise<string> {
  const end = "--- end of the block ---";
  shell.stdin?.write(`${commands.replaceAll("http://localhost:4000", origin)}\necho; echo "${end}"\n`);
  const printed: string[] = [];
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw new Error(`the shell ended after:\n${printed.join("\n")}`);
    if (value === end) return printed.join("\n").trim();
    printed.push(value);
  }
}

async function outbox(to: string): Promise<{ subject: string; text: string }[]> {
  const response = await fetch(`${origin}/__dev__/mail?to=${encodeURIComponent(to)}`);
  return (await response.json()) as { subject: string; text: string }[];
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Mail me a code" }).click();
  await page.getByLabel("Code").waitFor();
  const [mail] = await outbox(email);
  await page.getByLabel("Code").fill(/\b\d{8}\b/.exec(mail?.text ?? "")?.[0] ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
}

const humans: Readonly<Record<string, (printed: string) => Promise<void>>> = {
  async claim(printed) {
    const { verification_uri, user_code } = JSON.parse(printed) as { verification_uri: string; user_code: string };
    const page = await (await browser.newContext()).newPage();
    await page.goto(verification_uri);
    await page
      .getByRole("link", { name: /Sign in/ })
      .last()
      .click();
    await signIn(page, "owner@example.com");
    await page.getByLabel(/code/i).fill(user_code);
    await page.getByRole("button", { name: /Claim/ }).click();
    await page.locator('main[data-page="claim"][data-state="claimed"]').waitFor();
  },
  async join() {
    const [mail] = await outbox("colleague@example.com");
    const link = /http\S+\/invitations\/\S+/.exec(mail?.text ?? "")?.[0] ?? "";
    const page = await (await browser.newContext()).newPage();
    await page.goto(link);
    await page
      .getByRole("link", { name: /Sign in/ })
      .last()
      .click();
    await signIn(page, "colleague@example.com");
    await page.getByRole("button", { name: /Join/ }).click();
    await page.locator('main[data-page="team"]').waitFor();
  },
};

/** What is new each time, put in one form. */
function lasting(text: string): string {
  return text
    .replaceAll(origin, "http://localhost:4000")
    .replaceAll(/(ot_[a-z]{3}_)[0-9a-f]{16}_[A-Za-z0-9_-]{43}/g, "$1...")
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "<request id>")
    .replaceAll(/\b[0-9a-f]{32}\b/g, "<id>")
    .replaceAll(/"user_code":"\d{6}"/g, '"user_code":"<digits>"')
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "<time>")
    .trim();
}

test("every answer of the README's walk comes as it is printed", { timeout: 90_000 }, async () => {
  expect(steps.length).toBeGreaterThan(8);
  const update = process.env.UPDATE_README === "1";
  let updated = walk;
  let before = "";
  for (const step of steps) {
    if (step.kind === "human") {
      await humans[step.text]?.(before);
      continue;
    }
    const printed = await run(step.text);
    if (step.text.includes("STARTED=")) before = printed;
    if (step.answer === undefined) continue;
    if (!update) expect(lasting(printed), step.text).toBe(lasting(step.answer));
    const block = `\`\`\`sh\n${step.text}\`\`\`\n\n\`\`\`text\n`;
    updated = updated.replace(
      `${block}${step.answer}\`\`\``,
      () => `${block}${printed.replaceAll(origin, "http://localhost:4000")}\n\`\`\``,
    );
  }
  if (update)
    writeFileSync(
      file,
      readme.replace(walk, () => updated),
    );
});
