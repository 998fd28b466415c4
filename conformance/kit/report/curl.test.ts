import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { secrets } from "../../profiles/opentrain/secrets.ts";
import type { ReportedExchange } from "../engine/report.ts";
import { asSent, type RawRequest, send } from "../http/client.ts";
import { Exchange } from "../http/exchange.ts";
import { SentRecording } from "../http/recorder.ts";
import { Redactor } from "../http/redact.ts";
import { curlOf } from "./curl.ts";

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const seen: Seen[] = [];
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const { method, url, rawHeaders } = request;
    const pairs = rawHeaders.flatMap((name, index) =>
      index % 2 === 0 ? [[name.toLowerCase(), rawHeaders[index + 1] ?? ""]] : [],
    );
    const { "user-agent": _, accept: __, connection: ___, ...headers } = Object.fromEntries(pairs);
    seen.push({ method, url, headers, body: Buffer.concat(chunks).toString("latin1") });
    response.end("{}");
  });
});
let origin = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

async function recorded(raw: RawRequest): Promise<ReportedExchange> {
  const recording = new SentRecording(new Redactor(secrets), origin, undefined, asSent(raw));
  const answer = await send(origin, raw);
  recording.answered(new Exchange({ ...answer, operation: undefined, origin, violations: [] }));
  return { ...recording.shown(), settings: null };
}

const PAT = "ot_pat_0123456789abcdef_Zm9vYmFyYmF6cXV4cXV1eGNvcmdlZ3JhdWx0Z2FyM";
const CLAIM = "ot_clm_0123456789abcdef_Zm9vYmFyYmF6cXV4cXV1eGNvcmdlZ3JhdWx0Z2FyM";
const FORM = { "content-type": "application/x-www-form-urlencoded" };
const JSON_TYPE = { "content-type": "application/json" };

const requests: Record<string, RawRequest> = {
  "a plain GET": { method: "GET", target: "/about" },
  HEAD: { method: "HEAD", target: "/about" },
  "DELETE with a bearer": { method: "DELETE", target: "/x?y=1&z=2", headers: { authorization: `Bearer ${PAT}` } },
  "a token in the path, and in the query": { method: "GET", target: `/${CLAIM}x/y?token=${CLAIM}&x='$HOME'` },
  "JSON with every kind of quote": {
    method: "POST",
    target: "/x",
    headers: JSON_TYPE,
    body: `{"a":"it's \\"$HOME\\" \`id\` !!"}`,
  },
  "JSON with a token and an exclamation mark": {
    method: "POST",
    target: "/x",
    headers: JSON_TYPE,
    body: `{"claim_token":"${CLAIM}","b":"$HOME!\\n"}`,
  },
  "a form": {
    method: "POST",
    target: "/x",
    headers: FORM,
    body: `grant_type=a%3Ab&claim_token=${CLAIM}&e=&e=%26+%C3%A4`,
  },
  "a form that is written otherwise": {
    method: "POST",
    target: "/x",
    headers: FORM,
    body: `a=b%20c&claim_token=${CLAIM}&a`,
  },
  "a form with a secret that has to be encoded": {
    method: "POST",
    target: "/x",
    headers: FORM,
    body: `${new URLSearchParams({ csrf: "a+/=b c'd", x: "1" })}`,
  },
  "a body without a type": { method: "POST", target: "/x", body: "@none\nof a type" },
  "a POST without a body": { method: "POST", target: "/x" },
  "PUT with a body": { method: "PUT", target: "/x", headers: JSON_TYPE, body: "{}" },
  "GET with a body": { method: "GET", target: "/x", headers: JSON_TYPE, body: "{}" },
  "a path that is no plain one": { method: "GET", target: "/a/../b/%zz/[1-3]{a,b}" },
  "a forged Host, an empty field": { method: "GET", target: "/x", headers: { Host: "evil.example", "X-Empty": "" } },
  cookies: { method: "GET", target: "/x", headers: { cookie: "session=abc; theme=dark" } },
};

/** What a reader puts into the variables that the line has, in the order in which they come. */
const VALUES: Readonly<Record<string, string>> = {
  ACCESS_TOKEN_1: PAT,
  CLAIM_TOKEN_1: CLAIM,
  CSRF_1: "a+/=b c'd",
  COOKIE_1: "abc",
  COOKIE_2: "dark",
};

describe("the line repeats the request to the letter", () => {
  test.each(Object.entries(requests))("%s", async (_, raw) => {
    const exchange = await recorded(raw);
    const line = curlOf(exchange, { isStarted: false, secrets });
    for (const secret of [PAT, CLAIM, "a+/=b"]) expect(line).not.toContain(secret);
    await promisify(execFile)("sh", ["-c", line], { env: { PATH: process.env.PATH, ...VALUES } });
    const [original, repeated] = seen.splice(0);
    expect(repeated).toEqual(original);
  });
});

describe("the line", () => {
  test("is one for a short request, and breaks a long one", async () => {
    const plain = await recorded({ method: "GET", target: "/about" });
    expect(curlOf(plain, { isStarted: false, secrets })).toBe(`curl -i ${origin}/about`);
    const long = await recorded({ method: "GET", target: `/${"a".repeat(100)}` });
    expect(curlOf(long, { isStarted: false, secrets })).toBe(`curl -i ${origin}/${"a".repeat(100)}`);
    const typed = await recorded({ method: "GET", target: `/${"a".repeat(60)}`, headers: { "x-thing": "a b" } });
    expect(curlOf(typed, { isStarted: false, secrets })).toBe(
      `curl -i ${origin}/${"a".repeat(60)} \\\n  -H 'x-thing: a b'`,
    );
  });

  test("leaves an interactive shell nothing to make of an exclamation mark", async () => {
    const raw = { method: "POST", target: "/x", headers: JSON_TYPE, body: `{"t":"${CLAIM}","b":"!!"}` };
    const line = curlOf(await recorded(raw), { isStarted: false, secrets });
    expect(line).toContain(`'{"t":"'"$CLAIM_TOKEN_1"'","b":"!!"}'`);
  });

  test("asks $ORIGIN where the server is gone, and says what it was started with", async () => {
    const plain = await recorded({ method: "GET", target: "/about" });
    expect(curlOf(plain, { isStarted: true, secrets })).toBe(`ORIGIN=\${ORIGIN:-${origin}}\ncurl -i "$ORIGIN/about"`);
    const variant = { ...plain, settings: { LIMIT: "1", MODE: "a\nb" } };
    expect(curlOf(variant, { isStarted: false, secrets })).toBe(
      `# of a server started with LIMIT=1 MODE=a b\nORIGIN=\${ORIGIN:-${origin}}\ncurl -i "$ORIGIN/about"`,
    );
  });

  test("says so when the body cannot be shown", async () => {
    const bytes = await recorded({
      method: "POST",
      target: "/x",
      headers: JSON_TYPE,
      body: Buffer.from([0x7b, 0xff, 0x7d]),
    });
    expect(curlOf(bytes, { isStarted: false, secrets })).toContain(
      '# the file "body" has the 3 bytes of the request\'s body\ncurl',
    );
    const long = await recorded({ method: "POST", target: "/x", headers: JSON_TYPE, body: "x".repeat(5000) });
    expect(curlOf(long, { isStarted: false, secrets })).toMatch(/5000 bytes.*--data-binary @body/s);
    const path = await recorded({ method: "GET", target: `/${"a".repeat(3000)}` });
    expect(curlOf(path, { isStarted: false, secrets })).toBe("# the path is too long to be shown, and to repeat");
  });
});

describe("the lines before it", () => {
  const shell = (script: string, env: Readonly<Record<string, string>> = {}) =>
    promisify(execFile)("bash", ["-u", "-e", "-c", script], { env: { PATH: process.env.PATH, ...env } });

  test("make a token that the server gives to anybody, so that a stranger can run them as they are", async () => {
    const fresh = `${PAT.slice(0, -4)}new1`;
    const registering = createServer((request, response) => {
      if (request.url === "/api/agent/identity")
        response.end(JSON.stringify({ access_token: fresh, claim_token: CLAIM }));
      else response.end(JSON.stringify({ came: request.headers.authorization }));
    });
    await new Promise<void>((resolve) => registering.listen(0, "127.0.0.1", resolve));
    const at = `http://127.0.0.1:${(registering.address() as AddressInfo).port}`; // it listens on a port
    const plain = await recorded({ method: "GET", target: "/x", headers: { authorization: `Bearer ${PAT}` } });
    const script = curlOf({ ...plain, origin: at }, { isStarted: true, secrets });
    expect((await shell(script)).stdout).toContain(`{"came":"Bearer ${fresh}"}`);
    const { stdout } = await shell(script, { ACCESS_TOKEN_1: "ot_pat_mine" });
    expect(stdout).toContain('{"came":"Bearer ot_pat_mine"}');
    registering.close();
  });

  test("ask in words for what only a person can get, before anything is sent", async () => {
    const form = {
      method: "POST",
      target: "/x",
      headers: { ...FORM, cookie: "session=abc" },
      body: "csrf=a%2B%2F%3Db+c%27d",
    };
    const script = curlOf(await recorded(form), { isStarted: false, secrets });
    seen.splice(0);
    await expect(shell(script)).rejects.toThrow("COOKIE_1: the value of the cookie");
    await expect(shell(script, { COOKIE_1: "abc" })).rejects.toThrow("CSRF_1: the value of the field csrf");
    expect(seen).toEqual([]);
    await shell(script, { COOKIE_1: "abc", CSRF_1: "a+/=b c'd" });
    expect(seen.splice(0)).toMatchObject([{ method: "POST", body: form.body }]);
  });
});
