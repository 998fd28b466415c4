import { operations } from "../../../generated/operations.ts";
import { type Check, check, type T } from "../../check.ts";
import { forged, mint, type On, register } from "../../flows/agent.ts";
import { newInstallOn } from "../../flows/platform.ts";
import { atHourStart, inStep, retryAfter, toWholeWindow, unlessTooSlow } from "../../flows/rate.ts";
import { twoLimited } from "../../flows/servers.ts";

/** Proves rate.*: limits, on servers that are started with small ones. */
export const checks: readonly Check[] = [
  check("rate.public", { title: "calls of one token", alone: false }, async (t) => {
    // Enough that a server may count several calls at once: it must be exact all the same.
    const limit = 60;
    const site = await t.start({ RATE_LIMITS: "on", LIMIT_API_CALLS: String(limit) });
    const one = await register(t, {}, { site });
    // Each token has a limit of its own, those of one account too.
    const two = await mint(t, one.access_token, {}, { site });
    await toWholeWindow(t, { site, limit, call: () => site.call("getMe", { bearer: one.access_token }) });
    const begun = site.now();
    await t.control("as many calls as the limit says are let through", async () => {
      for (let calls = 0; calls < limit; calls += 1) {
        t.expect(await site.call("getMe", { bearer: one.access_token })).status(200);
      }
    });
    const over = await site.call("getMe", { bearer: one.access_token });
    if (over.status !== 429) unlessTooSlow(t, site, begun);
    const seconds = retryAfter(t, over, "the first call over the limit");
    const head = await site.send({ method: "HEAD", path: operations.getMe.path, bearer: one.access_token });
    t.value("status of a call over the limit by HEAD", head.status).is(429);
    const other = await site.call("getMe", { bearer: two.token });
    t.value("status of a call with another token", other.status).is(200);
    await site.clock.advance(seconds);
    const later = await site.call("getMe", { bearer: one.access_token });
    t.value("status of a call after Retry-After", later.status).is(200);
  }),

  check(
    "rate.public",
    { title: "every operation that takes a token", needs: ["human", "config", "load"], alone: false },
    async (t) => {
      const site = await t.start({ RATE_LIMITS: "on", LIMIT_API_CALLS: "1" });
      const { access_token } = await register(t, {}, { site });
      const { install } = await newInstallOn(t, site);
      await toWholeWindow(t, { site, limit: 1, call: () => site.call("getMe", { bearer: access_token }) });
      const begun = site.now();
      await t.control("the first call of each token is let through", async () => {
        t.expect(await site.call("getMe", { bearer: access_token })).status(200);
        t.expect(await site.call("getCurrentInstall", { bearer: install.token })).status(200);
      });
      for (const { method, path, bearer: kind } of Object.values(operations)) {
        if (kind === null) continue;
        const bearer = kind === "platform" ? install.token : access_token;
        const parts = method === "GET" || method === "DELETE" ? {} : { json: {} };
        const answer = await site.send({
          method,
          path: path.replaceAll(/\{\w+\}/g, "0000000000000000"),
          bearer,
          ...parts,
        });
        if (answer.status !== 429) unlessTooSlow(t, site, begun);
        retryAfter(t, answer, `the second call of a token, ${method} ${path}`);
      }
    },
  ),

  check("rate.public", { title: "failed bearers of one client", alone: false }, async (t) => {
    const site = await t.start({ RATE_LIMITS: "on", LIMIT_FAILED_BEARERS: "3" });
    const { access_token } = await register(t, {}, { site });
    await toWholeWindow(t, { site, limit: 3, call: () => site.call("getMe", { bearer: "nonsense" }) });
    await failThrice(t, { site });
    const seconds = retryAfter(t, await site.call("getMe", { bearer: "nonsense" }), "the fourth failed bearer");
    t.value("status of a good token's call meanwhile", (await site.call("getMe", { bearer: access_token })).status).is(
      200,
    );
    // The APIs may count together or each for itself.
    for (let calls = 0; calls < 3; calls += 1) await site.call("getCurrentInstall", { bearer: "nonsense" });
    retryAfter(t, await site.call("getCurrentInstall", { bearer: "nonsense" }), "the fourth one of the Platform API");
    await site.clock.advance(seconds);
    const later = await site.call("getMe", { bearer: "nonsense" });
    t.value("status of a failed bearer after Retry-After", later.status).is(401);
  }),

  check("rate.public", { title: "two instances of one database", alone: false }, async (t) => {
    const limit = 6;
    const { site, other } = await twoLimited(t, {
      LIMIT_API_CALLS: String(limit),
      LIMIT_FAILED_BEARERS: String(limit),
    });
    const { access_token } = await register(t, {}, { site });
    const calls = { "calls of a token": access_token, "failed bearers": forged(access_token) };
    await toWholeWindow(t, { site, limit, call: () => site.call("getMe", { bearer: access_token }) });
    await inStep(site, other);
    for (const [what, bearer] of Object.entries(calls)) {
      const answers = [];
      for (let n = 0; n < limit; n += 1) answers.push(await (n % 2 === 0 ? site : other).call("getMe", { bearer }));
      t.value(`${what} within the limit that were refused`, answers.filter(({ status }) => status === 429).length).is(
        0,
      );
      for (const one of [site, other]) {
        retryAfter(
          t,
          await one.call("getMe", { bearer }),
          `one of the ${what} over the limit, by turns on both instances`,
        );
      }
    }
  }),

  check("rate.proxy", { alone: false }, async (t) => {
    const site = await atHourStart(
      await t.start({ RATE_LIMITS: "on", LIMIT_REGISTRATIONS: "1", TRUST_PROXY: "loopback" }),
    );
    const registered = async (...forwarded: string[]): Promise<number> => {
      const headers = forwarded.map((line) => ["x-forwarded-for", line] as const);
      return (await site.call("registerAgent", { json: {}, headers })).status;
    };
    const used = "203.0.113.1";
    await t.control("a client behind the proxy registers, and then has to wait", async () => {
      t.value("status of its first registration", await registered(used)).is(200);
      t.value("status of its second", await registered(used)).is(429);
    });
    for (const entry of [
      `${used}:50001`,
      `"${used}:50002"`,
      `::ffff:${used}`,
      `[::ffff:${used}]:443`,
      `203.0.113.99, ${used}`,
      `unknown,${used}:1`,
      `${used}, 127.0.0.1`,
    ]) {
      t.value(`status for the same client as ${entry}`, await registered(entry)).is(429);
    }
    t.value("status for the same client in the last of two lines", await registered("203.0.113.98", used)).is(429);
    for (const entry of ["203.0.113.2:50001", "203.0.113.3:50001", "[2001:db8::1]:443", "2001:db8:0:1::1"]) {
      t.value(`status for another client, ${entry}`, await registered(entry)).is(200);
    }
    t.value("status for another address of a /64", await registered("[2001:db8::ffff:2]:444")).is(429);
    t.value("status for a client that nobody names", await registered("unknown")).is(200);
    for (const entry of ["unknown", "_hidden", "203.0.113.256", "203.0.113.97, localhost"]) {
      t.value(`status for one more as ${entry}`, await registered(entry)).is(429);
    }
    t.value("status for a client that still has its allowance", await registered(`${used}, 203.0.113.99`)).is(200);
  }),

  check("rate.spoofed", { title: "no fresh allowance for a made-up address", alone: false }, async (t) => {
    const site = await atHourStart(
      await t.start({ RATE_LIMITS: "on", LIMIT_FAILED_BEARERS: "3", LIMIT_REGISTRATIONS: "2" }),
    );
    await toWholeWindow(t, { site, limit: 3, call: () => site.call("getMe", { bearer: "nonsense" }) });
    await failThrice(t, { site });
    await t.control("two agents may register", async () => {
      await register(t, {}, { site });
      await register(t, {}, { site });
    });
    for (const forwarded of ["203.0.113.7", "2001:db8::7", "203.0.113.8, 203.0.113.9"]) {
      const [first = ""] = forwarded.split(",");
      const headers = { "x-forwarded-for": forwarded, forwarded: `for=${first}`, "x-real-ip": first };
      const bearer = await site.call("getMe", { bearer: "nonsense", headers });
      t.expect(bearer, `a failed bearer over the limit, X-Forwarded-For ${forwarded}`).status(429);
      const agent = await site.call("registerAgent", { json: {}, headers });
      t.expect(agent, `a registration over the limit, X-Forwarded-For ${forwarded}`).status(429);
    }
  }),

  check("rate.spoofed", { title: "nobody else's allowance is used up", alone: false }, async (t) => {
    const site = await t.start({ RATE_LIMITS: "on", LIMIT_FAILED_BEARERS: "3" });
    const victim = "127.0.0.2";
    await t.control("a client names another one's address in each of its failures", async () => {
      for (let calls = 0; calls < 4; calls += 1) {
        await site.call("getMe", { bearer: "nonsense", headers: { "x-forwarded-for": victim } });
      }
    });
    const answer = await site.call("getMe", { bearer: "nonsense", from: victim });
    t.value("status of the other client's own first failure", answer.status).is(401);
  }),
];

async function failThrice(t: T, { site }: Required<On>): Promise<void> {
  await t.control("three failed bearers are 401", async () => {
    for (let calls = 0; calls < 3; calls += 1) {
      t.expect(await site.call("getMe", { bearer: "nonsense" })).status(401);
    }
  });
}
