import { type Check, check, type T } from "../../check.ts";
import { draftJob, sharedAccount, sharedRegistration } from "../../flows/agent.ts";
import { openJob } from "../../flows/proposals.ts";
import { retryAfter, toWholeWindow } from "../../flows/rate.ts";
import type { Exchange } from "../../kit/http/exchange.ts";

const KEPT = "public, s-maxage=300, stale-while-revalidate=3600";

/** Proves jobs.public, jobs.rate and jobs.search: what anybody may ask for without a token. */
export const checks: readonly Check[] = [
  check("jobs.public", { needs: [] }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const word = wordOf(t);
    const title = `${t.unique("Label")} ${word}`;
    const descriptionText = `${title}\nBoxes around <b>cars</b>.`;
    const jobId = await openJob(t, bearer, descriptionText);
    const draftId = await draftJob(t, bearer, { rawJobDescription: `A draft about ${word}.` });
    const { account } = t.expect(await t.call("getMe", { bearer })).body(200);
    const { team } = t.expect(await t.call("getTeam", { bearer })).body(200);

    const answer = await t.call("getJob", { path: { jobId } });
    readable(t, answer, "an open job").header("cache-control", KEPT).header("etag");
    const { datePosted, ...job } = t.expect(answer, "an open job").body(200);
    const url = `${t.origin}/jobs/${jobId}`;
    const { name: companyName } = team.organization;
    t.value("the job", job).is({
      id: jobId,
      title,
      companyName,
      descriptionText,
      paymentType: null,
      rateUsd: null,
      url,
    });
    t.value("the age of its datePosted in seconds", (t.now() - Date.parse(datePosted)) / 1000).between(-60, 60);
    const searched = await t.call("searchJobs", { query: { q: word } });
    readable(t, searched, "a search").header("cache-control", KEPT).header("etag");
    const found = t.expect(searched, "a search").body(200);
    t.value("what is found", found).is({ jobs: [{ ...job, datePosted }], nextCursor: null });
    for (const text of [answer.text, searched.text]) {
      t.value("an open job", text).excludes(account.organizationId);
    }
    for (const [what, id] of Object.entries({ draft: draftId, "job that is none": "0".repeat(32), text: "x" })) {
      const missing = await t.call("getJob", { path: { jobId: id } });
      readable(t, missing, `a ${what}`).envelope(404, "NOT_FOUND").directive("cache-control", "no-store");
    }
    for (const query of [{ limit: "0" }, { limit: "101" }, { cursor: "nonsense" }, { payType: "PER_HOUR" }]) {
      const refused = await t.call("searchJobs", { query });
      readable(t, refused, `a search with ${JSON.stringify(query)}`).envelope(400, "BAD_REQUEST");
    }

    for (const [what, authorization] of Object.entries({
      "a good token": `Bearer ${bearer}`,
      "a bad token": "Bearer nonsense",
      "another scheme": "Basic eDp5",
    })) {
      const headers = { authorization, origin: "https://reader.example" };
      const same = await t.call("getJob", { path: { jobId }, headers });
      readable(t, same, `an open job, with ${what}`).header("cache-control", KEPT);
      t.value(`an open job, with ${what}`, t.expect(same).body(200)).is({ ...job, datePosted });
      const again = await t.call("searchJobs", { query: { q: word }, headers });
      readable(t, again, `a search with ${what}`).status(200).header("cache-control", KEPT);
      const draft = await t.call("getJob", { path: { jobId: draftId }, headers });
      t.expect(draft, `a draft, with ${what}`).envelope(404, "NOT_FOUND");
    }
    for (const path of ["/api/public/v1/jobs", `/api/public/v1/jobs/${jobId}`]) {
      const headers = { origin: "https://reader.example", "access-control-request-method": "GET" };
      const preflight = await t.send({ method: "OPTIONS", path, headers });
      t.expect(preflight, `the preflight of ${path}`).status(204).header("access-control-allow-origin", "*").empty();
    }
  }),

  check("jobs.public", { title: "nothing of the people who offer it" }, async (t) => {
    const { token: bearer, email } = await sharedAccount(t);
    const word = wordOf(t);
    const jobId = await openJob(t, bearer, `${t.unique("Job")} ${word}`);
    const { actor, account } = t.expect(await t.call("getMe", { bearer })).body(200);
    for (const answer of [
      await t.call("getJob", { path: { jobId } }),
      await t.call("searchJobs", { query: { q: word } }),
      await t.call("getJob", { path: { jobId }, bearer }),
    ]) {
      t.expect(answer, "an open job of a claimed account").status(200).text(word);
      for (const hidden of [email, actor.userId, account.organizationId]) {
        t.value("an open job of a claimed account", answer.text).excludes(hidden);
      }
    }
  }),

  check("jobs.rate", { alone: false }, async (t) => {
    const limit = 3;
    const site = await t.start({ RATE_LIMITS: "on", LIMIT_TOKENLESS_CALLS: String(limit) });
    const call = (): Promise<Exchange> => site.call("searchJobs");
    await toWholeWindow(t, { site, limit, call });
    await t.control("as many calls as the limit says are let through", async () => {
      for (let calls = 0; calls < limit; calls += 1) t.expect(await call()).status(200);
    });
    const seconds = retryAfter(t, await call(), "the first call over the limit");
    const job = { path: { jobId: "0".repeat(32) } };
    retryAfter(t, await site.call("getJob", job), "another operation over the limit");
    retryAfter(t, await site.call("getJob", { ...job, bearer: "nonsense" }), "one with a token");
    readable(t, await call(), "a call over the limit");
    const other = await site.call("searchJobs", { from: "127.0.0.2" });
    t.value("status of a call of another client", other.status).is(200);
    await site.clock.advance(seconds);
    t.value("status of a call after Retry-After", (await call()).status).is(200);
  }),

  check("jobs.search", async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const word = wordOf(t);
    const composed = await openJob(t, bearer, `Straßenszenen im Café ${word}`);
    const longer = await openJob(t, bearer, `More of it: ${word}s`);
    const inside = await openJob(t, bearer, `Boxes\n(left-${word}/right): 2,000`);
    const decomposed = await openJob(t, bearer, `A cafe\u0301 again: ${word.toUpperCase()}!`);
    const all = [decomposed, inside, composed];
    for (const [q, found] of [
      [word, all],
      [word.toUpperCase(), all],
      [`${word}s`, [longer]],
      [word.slice(0, -1), []],
      [`${word} ${word}`, all],
      [`CAFÉ ${word}`, [decomposed, composed]],
      [`cafe\u0301 ${word}`, [decomposed, composed]],
      [`cafe ${word}`, []],
      [`STRASSENSZENEN ${word}`, [composed]],
      [`${word} right left`, [inside]],
      [`${word} 2 000`, [inside]],
      [`${word} OR nothing`, []],
      [`${word} -left`, [inside]],
      [`"${word}`, all],
      [`${word}*`, all],
      [`${word}:* & !(`, all],
      [`'${word}' | \\`, all],
      [`{${word}} + ^ ~`, all],
    ] as const) {
      const answer = await t.call("searchJobs", { query: { q } });
      t.value(`the jobs found by ${JSON.stringify(q)}`, idsOf(t, answer), answer).is([...found]);
    }
    for (const q of ["", " ", `"!" ( -- * %`]) {
      const answer = await t.call("searchJobs", { query: { q, limit: 100 } });
      t.value(`the jobs found by ${JSON.stringify(q)}`, idsOf(t, answer), answer).includes(longer);
    }
    const paid = await t.call("searchJobs", { query: { q: word, payType: "PAY_PER_HOUR" } });
    t.value("the jobs with the word that are paid per hour", idsOf(t, paid), paid).is([]);
    const wage = { paymentType: "FIXED_PRICE", rateUsd: 25 } as const;
    const fixed = await openJob(t, bearer, undefined, wage);
    for (const [payType, found] of [
      ["FIXED_PRICE", [fixed]],
      ["PAY_PER_LABEL", []],
    ] as const) {
      const answer = await t.call("searchJobs", { query: { payType, limit: 100 } });
      const ours = idsOf(t, answer).filter((id) => [...all, longer, fixed].includes(id));
      t.value(`the newest jobs that are paid as ${payType}, without a word`, ours, answer).is([...found]);
    }

    const seen: string[] = [];
    let cursor: string | undefined;
    for (let pages = 0; pages < 10; pages += 1) {
      const page = t.expect(await t.call("searchJobs", { query: { q: word, limit: 1, cursor } })).body(200);
      seen.push(...page.jobs.map(({ id }) => id));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
      if (pages < 2) await openJob(t, bearer, `Published meanwhile: ${word}`);
    }
    t.value("the jobs of all pages", seen).is(all);
  }),
];

/** An answer that a script of any origin may read. */
function readable(t: T, answer: Exchange, what: string): ReturnType<T["expect"]> {
  return t.expect(answer, what).header("access-control-allow-origin", "*");
}

/** A word of letters and digits that no other job has. */
function wordOf(t: T): string {
  return t
    .unique("w")
    .replaceAll(/[^a-z0-9]/gi, "")
    .toLowerCase();
}

function idsOf(t: T, answer: Exchange<"searchJobs">): string[] {
  return t
    .expect(answer, "a search")
    .body(200)
    .jobs.map(({ id }) => id);
}
