/** Has a generated client do every step at the server, and tells the command of each: the compiled form runs by itself. */
import { Course } from "./course.ts";
import { client } from "./driver.ts";
import type { Registered, TooMany, Way } from "./steps.ts";

const course = new Course();

const registered = await course.step(
  "register",
  client.register,
  (way) => way.run("Labelling agent"),
  ({ accessToken, claimToken }: Registered) =>
    accessToken.startsWith("ot_pat_") && claimToken.startsWith("ot_clm_") ? undefined : "other tokens",
);
const other = await course.quietly(client.register, (way) => way.run("Hasty agent"));
const email = `agent-${process.pid}-${Date.now()}@example.com`;
const { accessToken, claimToken } = registered ?? { accessToken: "", claimToken: "" };

const started = await course.step(
  "startClaim",
  client.startClaim,
  (way) => way.run(claimToken, email),
  ({ userCode, link }) =>
    /^\d{6}$/.test(userCode) && link.includes("/claim?token=") ? undefined : `${userCode} ${link}`,
);
await course.step(
  "poll",
  client.poll,
  (way) => way.run(claimToken),
  ({ status, refusal }) => (codeOf(refusal) === "authorization_pending" ? undefined : said(status, refusal)),
);
await course.step(
  "slowDown",
  client.slowDown,
  (way) => way.run(claimToken),
  (error) => (error === "slow_down" ? undefined : error),
);
const drafts: string[] = [];
await course.step(
  "draft",
  client.draft,
  async (way) => {
    for (const text of ["Label cars", "Label trees", "Label signs"]) drafts.push(await way.run(accessToken, text));
    return drafts;
  },
  (ids) => (new Set(ids).size === 3 ? undefined : ids.join()),
);
await course.step(
  "page",
  client.page,
  async (way) => {
    const first = await way.run(accessToken, 2, undefined);
    const second = await way.run(accessToken, 2, first.next ?? undefined);
    return { first, second };
  },
  ({ first, second }) => {
    const all = [...first.ids, ...second.ids];
    const isWhole = first.ids.length === 2 && second.next === null && new Set(all).size === 3;
    return isWhole ? undefined : `pages of ${first.ids.length} and ${second.ids.length} jobs`;
  },
);
await course.step(
  "forbidden",
  client.forbidden,
  (way) => way.run(accessToken, "colleague@example.com"),
  ({ status, code, reason }) =>
    status === 403 && code === "FORBIDDEN" && reason === "account_claim_required"
      ? undefined
      : `${status} ${code} ${reason}`,
);
await course.step("tooMany", client.tooMany, tooManyStarts, ({ status, error, retryAfter }) =>
  status === 429 && error === "rate_limit_exceeded" && Number(retryAfter) > 0
    ? undefined
    : `${status} ${error}, Retry-After ${retryAfter}`,
);
if (started !== undefined) await course.confirm({ ...started, email });
const collected = await course.step(
  "collect",
  client.poll,
  (way) => way.run(claimToken),
  ({ status, token, refusal }) => (token?.startsWith("ot_pat_") === true ? undefined : said(status, refusal)),
);
const last = collected?.token ?? accessToken;
await course.step(
  "revoke",
  client.revoke,
  (way) => way.run(last),
  async (status) => {
    if (status !== 200) return `${status}`;
    const headers = { authorization: `Bearer ${last}` };
    const after = await fetch(new URL("/api/public/v1/auth/me", process.env.ORIGIN), { headers });
    return after.status === 401 ? undefined : "the token still works";
  },
);
process.disconnect();

function codeOf(body: unknown): unknown {
  return Object(body).error;
}

function said(status: number, body: unknown): string {
  return `${status} ${JSON.stringify(body)}`;
}

/** More starts than the server allows for a claim token; an agent of its own, whose claim is not needed further. */
async function tooManyStarts(way: Way<[string, string], TooMany>): Promise<TooMany> {
  let refused: TooMany | Error = new Error("no start was refused");
  for (let n = 0; n < 5; n += 1) {
    try {
      refused = await way.run(other?.claimToken ?? "", email);
      if (refused.status === 429) return refused;
    } catch (error) {
      refused = error instanceof Error ? error : new Error(String(error));
    }
  }
  if (refused instanceof Error) throw refused;
  return refused;
}
