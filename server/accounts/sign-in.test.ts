import { createHash, createHmac } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Db } from "../storage/schema.ts";
import { createTestWorld, databases, type TestWorld } from "../testing/index.ts";
import { parseEmail } from "./email.ts";
import { createSessions } from "./session.ts";
import { createSignIn, type SignedIn } from "./sign-in.ts";

const CLIENT = "192.0.2.1";
/** As good as never the one that is mailed. */
const WRONG = "00000000";
const TABLES = ["session", "account", "verification", "user", "signInCodes", "rateLimits", "memberships"] as const;

describe.each(databases)("sign-in on $name", ({ open }) => {
  let db: Db;
  beforeAll(async () => {
    db = (await open()).db;
  });
  beforeEach(async () => {
    for (const table of TABLES) await db.deleteFrom(table).execute();
  });

  function setUp(settings: Parameters<typeof createTestWorld>[1] = {}) {
    const world = createTestWorld(db, settings);
    const signIn = createSignIn(world);
    const mails = (to: string) => world.mailer.sent.filter((mail) => mail.to === to);
    const codeFor = async (email: string): Promise<string> => {
      const address = parseEmail(email) ?? "";
      expect(await signIn.requestCode({ email, clientAddress: CLIENT })).toEqual({ ok: true, email: address });
      return /^\d{8}$/m.exec(mails(address).at(-1)?.text ?? "")?.[0] ?? "no code in the mail";
    };
    const enter = async (email: string): Promise<string> =>
      cookieOf(await signIn.signIn({ email, code: await codeFor(email) }));
    return { world, clock: world.clock, signIn, mails, codeFor, enter };
  }

  test("a code from the mail opens a session of a new user who belongs nowhere", async () => {
    const { world, signIn, codeFor } = setUp();
    const code = await codeFor("Ann@Example.com");
    expect(await world.db.selectFrom("user").selectAll().execute()).toEqual([]);

    const done = await signIn.signIn({ email: " ANN@example.com ", code: ` ${code.slice(0, 4)} ${code.slice(4)}\n` });
    const human = await signIn.currentHuman(cookieOf(done));
    expect(human).toEqual({
      userId: expect.stringMatching(/^[0-9a-f]{32}$/),
      email: "ann@example.com",
      sessionId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect(await world.db.selectFrom("user").select(["id", "email"]).execute()).toEqual([
      { id: human?.userId, email: "ann@example.com" },
    ]);
    expect(await world.db.selectFrom("memberships").selectAll().execute()).toEqual([]);
  });

  test("a known and an unknown address get the same answer and, but for the code, the same mail", async () => {
    const { signIn, mails, enter, clock } = setUp();
    await enter("known@example.com");
    clock.advance(60);
    const asked = (email: string) => signIn.requestCode({ email, clientAddress: CLIENT });
    expect(await asked("known@example.com")).toEqual({ ok: true, email: "known@example.com" });
    expect(await asked("other@example.com")).toEqual({ ok: true, email: "other@example.com" });
    const shape = (email: string) => {
      const mail = mails(email).at(-1);
      return { subject: mail?.subject, text: mail?.text.replace(/^\d{8}$/m, "CODE") };
    };
    expect(shape("known@example.com")).toEqual(shape("other@example.com"));
    expect(shape("known@example.com").text).toContain("\nCODE\n");
  });

  test("what is no address is refused before anything is counted, stored or sent", async () => {
    const { world, signIn } = setUp({ rateLimits: true });
    expect(await signIn.requestCode({ email: "ann@example.com,bob@example.com", clientAddress: CLIENT })).toEqual({
      refused: "invalid-email",
    });
    expect(await signIn.signIn({ email: "ann", code: "12345678" })).toEqual({ refused: "invalid-email" });
    expect(await world.db.selectFrom("rateLimits").selectAll().execute()).toEqual([]);
    expect(await world.db.selectFrom("signInCodes").selectAll().execute()).toEqual([]);
  });

  test("a mail that can not be sent is told, and asking again works", async () => {
    const { world, signIn, codeFor } = setUp();
    world.mailer.broken = true;
    expect(await signIn.requestCode({ email: "ann@example.com", clientAddress: CLIENT })).toEqual({
      refused: "mail-failed",
    });
    world.mailer.broken = false;
    expect(await codeFor("ann@example.com")).toMatch(/^\d{8}$/);
  });

  describe("the ten minutes", () => {
    test("a code works one second before they end", async () => {
      const { clock, signIn, codeFor } = setUp();
      const code = await codeFor("ann@example.com");
      clock.advance(10 * 60 - 1);
      expect(await signIn.signIn({ email: "ann@example.com", code })).toMatchObject({ ok: true });
    });

    test("and not when they have ended", async () => {
      const { clock, signIn, codeFor } = setUp();
      const code = await codeFor("ann@example.com");
      clock.advance(10 * 60);
      expect(await signIn.signIn({ email: "ann@example.com", code })).toEqual({ refused: "code-expired" });
      expect(await signIn.signIn({ email: "ann@example.com", code: WRONG })).toEqual({ refused: "code-expired" });
    });
  });

  describe("the five tries", () => {
    test("the fifth is judged", async () => {
      const { signIn, codeFor } = setUp();
      const code = await codeFor("ann@example.com");
      for (let wrong = 0; wrong < 4; wrong++) {
        expect(await signIn.signIn({ email: "ann@example.com", code: otherThan(code, wrong) })).toEqual({
          refused: "wrong-code",
          triesLeft: 4 - wrong,
        });
      }
      expect(await signIn.signIn({ email: "ann@example.com", code })).toMatchObject({ ok: true });
    });

    test("the sixth is not, even if it is right; a new code has five of its own", async () => {
      const { signIn, codeFor } = setUp();
      const code = await codeFor("ann@example.com");
      for (let wrong = 0; wrong < 5; wrong++) {
        expect(await signIn.signIn({ email: "ann@example.com", code: otherThan(code, wrong) })).toEqual({
          refused: "wrong-code",
          triesLeft: 4 - wrong,
        });
      }
      expect(await signIn.signIn({ email: "ann@example.com", code })).toEqual({ refused: "too-many-tries" });
      const newer = await codeFor("ann@example.com");
      expect(await signIn.signIn({ email: "ann@example.com", code: newer })).toMatchObject({ ok: true });
    });

    test("what is not eight digits counts as none", async () => {
      const { signIn, codeFor } = setUp();
      const code = await codeFor("ann@example.com");
      for (const typed of ["", "wrong", code.slice(1), `${code}0`, `${code}a`, " "]) {
        expect(await signIn.signIn({ email: "ann@example.com", code: typed })).toEqual({ refused: "no-code" });
      }
      const grouped = `${code.slice(0, 4)}-${code.slice(4)}`;
      expect(await signIn.signIn({ email: "ann@example.com", code: grouped })).toMatchObject({ ok: true });
    });

    test("of fifty wrong ones at the same instant five are judged", async () => {
      const { signIn, codeFor } = setUp();
      const code = await codeFor("ann@example.com");
      const answers = await atOnce(50, (n) => signIn.signIn({ email: "ann@example.com", code: otherThan(code, n) }));
      expect(count(answers)).toEqual({ "wrong-code": 5, "too-many-tries": 45 });
      expect(await signIn.signIn({ email: "ann@example.com", code })).toEqual({ refused: "too-many-tries" });
    });

    test("a right one among four wrong ones at the same instant is not lost", async () => {
      const { signIn, codeFor } = setUp();
      const code = await codeFor("ann@example.com");
      const answers = await atOnce(5, (n) =>
        signIn.signIn({ email: "ann@example.com", code: n === 2 ? code : otherThan(code, n) }),
      );
      expect(answers[2]).toMatchObject({ ok: true });
    });

    test("one address's tries are not another's", async () => {
      const { signIn, codeFor } = setUp();
      const code = await codeFor("ann@example.com");
      await codeFor("bob@example.com");
      await atOnce(10, () => signIn.signIn({ email: "bob@example.com", code: WRONG }));
      expect(await signIn.signIn({ email: "bob@example.com", code })).toEqual({ refused: "too-many-tries" });
      expect(await signIn.signIn({ email: "ann@example.com", code })).toMatchObject({ ok: true });
    });
  });

  describe("once", () => {
    test("a used code is dead", async () => {
      const { signIn, codeFor } = setUp();
      const code = await codeFor("ann@example.com");
      expect(await signIn.signIn({ email: "ann@example.com", code })).toMatchObject({ ok: true });
      expect(await signIn.signIn({ email: "ann@example.com", code })).toEqual({ refused: "code-expired" });
    });

    test("of five right ones at the same instant one signs in", async () => {
      const { world, signIn, codeFor } = setUp();
      const code = await codeFor("ann@example.com");
      const answers = await atOnce(5, () => signIn.signIn({ email: "ann@example.com", code }));
      expect(count(answers)).toEqual({ ok: 1, "code-expired": 4 });
      expect(await world.db.selectFrom("session").select("id").execute()).toHaveLength(1);
    });

    test("only the newest code works", async () => {
      const { signIn, codeFor } = setUp();
      const older = await codeFor("ann@example.com");
      const newer = await codeFor("ann@example.com");
      expect(await signIn.signIn({ email: "ann@example.com", code: older })).toMatchObject({ refused: "wrong-code" });
      expect(await signIn.signIn({ email: "ann@example.com", code: newer })).toMatchObject({ ok: true });
    });

    test("a code is its address's only, and none works that was not asked for", async () => {
      const { signIn, codeFor } = setUp();
      const code = await codeFor("ann@example.com");
      expect(await signIn.signIn({ email: "bob@example.com", code })).toEqual({ refused: "code-expired" });
      await codeFor("bob@example.com");
      expect(await signIn.signIn({ email: "bob@example.com", code })).toMatchObject({ refused: "wrong-code" });
    });
  });

  describe("the mail limits", () => {
    test("five an hour for an address and client: the sixth sends nothing and leaves the fifth code working", async () => {
      const { clock, signIn, mails, codeFor } = setUp({ rateLimits: true });
      let code = "";
      for (let n = 0; n < 5; n++) code = await codeFor("ann@example.com");
      expect(await signIn.requestCode({ email: "Ann@example.com", clientAddress: CLIENT })).toEqual({
        refused: "mail-limit",
        retryAfterSeconds: 3600,
      });
      expect(mails("ann@example.com")).toHaveLength(5);
      expect(await signIn.requestCode({ email: "bob@example.com", clientAddress: CLIENT })).toMatchObject({ ok: true });
      expect(await signIn.signIn({ email: "ann@example.com", code })).toMatchObject({ ok: true });
      clock.advance(3599);
      expect(await signIn.requestCode({ email: "ann@example.com", clientAddress: CLIENT })).toMatchObject({
        retryAfterSeconds: 1,
      });
      clock.advance(1);
      expect(await signIn.requestCode({ email: "ann@example.com", clientAddress: CLIENT })).toMatchObject({ ok: true });
    });

    test("twenty an hour for an address, from wherever; an IPv6 subscriber is one client", async () => {
      const { signIn, mails } = setUp({ rateLimits: true });
      const ask = (clientAddress: string) => signIn.requestCode({ email: "ann@example.com", clientAddress });
      for (let n = 0; n < 5; n++) expect(await ask(`2001:db8::${n}`)).toMatchObject({ ok: true });
      expect(await ask("2001:db8::ffff")).toMatchObject({ refused: "mail-limit" });
      for (let n = 0; n < 15; n++) expect(await ask(`192.0.2.${n}`)).toMatchObject({ ok: true });
      expect(await ask("192.0.2.200")).toMatchObject({ refused: "mail-limit" });
      expect(mails("ann@example.com")).toHaveLength(20);
    });
  });

  describe("the session", () => {
    test("each sign-in makes a new one, and ends the one that the browser had", async () => {
      const { clock, signIn, codeFor, enter } = setUp();
      const first = await enter("ann@example.com");
      const elsewhere = await enter("ann@example.com");
      clock.advance(1);
      const code = await codeFor("ann@example.com");
      const second = cookieOf(await signIn.signIn({ email: "ann@example.com", code, cookie: first }));
      expect(second).not.toBe(first);
      const [a, b, c] = await Promise.all([first, elsewhere, second].map((cookie) => signIn.currentHuman(cookie)));
      expect(a).toBeUndefined();
      expect(b?.userId).toBe(c?.userId);
      expect(b?.sessionId).not.toBe(c?.sessionId);
    });

    test("a refused sign-in ends nothing", async () => {
      const { signIn, codeFor, enter } = setUp();
      const cookie = await enter("ann@example.com");
      await codeFor("bob@example.com");
      expect(await signIn.signIn({ email: "bob@example.com", code: WRONG, cookie })).toMatchObject({
        refused: "wrong-code",
      });
      expect(await signIn.currentHuman(cookie)).toMatchObject({ email: "ann@example.com" });
    });

    test("two first sign-ins at the same instant make one user", async () => {
      const { world } = setUp();
      const { open } = await createSessions(world);
      const opened = await atOnce(10, () => open("ann@example.com"));
      expect(new Set(opened.map(([cookie]) => cookie)).size).toBe(10);
      expect(await world.db.selectFrom("user").select("email").execute()).toEqual([{ email: "ann@example.com" }]);
    });

    test("it is dead after sign-out, also if replayed, and the browser is told to forget it", async () => {
      const { world, signIn, enter } = setUp();
      const cookie = await enter("ann@example.com");
      const other = await enter("ann@example.com");
      expect(await signIn.signOut(cookie)).toEqual(["opentrain_session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax"]);
      expect(await signIn.currentHuman(cookie)).toBeUndefined();
      expect(await createSignIn(world).currentHuman(cookie)).toBeUndefined();
      expect(await signIn.currentHuman(other)).toMatchObject({ email: "ann@example.com" });
      expect(await signIn.signOut(cookie)).toHaveLength(1);
      expect(await signIn.signOut(undefined)).toHaveLength(1);
    });

    test("it lives seven days by our clock, and being looked at does not prolong it", async () => {
      const { clock, signIn, enter } = setUp();
      const cookie = await enter("ann@example.com");
      for (let day = 0; day < 6; day++) {
        clock.advance(24 * 3600);
        expect(await signIn.currentHuman(cookie)).toBeDefined();
      }
      clock.advance(24 * 3600 - 1);
      expect(await signIn.currentHuman(cookie)).toBeDefined();
      clock.advance(1);
      expect(await signIn.currentHuman(cookie)).toBeUndefined();
    });

    test("looking writes nothing", async () => {
      const { world, clock, signIn, enter } = setUp();
      const cookie = await enter("ann@example.com");
      clock.advance(3 * 24 * 3600);
      const before = await everything(world);
      await signIn.currentHuman(cookie);
      await signIn.currentHuman("opentrain_session=x.y");
      expect(await everything(world)).toEqual(before);
    });

    test("only the cookie as it was set opens it", async () => {
      const { world, signIn, enter } = setUp();
      const cookie = await enter("ann@example.com");
      const [name = "", value = ""] = cookie.split("=");
      const [token = "", signature = ""] = decodeURIComponent(value).split(".");
      const whose = (text: string) => signIn.currentHuman(`${name}=${encodeURIComponent(text)}`);
      expect(await whose(`${token}.${signature}`)).toMatchObject({ email: "ann@example.com" });

      const { id, token: stored } = await world.db
        .selectFrom("session")
        .select(["id", "token"])
        .executeTakeFirstOrThrow();
      const forged = createHmac("sha256", "another key").update(token).digest("base64");
      const flipped = `${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`;
      for (const text of [
        token,
        `${token}.`,
        `${token}.${flipped}`,
        `${token}.${forged}`,
        stored,
        `${stored}.${signature}`,
      ]) {
        expect(await whose(text)).toBeUndefined();
      }
      expect(await whose(`${id}.${signature}`)).toBeUndefined();
      expect(await signIn.currentHuman(undefined)).toBeUndefined();
      expect(await signIn.currentHuman("")).toBeUndefined();
      expect(await signIn.currentHuman(`__Host-${cookie}`)).toBeUndefined();
      expect(await signIn.currentHuman(`a=b; ${cookie}; c=d`)).toMatchObject({ email: "ann@example.com" });
    });

    test("what the database holds opens nothing, even signed with the right key", async () => {
      const { world, signIn, enter } = setUp();
      const cookie = await enter("ann@example.com");
      const { token: stored } = await world.db.selectFrom("session").select("token").executeTakeFirstOrThrow();
      const sign = (text: string) =>
        createHmac("sha256", world.keys.key("session-cookie").toString("base64url")).update(text).digest("base64");
      const [name = "", value = ""] = cookie.split("=");
      const [token = ""] = decodeURIComponent(value).split(".");
      // The control: so made, a cookie of the real token is the real cookie.
      expect(`${name}=${encodeURIComponent(`${token}.${sign(token)}`)}`).toBe(cookie);
      expect(await signIn.currentHuman(`${name}=${encodeURIComponent(`${stored}.${sign(stored)}`)}`)).toBeUndefined();
    });

    test("neither code nor token is in the database", async () => {
      const { world, codeFor, enter } = setUp();
      const cookie = await enter("ann@example.com");
      const code = await codeFor("bob@example.com");
      const [token = "", signature = ""] = decodeURIComponent(cookie.split("=")[1] ?? "").split(".");
      const rows = await everything(world);
      expect(rows).toContain("ann@example.com");
      for (const secret of [code, token, signature]) {
        expect(secret.length).toBeGreaterThanOrEqual(8);
        expect(rows).not.toContain(secret);
        expect(rows).not.toContain(createHash("sha256").update(code).digest("hex"));
      }
    });
  });

  test("equal codes of two addresses are stored as different values", async () => {
    const { world } = setUp();
    const same = createSignIn({ ...world, random: { bytes: (n) => Buffer.alloc(n, 7) } });
    await same.requestCode({ email: "ann@example.com", clientAddress: CLIENT });
    await same.requestCode({ email: "bob@example.com", clientAddress: CLIENT });
    const stored = await world.db.selectFrom("signInCodes").select("codeHmac").execute();
    expect(new Set(stored.map(({ codeHmac }) => codeHmac)).size).toBe(2);
  });

  describe("the cookie", () => {
    test("in development works over plain http", async () => {
      const { signIn, codeFor } = setUp();
      const done = await signIn.signIn({ email: "ann@example.com", code: await codeFor("ann@example.com") });
      expect(setCookieOf(done)).toEqual([
        expect.stringMatching(/^opentrain_session=[^;]+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/),
      ]);
    });

    test("in production is Secure and named __Host-", async () => {
      const { signIn, codeFor } = setUp({ mode: "production", origin: "https://train.example.com" });
      const done = await signIn.signIn({ email: "ann@example.com", code: await codeFor("ann@example.com") });
      expect(setCookieOf(done)).toEqual([
        expect.stringMatching(
          /^__Host-opentrain_session=[^;]+; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
        ),
      ]);
      const cookie = cookieOf(done);
      expect(await signIn.currentHuman(cookie)).toMatchObject({ email: "ann@example.com" });
      expect(await signIn.signOut(cookie)).toEqual([
        "__Host-opentrain_session=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax",
      ]);
      expect(await signIn.currentHuman(cookie)).toBeUndefined();
    });
  });
});

function atOnce<T>(times: number, act: (n: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: times }, (_, n) => act(n)));
}

/** How often each answer was given. */
function count(answers: readonly SignedIn[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const answer of answers) {
    const key = "ok" in answer ? "ok" : answer.refused;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** An eight-digit code that is not `code`, another for each `n`. */
function otherThan(code: string, n: number): string {
  return String((Number(code) + 1 + n) % 100_000_000).padStart(8, "0");
}

function setCookieOf(done: SignedIn): readonly string[] {
  if (!("ok" in done)) throw new Error(`not signed in: ${done.refused}`);
  return done.setCookie;
}

/** What the browser sends back. */
function cookieOf(done: SignedIn): string {
  return setCookieOf(done)[0]?.split(";")[0] ?? "";
}

/** All rows of the tables that sign-in writes, as text. */
async function everything({ db }: TestWorld): Promise<string> {
  return JSON.stringify(await Promise.all(TABLES.map((table) => db.selectFrom(table).selectAll().execute())));
}
