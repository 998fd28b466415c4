/**
 * The walks of the documents, as they are printed: the commands in a shell, the human in a browser, and every answer
 * compared but for what is new each time. `UPDATE_README=1` writes the answers that came into the documents instead.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { platformScope } from "../../generated/scopes.ts";
import manifest from "../../package.json" with { type: "json" };
import { useChromium } from "../testing/chromium.ts";
import { freePort } from "../testing/free-port.ts";

/** The files that people write and that have a walk. */
const files = ["README.md", "spec/generate/emit/partners.eta", "server/marketplace/README.md"].map(
  (name) => new URL(`../../${name}`, import.meta.url),
);

type Step =
  | { readonly kind: "command"; readonly text: string; readonly answer: string | undefined }
  | { readonly kind: "human"; readonly text: string };

/** Each begins anew, with a shell of its own. */
const walks = files.flatMap((file): { readonly file: URL; readonly steps: readonly Step[] }[] =>
  [...readFileSync(file, "utf8").matchAll(/<!-- walk -->([\s\S]*?)<!-- \/walk -->/g)].map(([, walk = ""]) => ({
    file,
    steps: [...walk.matchAll(/```sh\n([\s\S]*?)```(?:\s*```(?:json|text)\n([\s\S]*?)```)?|<!-- human: (\w+) -->/g)].map(
      ([, text = "", answer, human]) =>
        human === undefined ? { kind: "command", text, answer } : { kind: "human", text: human },
    ),
  })),
);

const browser = useChromium();
let server: ChildProcess;
/** What stands in the place of the README's `localhost:4000` and `localhost:4001`. */
let origin: string;
let receiverPort: string;

beforeAll(async () => {
  receiverPort = String(await freePort());
  ({ process: server, origin } = await start("../start.js"));
});

afterAll(async () => {
  server?.kill();
});

interface Started {
  readonly process: ChildProcess;
  readonly origin: string;
  /** What it has written on standard output by the time it is ready. */
  readonly printed: string;
}

/** Starts a program that serves, on a free port; it is ready when it says so at `/readyz`, and has printed all of `until`. */
async function start(program: string, until = ""): Promise<Started> {
  const port = await freePort();
  const at = `http://localhost:${port}`;
  const env = {
    ...process.env,
    MODE: "development",
    PORT: String(port),
    DATABASE_URL: "sqlite::memory:",
    LOG_LEVEL: "silent",
  };
  const child = spawn(process.execPath, [fileURLToPath(new URL(program, import.meta.url))], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    printed += part;
  });
  const ready = async (): Promise<boolean> =>
    printed.includes(until) && ((await fetch(`${at}/readyz`).catch(() => undefined))?.ok ?? false);
  while (!(await ready())) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    await new Promise((r) => setTimeout(r, 100));
  }
  return { process: child, origin: at, printed };
}

interface Shell {
  /** What a block of commands prints. */
  run(commands: string): Promise<string>;
  close(): void;
}

function openShell(): Shell {
  const shell = spawn("bash", ["-eu"], {
    cwd: new URL("../..", import.meta.url),
    // A proxy of this machine's is for the world outside.
    env: { ...process.env, NO_PROXY: "localhost", no_proxy: "localhost" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const output = createInterface({ input: shell.stdout });
  const lines = output[Symbol.asyncIterator]();
  return {
    async run(commands) {
      const end = "--- end of the block ---";
      const here = commands.replaceAll("http://localhost:4000", origin).replaceAll("4001", receiverPort);
      shell.stdin.write(`${here}\necho; echo "${end}"\n`);
      const printed: string[] = [];
      for (;;) {
        const { value, done } = await lines.next();
        if (done) throw new Error(`the shell ended after:\n${printed.join("\n")}`);
        if (value === end) return asPrinted(printed.join("\n")).trim();
        printed.push(value);
      }
    },
    close() {
      output.close();
      shell.kill();
    },
  };
}

function asPrinted(text: string): string {
  return text.replaceAll(origin, "http://localhost:4000").replaceAll(`localhost:${receiverPort}`, "localhost:4001");
}

async function outbox(to: string): Promise<{ subject: string; text: string }[]> {
  const response = await fetch(`${origin}/__dev__/mail?to=${encodeURIComponent(to)}`);
  return (await response.json()) as { subject: string; text: string }[];
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel("Email address").fill(email);
  await page.getByRole("button", { name: "Email me a code" }).click();
  await page.getByLabel("Code").waitFor();
  const [mail] = await outbox(email);
  await page.getByLabel("Code").fill(/\b\d{8}\b/.exec(mail?.text ?? "")?.[0] ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** A private window at an address as the README has it. */
async function newPage(url: string): Promise<Page> {
  const page = await (await browser().newContext()).newPage();
  await page.goto(url.replace("http://localhost:4000", origin));
  return page;
}

async function makeOrganization(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: /Create (one|an organization)/ }).click();
  await page.getByLabel("Organization name").fill(name);
  await page.getByRole("button", { name: "Create organization" }).click();
}

/** What people do, given what was printed before; some bring something for the commands after it, by its place there. */
const humans: Readonly<Record<string, (printed: string) => Promise<Readonly<Record<string, string>> | undefined>>> = {
  async claim(printed) {
    const { verification_uri, user_code } = JSON.parse(printed) as { verification_uri: string; user_code: string };
    const page = await newPage(verification_uri);
    await page
      .getByRole("link", { name: /Sign in/ })
      .last()
      .click();
    await signIn(page, "owner@example.com");
    await page.getByLabel(/code/i).fill(user_code);
    await page.getByRole("button", { name: /Claim/ }).click();
    await page.locator('main[data-page="claim"][data-state="claimed"]').waitFor();
    return undefined;
  },
  async join() {
    const [mail] = await outbox("colleague@example.com");
    const link = /http\S+\/invitations\/\S+/.exec(mail?.text ?? "")?.[0] ?? "";
    const page = await newPage(link);
    await page
      .getByRole("link", { name: /Sign in/ })
      .last()
      .click();
    await signIn(page, "colleague@example.com");
    await page.getByRole("button", { name: /Join/ }).click();
    await page.locator('main[data-page="team"]').waitFor();
    return undefined;
  },
  async app() {
    const page = await newPage("http://localhost:4000/settings/developer");
    await signIn(page, "partner@example.com");
    await makeOrganization(page, "Street Labels Incorporated");
    await page.getByLabel("Name", { exact: true }).fill("Street Labels");
    await page.getByLabel("Slug").fill("street-labels");
    for (const scope of [platformScope.projectLinksWrite, platformScope.webhooksManage])
      await page.getByLabel(scope).check();
    await page.getByRole("button", { name: "Create app" }).click();
    const link = await page.locator('main[data-page="app"] [data-consent-link]').inputValue();
    expect(link).toBe(`${origin}/integrations/street-labels/connect`);
    return undefined;
  },
  async connect() {
    const page = await newPage("http://localhost:4000/integrations/street-labels/connect");
    await signIn(page, "customer@example.com");
    await makeOrganization(page, "Example Robotics");
    await page.getByRole("button", { name: "Approve" }).click();
    return { "ot_ptk_...": await page.locator('main[data-state="connected"] [data-secret]').inputValue() };
  },
  async propose(printed) {
    const { jobId } = JSON.parse(printed) as { jobId: string };
    const page = await newPage(`http://localhost:4000/jobs/${jobId}`);
    await page
      .getByRole("link", { name: /Sign in/ })
      .last()
      .click();
    await signIn(page, "zoe@example.com");
    await page.getByLabel("Amount in US dollars").fill("20");
    await page.getByLabel("This amount is").selectOption("PER_HOUR");
    await page.getByLabel("Cover letter").fill("I know the signs of six countries.");
    await page.getByRole("button", { name: "Send proposal" }).click();
    await page.locator('main[data-page="work"]').waitFor();
    return undefined;
  },
  async confirm(printed) {
    const { approval } = JSON.parse(printed) as { approval: { approvalUrl: string } };
    const page = await newPage(approval.approvalUrl);
    await signIn(page, "owner@example.com");
    await page.getByRole("button", { name: "Confirm" }).click();
    await page.locator('main[data-page="approval"][data-state="confirmed"]').waitFor();
    return undefined;
  },
};

/** The tokens that the demo has printed, by their places in the commands. */
function tokensIn(printed: string): Record<string, string> {
  const [pat = ""] = /ot_pat_\w+[\w-]*/.exec(printed) ?? [];
  const [ptk = ""] = /ot_ptk_\w+[\w-]*/.exec(printed) ?? [];
  return { "ot_pat_...": pat, "ot_ptk_...": ptk };
}

/** What is new each time or too long for a line: the README has three dots for it. */
function shortened(text: string): string {
  return text
    .replaceAll(/(ot_[a-z]{3}_[0-9a-f]{4})[0-9a-f]{12}_[A-Za-z0-9_-]{43}/g, "$1...")
    .replaceAll(/(whsec_[A-Za-z0-9_-]{4})[A-Za-z0-9_-]+/g, "$1...")
    .replaceAll(
      /^.{101,}$/gm,
      (line) => `${line.slice(0, 90).replace(/ \S*$/, "")} ..."${line.endsWith(",") ? "," : ""}`,
    );
}

/** What is new each time, put in one form. */
function lasting(text: string): string {
  return shortened(text)
    .replaceAll(/(ot_[a-z]{3}_)[0-9a-f]{4}/g, "$1")
    .replaceAll(/(whsec_)[A-Za-z0-9_-]{4}/g, "$1")
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "<request id>")
    .replaceAll(/\b[0-9a-f]{32}\b/g, "<id>")
    .replaceAll(/("token": \{\s*"id": )"[0-9a-f]{16}"/g, "$1<id>")
    .replaceAll(/"id": "\d+"/g, '"id": "<number>"')
    .replaceAll(/\.\d{8}@/g, ".<digits>@")
    .replaceAll(/"user_code": "\d{6}"/g, '"user_code": "<digits>"')
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "<time>")
    .trim();
}

test.each(
  walks.map((walk) => ({ ...walk, name: walk.file.pathname.slice(new URL("../..", import.meta.url).pathname.length) })),
)("every answer of the walk in $name comes as it is printed", async ({ file, steps }) => {
  expect(steps.length).toBeGreaterThan(6);
  const shell = openShell();
  let before = "";
  const demo = file.pathname.includes("/marketplace/")
    ? await start("../demo/start.js", "ot_ptk_")
    : { process: undefined, origin, printed: "" };
  const plain = origin;
  ({ origin } = demo);
  const known = demo.process ? tokensIn(demo.printed) : {};
  let updated = readFileSync(file, "utf8");
  for (const step of steps) {
    if (step.kind === "human") {
      Object.assign(known, await humans[step.text]?.(before));
      continue;
    }
    const { text, answer } = step;
    const commands = Object.entries(known).reduce((all, [place, value]) => all.replaceAll(place, value), text);
    const printed = await shell.run(commands);
    if (/^(?:STARTED|PUBLISHED|ASKED)=/m.test(text)) before = printed;
    if (answer === undefined) continue;
    if (process.env.UPDATE_README === "1") {
      for (const kind of ["json", "text"]) {
        const block = `\`\`\`sh\n${text}\`\`\`\n\n\`\`\`${kind}\n`;
        updated = updated.replace(`${block}${answer}\`\`\``, () => `${block}${shortened(printed)}\n\`\`\``);
      }
      continue;
    }
    expect(lasting(printed), text).toBe(lasting(answer));
    expect(Math.max(...answer.split("\n").map((line) => line.length)), answer).toBeLessThanOrEqual(100);
  }
  shell.close();
  demo.process?.kill();
  origin = plain;
  if (process.env.UPDATE_README === "1") writeFileSync(file, updated);
});

test("there are three walks", () => {
  expect(walks).toHaveLength(3);
});

const root = new URL("../..", import.meta.url);
const documents = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  // The links of the reference lead to where it is served; a test of its own follows them.
  .filter((name) => name !== "" && !name.startsWith("generated/reference/"));

test("every link between the documents leads to a file and a heading that there are", () => {
  const anchorsOf = (text: string): string[] =>
    [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\w -]/g, "")
        .replaceAll(" ", "-"),
    );
  const dead = documents.flatMap((name) => {
    const at = new URL(name, root);
    const links = [...readFileSync(at, "utf8").matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, to = ""]) => to);
    return links
      .filter((to) => {
        const { hash, href } = new URL(to, at);
        const file = new URL(href.slice(0, href.length - hash.length));
        if (!existsSync(file)) return true;
        return hash !== "" && !anchorsOf(readFileSync(file, "utf8")).includes(hash.slice(1));
      })
      .map((to) => `${name}: ${to}`);
  });
  expect(dead).toEqual([]);
});

test("the first document can be read in a hurry: 12 KB at most", () => {
  expect(readFileSync(new URL("README.md", root)).byteLength).toBeLessThanOrEqual(12_288);
});

test("every package that the repository depends on has its line", () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const text = readFileSync(new URL("CONTRIBUTING.md", root), "utf8");
  const [, table = ""] = text.split("## Dependencies");
  const named = [...table.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
  const isNamed = (name: string): boolean =>
    named.some((one) => one === name || (one.endsWith("*") && name.startsWith(one.slice(0, -1)))) ||
    named.includes(name.split("/").at(-1) ?? "");
  const all = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(all.filter((name) => !isNamed(name))).toEqual([]);
});
