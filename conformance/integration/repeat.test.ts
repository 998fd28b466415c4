/** The lines that repeat a failure, as a stranger takes them from the report of a run, and what a shell makes of them. */
import { execFile } from "node:child_process";
import { createServer, request as forward } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "../command.ts";
import { nameOf, type Report } from "../kit/engine/report.ts";
import { readReport } from "../kit/report/json.ts";
import type { Launched } from "../kit/target/launch.ts";
import { inNewFolder } from "../kit/testing/folder.ts";
import { commandLauncher } from "../profiles/opentrain/launch.ts";

// Our own server, behind something that makes every refusal another one.
let server: Launched;
const faulty = createServer((request, response) => {
  const { method, url, headers } = request;
  const onward = forward(`${server.base}${url}`, { method, headers }, (answer) => {
    const { statusCode = 0 } = answer;
    response.writeHead(statusCode >= 400 ? statusCode + 20 : statusCode, answer.headers);
    answer.pipe(response);
  });
  request.pipe(onward);
});
let origin = "";
let text = "";
let report: Report;

/** By surface, and by how the request carries what it says. */
const RULES = {
  "register.malformed (malformed JSON)": "agent-auth, a JSON body",
  "register.malformed (another media type)": "agent-auth, a body of another type",
  "poll.pending (before a start, and while one is under way)": "agent-auth, a form with a token",
  "http.method (a wrong method)": "agent-auth, no body",
  "bearer.missing": "public-api, without a token",
  "bearer.scheme (not in query or body)": "public-api, a token in the query",
  "jobs.page (malformed cursors and limits out of range)": "public-api, a token in a header and a query",
  "envelope.shape (errors)": "public-api, a token and a JSON body",
  "http.method (HEAD)": "platform-api, without a token",
  "page.refused-form (what a visitor typed)": "console, a form with a cookie",
} as const;

beforeAll(async () => {
  await new Promise<void>((resolve) => faulty.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(faulty.address() as AddressInfo).port}`; // it listens on a port
  server = await commandLauncher(`"${process.execPath}" server/start.js`).launch({ ORIGIN: origin });
  const rules = [...new Set(Object.keys(RULES).map((name) => name.replace(/ .*/, "")))];
  await inNewFolder(async (folder) => {
    const flags = [
      "--need",
      "url",
      "--no-load",
      "--mail",
      "none",
      "--time",
      "none",
      ...rules.flatMap((rule) => ["--rule", rule]),
      "--json",
      `${folder}/report.json`,
    ];
    const out = { write: (more: string) => (text += more) };
    expect(await runCommand(["--target", origin, ...flags], { out, err: out })).toBe(1);
    report = await readReport(`${folder}/report.json`);
  });
}, 120_000);
afterAll(async () => {
  faulty.close();
  faulty.closeAllConnections();
  await server.stop();
});

/** What stands behind `repeat` in the text, without its indentation. */
function repeatOf(name: string): string {
  const block = text.slice(text.indexOf(`fail ${name}  [`) + 1 || text.indexOf(`inconclusive ${name}  [`));
  const [, first = "", rest = ""] = /^ {2}repeat {4}(.*)\n((?: {12}.*\n)*)/m.exec(block) ?? [];
  return `${first}\n${rest.replaceAll(/^ {12}/gm, "")}`;
}

/** What an answer says, without what is another one each time. */
function said(body: string): unknown {
  if (body.includes("<title>")) return /<title>([^<]*)/.exec(body)?.[1];
  const { error } = JSON.parse(body);
  return typeof error === "string" ? error : error.code;
}

/** What a person reads from the page. */
async function brought(script: string): Promise<Record<string, string>> {
  const names = [...script.matchAll(/^: "\$\{((COOKIE|CSRF)\w*):\?/gm)].map(([, name = ""]) => name);
  const page = await fetch(`${origin}/sign-in`);
  const [cookie = ""] = page.headers.getSetCookie();
  const value = /=([^;]*)/.exec(cookie)?.[1] ?? "";
  const csrf = /name="csrf" value="([^"]*)"/.exec(await page.text())?.[1] ?? "";
  return Object.fromEntries(names.map((name) => [name, name.startsWith("COOKIE") ? value : csrf]));
}

test.each(Object.entries(RULES))("%s: %s", async (name) => {
  const result = report.results.find((one) => nameOf(one) === name);
  const exchange = result?.exchanges[result.judged ?? result.exchanges.length - 1];
  const script = repeatOf(name);
  expect(script).toContain("curl -i ");
  const env = { PATH: process.env.PATH, ...(await brought(script)) };
  const { stdout } = await promisify(execFile)("bash", ["-u", "-e", "-c", script], { env });
  const [head = "", body = ""] = stdout.split(/\r\n\r\n(.*)/s);
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${exchange?.response?.status} `));
  expect(said(body)).toBe(said(exchange?.response?.body ?? ""));
});
