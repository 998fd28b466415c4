import { spawn } from "node:child_process";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { SMTPServer } from "smtp-server";
import { describe, expect, test } from "vitest";
import { operations } from "../../generated/operations.ts";
import { createSmtpMailer } from "../mail/smtp.ts";
import { createLogger, type Log } from "./log.ts";

const SECRET_PART = "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF";
const token = (kind: string): string => `ot_${kind}_0123456789abcdef_${SECRET_PART}`;

function logged(write: (log: Log) => void): string {
  const lines: string[] = [];
  write(createLogger("trace", { write: (line) => void lines.push(line) }));
  expect(lines).toHaveLength(1);
  expect(() => JSON.parse(lines.join(""))).not.toThrow();
  return lines.join("");
}

describe.each(["pat", "clm", "cat", "inv", "ptk"])("an ot_%s_ token does not reach the log", (kind) => {
  const planted = token(kind);
  test.each<[string, (log: Log) => void]>([
    ["in a message", (log) => log.info(`got ${planted}.`)],
    ["in a message's argument", (log) => log.info("got %s", planted)],
    ["in a member", (log) => log.info({ value: planted })],
    ["deep inside", (log) => log.info({ a: [{ b: { c: [planted] } }] })],
    ["in a URL", (log) => log.info({ req: { url: `/claim?token=${planted}&x=1` } })],
    ["in an encoded URL", (log) => log.info(`/claim?token=${planted.replaceAll("_", "%5F")}`)],
    ["in an error", (log) => log.error(new Error(`refused ${planted}`))],
    ["in an error's cause", (log) => log.error({ err: new Error("refused", { cause: new Error(planted) }) })],
    ["in a child", (log) => log.child({ caller: planted }).info("hello")],
    ["in JSON inside text", (log) => log.info(JSON.stringify({ a: JSON.stringify({ claim: planted }) }))],
  ])("%s", (_, write) => {
    const line = logged(write);
    expect(line).not.toContain(SECRET_PART);
    expect(line).not.toContain("0123456789abcdef");
    expect(line).toContain("[redacted]");
  });
});

test("whom a mail server refuses to take a mail for is not in the log", async () => {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onRcptTo: ({ address }, _session, done) => done(new Error(`<${address}>: no such user`)),
  });
  const { port } = await serving(server);
  const mailer = createSmtpMailer(`smtp://127.0.0.1:${port}`, "OpenTrain <no-reply@example.com>");
  const mail = { to: "planted@example.com", subject: "A code", text: "Hello" };
  const err: unknown = await mailer.send(mail).catch((error: unknown) => error);
  expect(JSON.stringify(err)).toContain(mail.to);
  const line = logged((log) => log.error({ err }, "a code could not be mailed"));
  expect(line).toContain("no such user");
  expect(line).not.toContain("planted");
  await new Promise<void>((resolve) => server.close(resolve));
});

async function serving(server: SMTPServer): Promise<AddressInfo> {
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return server.server.address() as AddressInfo; // it listens on a port
}

test.each<[string, string, (log: Log) => void]>([
  ["somebody's address", "planted", (log) => log.info({ detail: "Key (email)=(planted@example.com) already exists." })],
  ["a webhook secret", "c2VjcmV0c2VjcmV0", (log) => log.info("made whsec_c2VjcmV0c2VjcmV0+/=")],
  ["an authorization header", "dXNlcjpwYXNz", (log) => log.info({ headers: { Authorization: "Basic dXNlcjpwYXNz" } })],
  ["an unknown bearer", "abcdefghijklmnop", (log) => log.info("sent Bearer abcdefghijklmnop")],
  ["a cookie header", "planted", (log) => log.info({ req: { headers: { cookie: "a=planted" } } })],
  ["set-cookie headers", "planted", (log) => log.info({ res: { headers: { "set-cookie": ["a=planted; Path=/"] } } })],
  ["raw headers", "planted", (log) => log.info({ rawHeaders: ["Cookie", "a=planted"] })],
  ["a session cookie in a message", "planted", (log) => log.info("__Host-opentrain.session_token=planted; x")],
  ["a form token", "planted", (log) => log.info({ body: { csrf: "planted" } })],
  ["a token by its name", "planted", (log) => log.info({ body: { claim_token: "planted", claimToken: "planted" } })],
  ["a URL's password", "planted", (log) => log.info("connecting to postgres://user:planted@host/db")],
  ["a claim code in a message", "123456", (log) => log.info("the code is 123456.")],
  ["a claim code in a form", "123456", (log) => log.info("user_code=123456&token=x")],
  ["a claim code as member", "123456", (log) => log.info({ user_code: "123456" })],
  ["a claim code as number", "123456", (log) => log.info({ userCode: 123456 })],
  ["a sign-in code", "12345678", (log) => log.info({ code: "12345678", mail: "Your code: 12345678" })],
])("%s does not reach the log", (_, planted, write) => {
  const line = logged(write);
  expect(line).not.toContain(planted);
  expect(line).toContain("[redacted]");
});

test("what is not secret stays", () => {
  const kept = {
    requestId: "12345678-1234-4123-8123-123456123456",
    code: "UNAUTHORIZED",
    errcode: 2067,
    at: "2030-01-01T12:00:00.000Z",
    path: "/api/public/v1/tokens",
    status: 401,
    milliseconds: 123456,
    token: { id: "0123456789abcdef" },
    client: "203.0.113.7",
  };
  expect(JSON.parse(logged((log) => log.info(kept, "answered in 12 ms")))).toMatchObject({
    ...kept,
    msg: "answered in 12 ms",
  });
});

test("the kind of a token stays, to tell which one it was", () => {
  expect(logged((log) => log.info(token("clm")))).toContain("ot_clm_[redacted]");
});

// More than is written at once, and less than a pipe holds.
const LINES = 300;

test.each(["throw new Error('planted')", "process.exit()", ""])(
  "a process that ends by `%s` has written every line whole",
  async (end) => {
    const file = new URL("./log.ts", import.meta.url).href;
    const script = `import { createLogger } from "${file}";
    const log = createLogger("info");
    for (let n = 0; n < ${LINES}; n++) log.info({ n }, "a line that is as long as they usually are, or a little shorter");
    ${end}`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const numbers: number[] = [];
    for await (const line of createInterface({ input: child.stdout })) numbers.push(JSON.parse(line).n);
    // What is under way when a process is made to end can come after what is written then: `time` tells their order.
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: LINES }, (_, n) => n));
  },
);

describe("an exchange", () => {
  const exchange = { requestId: "r", method: "GET", status: 200, milliseconds: 1.5 } as const;

  test("is logged with all that is known of it", () => {
    const known = { ...exchange, operation: "getMe", path: operations.getMe.path } as const;
    expect(JSON.parse(logged((log) => log.exchange(known)))).toMatchObject({ ...known, msg: "exchange", level: 30 });
  });

  test.each(["GET", "HEAD"])("of %s is the line that any other object makes, member by member", (method) => {
    const { path } = operations.getMe;
    const known = { requestId: "r", operation: "getMe", method, path, status: 200, milliseconds: 1.5 } as const;
    const [own, any] = [logged((log) => log.exchange(known)), logged((log) => log.info(known, "exchange"))];
    expect(own.replace(/"time":\d+/, "")).toBe(any.replace(/"time":\d+/, ""));
    expect(Date.now() - JSON.parse(own).time).toBeLessThan(60_000);
  });

  test("of a path as long as a caller likes is logged with its beginning", () => {
    const path = `/${"x".repeat(200_000)}`;
    const { path: kept } = JSON.parse(logged((log) => log.exchange({ ...exchange, operation: undefined, path })));
    expect(kept).toBe(`${path.slice(0, 2_000)}...`);
  });

  test("below its level is not logged", () => {
    const lines: string[] = [];
    const log = createLogger("warn", { write: (line) => void lines.push(line) });
    log.exchange({ ...exchange, operation: "getMe", path: operations.getMe.path });
    expect(lines).toEqual([]);
  });

  test.each([
    ["of no operation", undefined],
    ["of another operation than its path says", "getMe"],
    ["of an operation whose path has a parameter", "revokeTokenById"],
  ] as const)("%s passes the redaction: its path is the caller's", (_, operation) => {
    const line = logged((log) => log.exchange({ ...exchange, operation, path: `/api/${token("pat")}` }));
    expect(line).not.toContain(SECRET_PART);
    expect(line).toContain("ot_pat_[redacted]");
  });

  test("however a token is spelled in a path, it does not get into the log", () => {
    const spellings = [
      token("inv").replace("o", "%6f"),
      token("inv").replaceAll("_", "%5F"),
      token("inv").replace(
        SECRET_PART,
        SECRET_PART.replaceAll(/./g, (c) => `%${c.charCodeAt(0).toString(16)}`),
      ),
      `x${token("inv")}%`,
    ];
    for (const one of spellings) {
      const path = `/invitations/${one}`;
      const line = logged((log) => log.exchange({ ...exchange, operation: "showInvitation", path }));
      expect(JSON.parse(line).path).toMatch(/^\/invitations\/x?ot_inv_\[redacted\]$/);
    }
    const plain = "/a%2Fb%20%zz%C3%A4";
    expect(JSON.parse(logged((log) => log.exchange({ ...exchange, operation: undefined, path: plain }))).path).toBe(
      plain,
    );
  });
});
