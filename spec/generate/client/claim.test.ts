import { inspect } from "node:util";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  AccessDeniedError,
  AccountClaimRequiredError,
  type Agent,
  type AgentOptions,
  type AgentState,
  AttemptLapsedError,
  type ClaimPrompt,
  type Clock,
  ConnectionError,
  createAgent,
  DeliveryLostError,
  ExpiredTokenError,
  memoryStore,
  NotStoredError,
  type Store,
  UnauthorizedError,
} from "../../../generated/client/index.ts";
import { constants } from "../../../generated/constants.ts";
import { postClaimScopes } from "../../../generated/scopes.ts";
import { declineClaim } from "../../../server/accounts/claim-decision.ts";
import { confirm, freshEmail, poll } from "../../../server/agent-auth/testing.ts";
import { startApp, type TestApp } from "../../../server/testing/app.ts";
import { databases, newHuman } from "../../../server/testing/index.ts";

let app: TestApp;
/** What the client has waited for, in seconds, and what happens in between. */
let waits: number[] = [];
let meanwhile: (wait: number) => unknown = () => undefined;
let email = "";
let store: Store<AgentState>;

beforeAll(async () => {
  const [sqlite] = databases;
  if (sqlite === undefined) throw new Error("there is no database to test with");
  app = await startApp(await sqlite.open());
});
beforeEach(() => {
  waits = [];
  meanwhile = () => undefined;
  email = freshEmail();
  store = memoryStore();
});

/** The server's clock is moved by what the client waits for; that of its machine is years off. */
const clock: Clock = {
  now: () => app.world.clock.now(),
  date: () => app.world.clock.now() - 1e12,
  async wait(milliseconds, signal) {
    signal?.throwIfAborted();
    waits.push(milliseconds / 1000);
    app.world.clock.advance(milliseconds / 1000);
    await meanwhile(waits.length);
    signal?.throwIfAborted();
  },
};

const agentOf = (options: Partial<AgentOptions> = {}): Agent =>
  createAgent({ origin: app.origin, store, clock, ...options });

async function state(): Promise<AgentState> {
  const kept = await store.get();
  if (kept === undefined) throw new Error("nothing is stored");
  return kept;
}

/** The human confirms what the agent shows. */
async function confirmIt(): Promise<void> {
  const { attempt } = await state();
  const attemptToken = new URL(attempt?.verificationUri ?? "").searchParams.get("token") ?? "";
  const started = { attemptToken, code: attempt?.userCode ?? "", email: attempt?.email ?? "" };
  const confirmed = await confirm(app, started, await newHuman(app.world, started.email));
  expect(confirmed).toHaveProperty("ok");
}

/** Runs a claim to its end: all that it has shown, and what it has ended with. */
async function run(
  claimed: AsyncGenerator<ClaimPrompt, AgentState>,
): Promise<{ shown: ClaimPrompt[]; end: AgentState }> {
  const shown: ClaimPrompt[] = [];
  while (true) {
    const next = await claimed.next();
    if (next.done) return { shown, end: next.value };
    shown.push(next.value);
  }
}

const on =
  (wait: number, what: () => unknown) =>
  (now: number): unknown =>
    now === wait ? what() : undefined;

/** A `fetch` whose polls end as `answer` says, from the first on; undefined: as the server does. */
function polls(answer: (nth: number, sent: () => Promise<Response>) => Promise<Response> | undefined) {
  let nth = 0;
  return async (request: Request): Promise<Response> => {
    const sent = () => fetch(request);
    if (!request.url.endsWith("/oauth/token")) return sent();
    nth += 1;
    return (await answer(nth, sent)) ?? sent();
  };
}

const lost = (): Promise<Response> => Promise.reject(new TypeError("fetch failed"));

test("without an address the server is asked, and says what is missing", async () => {
  const agent = agentOf();
  await agent.registerAgent();
  // As JavaScript may have it.
  await expect(run(agent.claim({} as { email: string }))).rejects.toThrow("email: is missing");
});

test("an agent registers once, works, is claimed, and goes on with the new token", async () => {
  const agent = agentOf();
  const registered = await agent.registerAgent({ agent_name: "Labelling agent" });
  expect(await agent.registerAgent()).toEqual(registered);
  await expect(agent.publicApi.inviteTeamMember({ body: { email: freshEmail() } })).rejects.toThrow(
    AccountClaimRequiredError,
  );
  meanwhile = on(2, confirmIt);
  const { shown, end } = await run(agent.claim({ email }));
  const { userCode, verificationUri } = shown[0] ?? {};
  expect(userCode).toMatch(/^\d{6}$/);
  expect(verificationUri).toContain(`${app.origin}/claim?token=ot_cat_`);
  expect(shown.map(({ secondsLeft }) => secondsLeft)).toEqual([1800, 1795]);
  expect(waits).toEqual([5, 5]);
  expect(end).toMatchObject({ claimed: true, scopes: postClaimScopes });
  expect(end.accessToken).not.toBe(registered.accessToken);
  expect(await store.get()).toEqual(end);
  await agent.publicApi.inviteTeamMember({ body: { email: freshEmail() } });
  expect(await run(agent.claim({ email }))).toEqual({ shown: [], end });
  const old = agentOf({ store: memoryStore(registered) });
  await expect(old.publicApi.getMe()).rejects.toThrow(UnauthorizedError);
});

test("it keeps the interval, and grows it on slow_down for good", async () => {
  const agent = agentOf();
  await agent.registerAgent();
  const somebody = async () => poll(app, { claim_token: (await state()).claimToken });
  meanwhile = (wait) => (wait === 1 ? somebody() : wait === 4 ? confirmIt() : undefined);
  await run(agent.claim({ email }));
  expect(waits).toEqual([5, 10, 10, 10]);
});

test("the interval that has grown is kept for a process that goes on, and grows to its limit only", async () => {
  const ending = new AbortController();
  await agentOf().registerAgent();
  const somebody = async () => poll(app, { claim_token: (await state()).claimToken });
  meanwhile = (wait) => (wait === 3 ? ending.abort(new Error("enough")) : somebody());
  await expect(run(agentOf().claim({ email, signal: ending.signal }))).rejects.toThrow("enough");
  meanwhile = (wait) => (wait <= 14 ? somebody() : confirmIt());
  await run(agentOf().claim({ email }));
  expect(waits.slice(0, 5)).toEqual([5, 10, 15, 15, 20]);
  expect(waits.at(-1)).toBe(constants.pollIntervalMaxSeconds);
});

test("no by the human ends it, and another claim begins anew", async () => {
  const agent = agentOf();
  await agent.registerAgent();
  meanwhile = on(1, async () => {
    const token = new URL((await state()).attempt?.verificationUri ?? "").searchParams.get("token") ?? "";
    const human = { userId: await newHuman(app.world, email), email };
    await declineClaim(app.world.db, { token, human, now: app.world.clock.now() });
  });
  await expect(run(agent.claim({ email }))).rejects.toThrow(AccessDeniedError);
  expect((await state()).attempt).toBeUndefined();
  meanwhile = on(2, confirmIt);
  email = freshEmail();
  expect((await run(agent.claim({ email }))).end.claimed).toBe(true);
});

test("a code that lapses ends it, and so does the window", async () => {
  const agent = agentOf();
  await agent.registerAgent();
  await expect(run(agent.claim({ email }))).rejects.toThrow(AttemptLapsedError);
  expect(waits).toHaveLength(constants.claimAttemptSeconds / 5);
  meanwhile = on(waits.length + 1, () => app.world.clock.advance(constants.claimWindowSeconds));
  await expect(run(agent.claim({ email }))).rejects.toThrow(ExpiredTokenError);
});

describe("what is stored is enough to go on", () => {
  test("with the same code after an abort, in another process", async () => {
    const ending = new AbortController();
    meanwhile = on(2, () => ending.abort(new Error("enough")));
    const first = agentOf();
    await first.registerAgent();
    await expect(run(first.claim({ email, signal: ending.signal }))).rejects.toThrow("enough");
    const { attempt } = await state();
    store = memoryStore(JSON.parse(JSON.stringify(await state())));
    meanwhile = on(3, confirmIt);
    const { shown, end } = await run(agentOf().claim({ email }));
    expect(shown).toEqual([
      { userCode: attempt?.userCode, verificationUri: attempt?.verificationUri, emailSent: true, secondsLeft: 1790 },
    ]);
    expect(end.claimed).toBe(true);
  });

  test("an abort ends a wait at once, on the runtime's own clock, too", async () => {
    const agent = createAgent({ origin: app.origin, store });
    await agent.registerAgent();
    const ending = new AbortController();
    const claimed = agent.claim({ email, signal: ending.signal });
    await claimed.next();
    const waiting = claimed.next();
    ending.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow("enough");
  });

  test("and an abort while the token is under way does not lose it", async () => {
    const ending = new AbortController();
    const fetching = polls((_nth, sent) => {
      ending.abort(new Error("enough"));
      return sent();
    });
    await agentOf().registerAgent();
    meanwhile = on(1, confirmIt);
    const { end } = await run(agentOf({ fetch: fetching }).claim({ email, signal: ending.signal }));
    expect([end.claimed, await store.get()]).toEqual([true, end]);
  });

  test("after the human has confirmed meanwhile, whatever the address is now, and whatever was lost", async () => {
    const agent = agentOf();
    await agent.registerAgent();
    await agent.claim({ email }).next();
    await confirmIt();
    await store.set({ ...(await state()), attempt: undefined });
    expect(await run(agent.claim({ email: freshEmail() }))).toMatchObject({ shown: [], end: { claimed: true } });
  });

  test("and what another process has got meanwhile is not lost", async () => {
    const agent = agentOf();
    await agent.registerAgent();
    let other: AgentState | undefined;
    meanwhile = on(1, async () => {
      await confirmIt();
      const { body } = await poll(app, { claim_token: (await state()).claimToken });
      other = { ...(await state()), claimed: true, accessToken: body.access_token };
      await store.set(other);
    });
    expect((await run(agent.claim({ email }))).end).toEqual(other);
  });
});

describe("a network that is lost", () => {
  test("is waited for, twice as long every time, up to a minute", async () => {
    const agent = agentOf({ fetch: polls((nth) => (nth <= 5 ? lost() : undefined)) });
    await agent.registerAgent();
    meanwhile = on(6, confirmIt);
    expect((await run(agent.claim({ email }))).end.claimed).toBe(true);
    expect(waits).toEqual([5, 10, 20, 40, 60, 60]);
  });

  test("beyond the attempt: the token stays ready", async () => {
    let away = false;
    const agent = agentOf({ fetch: polls(() => (away ? lost() : undefined)) });
    await agent.registerAgent();
    meanwhile = async (wait) => {
      if (wait === 1) await confirmIt();
      away = wait < 100;
    };
    expect((await run(agent.claim({ email }))).end.claimed).toBe(true);
    expect(waits).toHaveLength(100);
  });

  test("for good is told at last", async () => {
    const agent = agentOf({ fetch: polls(lost) });
    await agent.registerAgent();
    await expect(run(agent.claim({ email }))).rejects.toThrow(ConnectionError);
    expect(waits.reduce((sum, one) => sum + one)).toBeGreaterThan(constants.deliveryGraceSeconds);
  });

  test("with the answer that had the token: the error says where the human makes another", async () => {
    const agent = agentOf({
      fetch: polls((nth, sent) => (nth === 1 ? sent().then(lost) : undefined)),
    });
    await agent.registerAgent();
    meanwhile = on(1, confirmIt);
    const failed = await run(agent.claim({ email })).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(DeliveryLostError);
    expect(failed).toMatchObject({ settingsUrl: `${app.origin}/settings/tokens` });
  });

  test("when the claim starts: it is started again, a few times", async () => {
    let starts = 0;
    const failing = (most: number) => (request: Request) => {
      if (!request.url.endsWith("/identity/claim")) return fetch(request);
      starts += 1;
      return starts <= most ? fetch(request).then(lost) : fetch(request);
    };
    await agentOf().registerAgent();
    await agentOf({ fetch: failing(2) })
      .claim({ email })
      .next();
    expect(waits).toEqual([10, 20]);
    starts = 0;
    const another = agentOf({ fetch: failing(3) });
    await expect(another.claim({ email: freshEmail() }).next()).rejects.toThrow(ConnectionError);
  });
});

test("answers of somebody else are waited out, as long as they ask for and no longer than makes sense", async () => {
  const date = "Wed, 02 Dec 1990 10:00:00 GMT";
  const answers = [
    new Response("<h1>Sign in to the Wi-Fi</h1>", { headers: { "content-type": "text/html" } }),
    new Response("Bad gateway", { status: 502, headers: { "retry-after": "120" } }),
    new Response('{"access_token": "ot_pat', { headers: { "content-type": "application/json" } }),
    new Response("null"),
    new Response("{}"),
    Response.json({ error: "temporarily_unavailable" }, { status: 503, headers: { "retry-after": "999999999999" } }),
    Response.json(
      { message: "down" },
      { status: 503, headers: { date, "retry-after": "Wed, 02 Dec 1990 10:01:30 GMT" } },
    ),
    new Response(null, { status: 302, headers: { location: "https://elsewhere.example.com/" } }),
  ];
  const agent = agentOf({
    fetch: polls((nth) => (answers[nth - 1] === undefined ? undefined : Promise.resolve(answers[nth - 1] as Response))),
  });
  await agent.registerAgent();
  meanwhile = on(1, confirmIt);
  expect((await run(agent.claim({ email }))).end.claimed).toBe(true);
  expect(waits).toEqual([5, 10, 120, 40, 60, 60, 3600, 90, 60]);
});

test("a store that fails when the token is there has it in its error, where no log shows it", async () => {
  const agent = agentOf();
  await agent.registerAgent();
  meanwhile = on(1, async () => {
    await confirmIt();
    store.set = () => {
      throw new Error("disk full");
    };
  });
  const failed = await run(agent.claim({ email })).catch((error: unknown) => error);
  if (!(failed instanceof NotStoredError)) throw failed;
  expect(failed.state).toMatchObject({ claimed: true });
  expect(inspect(failed) + JSON.stringify(failed)).not.toContain("ot_");
  store = memoryStore(failed.state);
  await expect(agentOf().publicApi.getMe()).resolves.toBeDefined();
});

test("an agent of another server is not sent to this one", async () => {
  await agentOf().registerAgent();
  store = memoryStore({ ...(await state()), origin: "https://opentrain.example.com" });
  for (const call of [agentOf().publicApi.getMe(), agentOf().registerAgent(), agentOf().claim({ email }).next()]) {
    await expect(call).rejects.toThrow("an agent of another server");
  }
});
