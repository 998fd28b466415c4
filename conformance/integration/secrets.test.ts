import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LaunchFailed } from "../kit/engine/failure.ts";
import type { Report } from "../kit/engine/report.ts";
import { diffReports, diffText } from "../kit/report/diff.ts";
import { progress } from "../kit/report/progress.ts";
import { textReport } from "../kit/report/text.ts";
import { writeReports } from "../kit/report/write.ts";
import { check, type Handler, judge } from "../kit/testing/fixture.ts";
import { secrets as known } from "../profiles/opentrain/secrets.ts";

// Secrets are planted wherever one may come from or go to, in every writing; no output may hold one.

const planted = {
  pat: "ot_pat_0123456789abcdef_Zm9vYmFyYmF6cXV4cXV1eGNvcmdlZ3JhdWx0Z2FyM",
  claim: "ot_clm_fedcba9876543210_c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0MTIz",
  attempt: "ot_cat_fedcba9876543210_YXR0ZW1wdGF0dGVtcHRhdHRlbXB0YXR0ZW1wdGF0dGVt",
  hook: "whsec_aG9va2hvb2tob29raG9va2hvb2to",
  opaque: "opaque-access-token-of-another-server",
  bearer: "bearer+secret/abcdefghijkl==",
  cookie: "cookie-secret-abcdefghijkl",
  set: "set/cookie+secret=abcdefgh",
  csrf: "csrf'secret\"<abcdefghijkl>&",
  password: "pass:word of a client",
  key: "api-key-abcdefghijklmnop",
  userCode: "918273",
  signInCode: "81726354",
} as const;
const secrets = Object.values(planted);

const jsonUnits = (text: string): string =>
  text.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
const entities = (text: string): string => text.replace(/./gs, (unit) => `&#${unit.charCodeAt(0)};`);
const percents = (text: string): string => text.replace(/./gs, (unit) => `%${unit.charCodeAt(0).toString(16)}`);

const writings: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  "percent-encoded": encodeURIComponent,
  "percent-encoded twice": (text) => encodeURIComponent(encodeURIComponent(text)),
  "percent-encoded to the letter": percents,
  "in a form": (text) => new URLSearchParams({ x: text }).toString(),
  "in JSON": (text) => JSON.stringify({ x: text }),
  "in JSON in JSON": (text) => JSON.stringify(JSON.stringify({ x: text })),
  "in JSON units": jsonUnits,
  "in HTML": (text) => `<p>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")}</p>`,
  "in HTML entities": entities,
  "in base64, in JSON": (text) => Buffer.from(JSON.stringify({ x: text })).toString("base64"),
  "in base64url, behind a name": (text) => Buffer.from(`client:${text} `).toString("base64url"),
  "in hex, in a form": (text) => Buffer.from(`code=${text} &x=`).toString("hex"),
};

/** Everything that everybody knows, in this writing. */
function all(write: (text: string) => string): string {
  return secrets.map(write).join(" ");
}

const leaky: Handler = (request, response) => {
  const name = decodeURIComponent(request.url?.split("/")[2] ?? "");
  const write = writings[name];
  if (request.url === "/page") {
    const csrf = planted.csrf.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
    response.writeHead(200, { "content-type": "text/html" });
    response.end(`<form><input name="csrf" type="hidden" value="${csrf}"></form>`);
  } else if (request.url?.startsWith("/session")) {
    const headers = {
      "content-type": "application/json",
      "set-cookie": `session=${encodeURIComponent(planted.set)}; HttpOnly`,
    };
    response.writeHead(200, { ...headers, location: `/claim?token=${planted.attempt}` });
    response.end(
      JSON.stringify({ access_token: planted.opaque, user_code: planted.userCode, code: planted.signInCode }),
    );
  } else if (write !== undefined) {
    const said = all(write);
    const headers = {
      "content-type": "text/plain",
      "x-debug": all((text) => write(text).replace(/[\r\n]/g, " ")),
      "www-authenticate": `Bearer error="${write(planted.pat)}"`,
    };
    response
      .writeHead(400, { ...headers, location: `/x?a=${encodeURIComponent(said)}` })
      .end(`${said}\n${"x".repeat(100)}`);
  } else response.writeHead(404, { "content-type": "application/json" }).end("{}");
};

/** Meets every secret where it is at home; nothing of this is shown, for it passes. */
const meeting = check("thing.one", { title: "meets" }, async (t) => {
  await t.send({ method: "GET", path: "/page" });
  await t.send({ method: "GET", path: "/session" });
  const answer = await t.send({
    method: "POST",
    path: `/other?token=${planted.claim}`,
    bearer: planted.bearer,
    headers: [
      ["cookie", `session=${planted.cookie}`],
      ["x-api-key", planted.key],
      ["proxy-authorization", `Basic ${btoa(`client:${planted.password}`)}`],
    ],
  });
  t.expect(answer).status(404);
});

const using = check("thing.one", { title: "uses" }, async (t) => {
  const answer = await t.send({
    method: "POST",
    path: `/session?token=${planted.claim}`,
    bearer: planted.pat,
    form: { csrf: "made up", claim_token: planted.claim, user_code: planted.userCode, code: planted.signInCode },
  });
  t.expect(answer, `with ${all((text) => text)}`).json({ all: secrets });
});

const telling = Object.entries(writings).map(([name, write]) =>
  check("thing.two", { title: name }, async (t) => {
    const answer = await t.send({ method: "POST", path: `/say/${encodeURIComponent(name)}`, body: all(write) });
    t.expect(answer, `what was said ${all(write)}`).noText(all(write));
  }),
);

const failing = [
  check("thing.one", { title: "throws" }, async () => {
    throw new Error(`with ${all((text) => text)}`);
  }),
  check("thing.one", { title: "cannot tell" }, async (t) => t.inconclusive(`with ${all(encodeURIComponent)}`)),
  check("thing.one", { title: "does not apply" }, async (t) => {
    await t.call("about");
    t.notApplicable(`with ${all(entities)}`);
  }),
  check("thing.one", { title: "does not start" }, async () => {
    const line = `${"a line of the log ".repeat(20)}${all((text) => text)}\n`;
    throw new LaunchFailed("it did not start", line.repeat(10), 1);
  }),
  check("thing.one", { title: "is not answered" }, async (t) => {
    await t.control(`it is there, ${planted.opaque}`, async () => {
      await t.send({ method: "GET", path: `/say/nothing?x=${encodeURIComponent(planted.opaque)}`, timeoutMs: 1 });
      t.fail("it", planted.pat, planted.cookie);
    });
  }),
  check("thing.nice", async (t) => {
    t.value(planted.hook, secrets).is([planted.userCode]);
  }),
];

let folder = "";
const outputs = new Map<string, string>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "secrets-"));
  let log = "";
  const screen = { live: true, colour: true, columns: 200, write: (text: string) => (log += text) };
  const report: Report = await judge([meeting, using, ...telling, ...failing], leaky, {
    concurrency: 1,
    onEvent: progress(screen),
  });
  expect(report.counts).toMatchObject({ pass: 1, skipped: 0, "not-applicable": 1, error: 1 });
  const kinds = ["json", "junit", "html", "markdown"] as const;
  await writeReports(Object.fromEntries(kinds.map((kind) => [kind, join(folder, kind)])), report, known);
  for (const kind of kinds) outputs.set(kind, await readFile(join(folder, kind), "utf8"));
  const diff = diffReports({ ...report, results: [] }, report);
  outputs.set("text", textReport(report, known, { colour: true }));
  outputs.set("diff", diffText(diff) + JSON.stringify(diff));
  outputs.set("progress", log);
});
afterAll(() => rm(folder, { recursive: true }));

/** What a text says when whatever somebody could undo is undone, thrice over; not by the redactor's own means. */
function readings(text: string): string[] {
  let all = [text];
  for (let depth = 0; depth < 3; depth += 1) {
    all = [...new Set(all.flatMap((one) => [one, unpercent(one), unescaped(one), unentity(one)]))];
  }
  const packed = all
    .flatMap((one) => [
      ...(one.match(/[A-Za-z0-9+/_-]{12,}/g) ?? []).flatMap((run) =>
        [0, 1, 2, 3].map((from) => atobAny(run.slice(from))),
      ),
      ...(one.match(/(?:[0-9a-f]{2}){6,}/gi) ?? []).map((run) => Buffer.from(run, "hex").toString("latin1")),
    ])
    .join("\n");
  return [...all, packed, unescaped(packed)];
}
const unpercent = (text: string): string =>
  text
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll("+", " ");
const unescaped = (text: string): string =>
  text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\(["\\/])/g, "$1");
const unentity = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCharCode(Number(point)))
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
const atobAny = (run: string): string => Buffer.from(run, "base64").toString("latin1");

test.each(["json", "junit", "html", "markdown", "text", "diff", "progress"])(
  "%s holds no secret in any writing",
  (kind) => {
    const output = outputs.get(kind) ?? "";
    expect(output.length).toBeGreaterThan(100);
    const said = readings(output).map((reading) => reading.toLowerCase());
    for (const [name, secret] of Object.entries(planted)) {
      const core = secret.replace(/^(ot_[a-z]+|whsec)_/, "").toLowerCase();
      const spaced = core.replaceAll("+", " "); // as a form has it
      const found = said.find((reading) => reading.includes(core) || reading.includes(spaced));
      const at = found?.indexOf(core) ?? 0;
      expect(found?.slice(Math.max(0, at - 60), at + 60), `${name} leaks`).toBeUndefined();
    }
  },
);

test("the search finds every secret in every writing, where nothing was taken out", () => {
  for (const [name, write] of Object.entries(writings)) {
    const said = readings(`{"x":"${write(all((text) => text))}"}`)
      .join("\n")
      .toLowerCase();
    for (const secret of secrets) {
      const forms = [secret, secret.replaceAll("+", " ")].map((form) => form.toLowerCase());
      expect(
        forms.some((form) => said.includes(form)),
        `${name}: ${secret}`,
      ).toBe(true);
    }
  }
});

test("what was secret still has a name, the same wherever it comes", () => {
  const text = outputs.get("text") ?? "";
  expect(text).toContain(`> authorization: Bearer ot_pat_$${"{ACCESS_TOKEN}"}`);
  expect(text).toContain(`claim_token=ot_clm_$${"{CLAIM_TOKEN}"}`);
  expect(text).toMatch(/^ +curl -i -?.*token=\$CLAIM_TOKEN/m);
});
