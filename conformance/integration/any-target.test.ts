import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { constants } from "../../generated/constants.ts";
import { operations } from "../../generated/operations.ts";
import { platformScope } from "../../generated/scopes.ts";
import type { OpenTrain } from "../check.ts";
import { runCommand } from "../command.ts";
import type { Report } from "../kit/engine/report.ts";
import { readReport } from "../kit/report/json.ts";
import type { Launched } from "../kit/target/launch.ts";
import { openTarget } from "../kit/target/open.ts";
import type { Site } from "../kit/target/site.ts";
import { inNewFolder } from "../kit/testing/folder.ts";
import { dialectOf } from "../profiles/dialect/read.ts";
import { cleanup } from "../profiles/opentrain/cleanup.ts";
import { commandLauncher } from "../profiles/opentrain/launch.ts";
import { openTrain } from "../profiles/opentrain/profile.ts";
import { rulesThat, runDialect } from "../testing/dialect-run.ts";

// A server that was there before the run and is there after it, asked in all the ways that a live one may need.
let server: Launched;
let site: Site<OpenTrain>;
beforeAll(async () => {
  server = await commandLauncher(`"${process.execPath}" server/start.js`).launch({ TEST_CLOCK: undefined });
  const target = await openTarget<OpenTrain>({ profile: openTrain, origin: server.origin });
  site = target.site;
  await target.close();
});
afterAll(() => server.stop());

function run(args: readonly string[], signal?: AbortSignal) {
  return command(["--target", server.origin, ...args], signal);
}

async function command(args: readonly string[], signal?: AbortSignal) {
  let out = "";
  let err = "";
  const output = { out: { write: (text: string) => (out += text) }, err: { write: (text: string) => (err += text) } };
  const code = await runCommand(args, output, signal);
  return { code, out, err };
}

async function reported(...args: string[]): Promise<{ readonly out: string; readonly report: Report }> {
  return inNewFolder(async (folder) => {
    const { out } = await run([...args, "--json", `${folder}/report.json`]);
    return { out, report: await readReport(`${folder}/report.json`) };
  });
}

/** The log, when nothing more comes of what was asked: the server writes it a little later. */
async function wholeLog(): Promise<string> {
  for (let before = -1; before < server.log().length; await sleep(400)) before = server.log().length;
  return server.log();
}

function verdicts({ results }: Report): Record<string, string[]> {
  const byVerdict = Map.groupBy(results, ({ verdict }) => verdict);
  return Object.fromEntries([...byVerdict].map(([verdict, all]) => [verdict, all.map(({ rule }) => rule)]));
}

describe("what a run would do", () => {
  test("--plan says it, with what it would cost, and does nothing", async () => {
    const before = await wholeLog();
    const { code, out } = await run(["--plan", "--no-load", "--wait", "60"]);
    expect(code).toBe(0);
    expect(out).toMatch(/Would run \d+ of \d+ checks, \d+ of \d+ rules, \d+ of these wholly:\n {2}about \d+ requests/);
    expect(out).toMatch(
      / {2}\d+ registrations, \d+ claim starts, \d+ mails to addresses of example\.com, \d+ min \d+ s of waiting/,
    );
    expect(out).toMatch(/clock: more waiting than 60 s \(--wait\)\n/);
    expect(out).toMatch(/config: the suite cannot start the server itself \(--launch\)\n {4}\S/);
    expect((await wholeLog()).slice(before.length)).not.toMatch(/registerAgent|startClaim|requestSignInCode/);
  });

  test("--read-only sends nothing that could change anything", async () => {
    const from = (await wholeLog()).length;
    const { report } = await reported("--read-only", "--rule", "discovery", "--rule", "register");
    expect(report.counts).toMatchObject({ fail: 0, error: 0 });
    expect(report.counts.pass).toBeGreaterThan(5);
    expect(verdicts(report).skipped).toContain("register.empty-body");
    expect(report.target.lacks).toMatchObject({ write: expect.stringContaining("--read-only") });
    const lines = (await wholeLog()).slice(from);
    const asked = [...lines.matchAll(/"method":"(\w+)"/g)].map(([, method]) => method ?? "");
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((method) => !["GET", "HEAD", "OPTIONS"].includes(method))).toEqual([]);
    expect(report.run.tidied).toBeNull();
  });

  test("--max-requests ends the asking, and leaves the rest undecided", async () => {
    const { out, report } = await reported("--max-requests", "5", "--rule", "register", "--no-load");
    expect(report).toMatchObject({ conclusion: "undecided", exitCode: 2 });
    expect(report.run.requests).toBeLessThan(30); // what was made is ended all the same
    expect(out).toContain("the run has sent its 5 requests (--max-requests)");
  });

  test("--level and --need choose among the rules", async () => {
    const list = async (...args: string[]): Promise<string[]> =>
      (await command(["--list", ...args])).out.split("\n").filter(Boolean);
    const should = await list("--level", "should");
    expect(should.length).toBeGreaterThan(0);
    expect(should.every((line) => line.includes("[SHOULD"))).toBe(true);
    const url = await list("--need", "url", "--rule", "agent-auth");
    expect(url.length).toBeGreaterThan(20);
    expect(url.filter((line) => /[[ ]needs /.test(line.slice(line.indexOf("  ["))))).toEqual([]);
    const clock = await list("--need", "clock");
    expect(clock.every((line) => /needs [^;]*clock/.test(line))).toBe(true);
    expect(await command(["--list", "--level", "should", "--need", "store"])).toMatchObject({
      code: 3,
      err: expect.stringContaining("nothing is chosen by level SHOULD, need store"),
    });
  });
});

describe("what a run makes", () => {
  test("is ended afterwards: tokens no longer open anything, apps are deactivated", async () => {
    const made = cleanup();
    const target = await openTarget<OpenTrain>({
      profile: openTrain,
      origin: server.origin,
      cleanup: made,
    });
    const registered = await target.site.call("registerAgent", { json: {} });
    const bearer = registered.string("access_token");
    const { browser } = await target.site.signIn("partner@example.com");
    await browser.submit(await browser.open("/settings"), "/settings/organization", { name: "Partner" });
    const form = await browser.open("/settings/developer");
    const filling = { name: "App", slug: "left-over", scopes: [platformScope.projectLinksRead] };
    expect((await browser.submit(form, "/settings/developer/apps", filling)).status).toBe(303);
    expect((await target.site.call("getMe", { bearer })).status).toBe(200);
    // As when the run has moved the time by days.
    await browser.submit(await browser.open("/settings/developer"), "/sign-out");

    expect(await target.cleanUp?.(undefined)).toEqual({ revoked: 1, deactivated: 1, left: [] });
    expect((await site.call("getMe", { bearer })).status).toBe(401);
    const consent = await browser.open("/integrations/left-over/connect");
    expect(consent.main).toMatchObject({ page: "consent", state: "app-disabled" });
    await target.close();
  });

  test("bears the id of the run, and is told of in the report", async () => {
    const { out, report } = await reported("--rule", "app.create", "--rule", "me");
    expect(report.run.tidied).toMatchObject({ left: [] });
    expect(report.run.tidied?.revoked).toBeGreaterThan(0);
    expect(report.run.tidied?.deactivated).toBeGreaterThan(0);
    expect(out).toMatch(/ended what the run had made: \d+ tokens revoked, \d+ apps deactivated\n/);
  });

  test("is ended after an interruption too", async () => {
    const interrupt = new AbortController();
    const from = (await wholeLog()).length;
    const running = run(["--no-load"], interrupt.signal);
    // Once it has made something.
    await expect.poll(() => server.log().slice(from)).toMatch(/"operation":"registerAgent".*"status":200/);
    interrupt.abort();
    const { code, out } = await running;
    expect(code).toBe(2);
    expect(out).toMatch(/ended what the run had made: [1-9]\d* tokens revoked, \d+ apps deactivated\n/);
    expect(out).not.toContain("still there");
  });
});

test("the rules for any server hold here, too", async () => {
  const { registerAgent, startClaim, pollClaimToken, revokeToken, createToken, getMe } = operations;
  const own = dialectOf(
    {
      extends: "workos-0.6",
      name: "opentrain",
      endpoints: {
        registration: [registerAgent.path],
        claim: [startClaim.path],
        token: [pollClaimToken.path],
        revocation: [revokeToken.path],
        tokens: [createToken.path],
        resource: [getMe.path],
      },
      grant: constants.claimGrantType,
      register: [{ at: "registration", json: {}, gives: { accessToken: "/access_token", credential: "/claim_token" } }],
      startClaim: [
        {
          at: "claim",
          json: { claim_token: "{credential}", email: "{email}" },
          gives: { code: "/user_code", link: "/verification_uri" },
        },
      ],
      anotherToken: [
        { at: "tokens", json: {}, bearer: "{accessToken}", status: 201, gives: { accessToken: "/token" } },
      ],
      traits: { denial: "the forms of this test do not decline" },
      human: null,
    },
    "any-target.test.ts",
  );
  const { pages, development } = openTrain;
  const report = await runDialect(own, server.origin, { pages, development });
  expect(report.results.filter(({ verdict }) => verdict !== "pass" && verdict !== "not-applicable")).toEqual([]);
  expect(rulesThat(report, "pass")).toHaveLength(28);
});

test("a program acts on the pages, and nobody reads the mail", async () => {
  const { browser } = await site.signIn("somebody@example.com");
  await browser.submit(await browser.open("/settings"), "/settings/organization", { name: "Somebody" });
  const form = await browser.open("/settings/developer");
  const scopes = form.html.querySelectorAll("input[name=scopes]").map((box) => box.getAttribute("value") ?? "");
  await browser.submit(form, "/settings/developer/apps", { name: "Robots", slug: "robots", scopes });

  process.env.ROBOT_EMAIL = "robot@example.com";
  const robot = `"${process.execPath}" "${fileURLToPath(new URL("../testing/robot.ts", import.meta.url))}"`;
  const rules = ["poll.delivered", "poll.once", "claim-page.email-bound", "claim-page.wrong-code", "install.reconnect"];
  const { report } = await reported(
    ...["--mail", "none", "--human-command", robot, "--consent-link", `${server.origin}/integrations/robots/connect`],
    ...[...rules, "consent.decline", "consent.pii-optional", "links.limits"].flatMap((rule) => ["--rule", rule]),
  );
  expect(report.target.lacks).toMatchObject({ mail: expect.stringContaining("(--mail none)") });
  const { pass, skipped, ...others } = verdicts(report);
  expect(others).toEqual({});
  expect([...new Set(pass)].toSorted()).toEqual(
    [...rules, "consent.decline", "consent.pii-optional", "links.limits"].toSorted(),
  );
  // The other halves of these look at the pages themselves, and that of the poll asks a second instance.
  expect([...new Set(skipped)].toSorted()).toEqual([
    "claim-page.email-bound",
    "claim-page.wrong-code",
    "consent.decline",
    "consent.pii-optional",
    "install.reconnect",
    "poll.once",
  ]);
});
