import { createRequire } from "node:module";
import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { type OperationId, operations } from "../../generated/operations.ts";
import { type Drawn, drawnRequests } from "../testing/drawn-requests.ts";
import { parseForm } from "./body.ts";
import { documentOf, wholeDocument } from "./documents.ts";
import { excused, type Judged, loadSecondOpinion, type SecondOpinion, shownTo } from "./second-opinion.ts";
import { judgeRequest } from "./shape.ts";
import type { OperationRow } from "./types.ts";

const surfaces = ["agent-auth", "public-api"] as const;
// Object.keys of a const object: exactly its names.
const ids = (Object.keys(operations) as OperationId[]).filter((id) =>
  surfaces.some((surface) => surface === operations[id].surface),
);

let bare: SecondOpinion;
let opinion: SecondOpinion;
beforeAll(async () => {
  bare = await loadSecondOpinion(surfaces, { excuses: {} });
  opinion = await loadSecondOpinion(surfaces);
});

/** Both verdicts on a request that reaches the operation. */
async function judgeTwice(
  id: OperationId,
  { path, search, sent }: Drawn,
): Promise<{ own: unknown; second: unknown; shown: Judged }> {
  const row: OperationRow = operations[id];
  const form = row.body?.mediaType === "application/x-www-form-urlencoded";
  const body: unknown = sent === undefined ? undefined : form ? parseForm(sent) : JSON.parse(sent);
  const shown = shownTo(row, { path, search: search.slice(1), body: structuredClone(body) });
  const judged = judgeRequest(id, { path, search: search.slice(1), body, form });
  return { own: "issues" in judged ? judged.issues : "accepts", second: await bare(row.surface, shown), shown };
}

/** Of an operation in one run; they are drawn anew each time. */
const RUNS = 500;

describe("two judges of one contract", () => {
  test.each(ids)(`%s: the same verdict on ${RUNS} requests`, async (id) => {
    const row: OperationRow = operations[id];
    const seen = { accepts: 0, refuses: 0, excused: 0 };
    const { parameters = [] } = documentOf(row.surface).paths[row.path]?.[row.method.toLowerCase()] ?? {};
    const takesSomething = parameters.length > 0 || row.body !== null;
    await fc.assert(
      fc.asyncProperty(drawnRequests(id), async (request) => {
        const { own, second, shown } = await judgeTwice(id, request);
        seen[own === "accepts" ? "accepts" : "refuses"]++;
        if ((own === "accepts") === (second === "accepts")) return;
        const why = Object.entries(excused).filter(([, { applies }]) => applies(shown));
        if (why.length === 0) expect({ own, second }).toEqual("the same verdict");
        seen.excused++;
      }),
      { numRuns: takesSomething ? RUNS : 5 },
    );
    // Both verdicts were given often, or the requests prove nothing.
    expect(seen.accepts).toBeGreaterThan(takesSomething ? RUNS / 10 : 0);
    if (takesSomething) expect(seen.refuses).toBeGreaterThan(RUNS / 10);
    expect(seen.excused).toBeLessThan(RUNS / 20);
  });
});

describe("what is excused", () => {
  const poll = {
    method: "POST",
    path: operations.pollClaimToken.path,
    search: "",
    mediaType: "application/x-www-form-urlencoded",
  };
  const jobs = { method: "GET", path: operations.listMyJobs.path, mediaType: undefined, body: undefined };

  const stillWrong: { readonly [Name in keyof typeof excused]: () => Promise<unknown> } = {
    async "repeated form parameter"() {
      const body = { grant_type: "a", claim_token: "b", x: ["1", "2"] };
      expect(judgeRequest("pollClaimToken", { path: {}, search: "", body, form: true })).toHaveProperty("issues");
      const request = { ...poll, body };
      expect(await bare("agent-auth", request)).toBe("accepts");
      return request;
    },
    async "query parameter in brackets"() {
      const search = "?limit[]=x";
      expect(judgeRequest("listMyJobs", { path: {}, search, body: undefined, form: false })).not.toHaveProperty(
        "issues",
      );
      const request = { ...jobs, search };
      expect(await bare("public-api", request)).toEqual({ refuses: expect.stringContaining("limit") });
      return request;
    },
    async "number without end"() {
      const search = "?limit=1e400";
      expect(judgeRequest("listMyJobs", { path: {}, search, body: undefined, form: false })).toHaveProperty("issues");
      const request = { ...jobs, search };
      expect(await bare("public-api", request)).toBe("accepts");
      return request;
    },
    async "number in another writing"() {
      for (const limit of ["1e1", "0x10", "%2B1", "%201", "1.0"]) {
        const parts = { path: {}, search: `?limit=${limit}`, body: undefined, form: false };
        expect(judgeRequest("listMyJobs", parts)).toEqual({
          issues: [{ where: "query.limit", message: "must be a whole number" }],
        });
      }
      const request = { ...jobs, search: "?limit=1e1" };
      expect(await bare("public-api", request)).toBe("accepts");
      return request;
    },
    async "very deep body"() {
      const { path } = operations.registerAgent;
      const body = JSON.parse(`{"x":${"[".repeat(49_000)}${"]".repeat(49_000)}}`);
      const request = { method: "POST", path, search: "", mediaType: "application/json", body };
      await expect(bare("agent-auth", request)).rejects.toThrow(RangeError);
      return request;
    },
  };

  test("the list and these tests name the same", () => {
    expect(Object.keys(stillWrong).sort()).toEqual(Object.keys(excused).sort());
  });

  test.each(Object.entries(stillWrong))("%s: it still judges wrongly", async (_, prove) => {
    // Whatever the proof has shown it: a request of either surface.
    const request = (await prove()) as Judged;
    expect(await opinion(request.path.startsWith("/api/agent") ? "agent-auth" : "public-api", request)).toBe("excused");
  });

  test("nothing else is", async () => {
    expect(await opinion("public-api", { ...jobs, search: "?limit=x" })).toEqual({ refuses: expect.any(String) });
    expect(await opinion("public-api", { ...jobs, search: "?limit=1" })).toBe("accepts");
    const body = { grant_type: "a", claim_token: "" };
    expect(await opinion("agent-auth", { ...poll, body })).toEqual({ refuses: expect.any(String) });
  });
});

test("of a path that was asked for before, none is compiled again, and its parameters are this request's", async () => {
  const row = operations.revokeTokenById;
  const judged = (tokenId: string) =>
    bare("public-api", shownTo(row, { path: { tokenId }, search: "", body: undefined }));
  await judged("0123456789abcdef");
  // As the library asks for it: CommonJS.
  const compile = vi.spyOn(createRequire(import.meta.url)("path-to-regexp"), "pathToRegexp");
  expect(await judged("fedcba9876543210")).toBe("accepts");
  expect(await judged("x".repeat(5_000))).toHaveProperty("refuses");
  expect(compile).not.toHaveBeenCalled();
  // The spy sees what the library does.
  const { route: _, ...unknown } = shownTo(row, { path: { tokenId: "0123456789abcdef" }, search: "", body: undefined });
  expect(await bare("public-api", unknown)).toBe("accepts");
  expect(compile).toHaveBeenCalled();
  compile.mockRestore();
});

describe("how it is shown a request", () => {
  const jobs = { method: "GET", path: operations.listMyJobs.path, mediaType: undefined, body: undefined };

  test("it still ignores what stands beside a $ref in a parameter, so it sees none", async () => {
    const asWritten = await loadSecondOpinion(["public-api"], { excuses: {}, document: wholeDocument });
    const tooShort = { ...jobs, search: "?cursor=" };
    expect(await asWritten("public-api", tooShort)).toBe("accepts");
    expect(await bare("public-api", tooShort)).toEqual({ refuses: expect.stringContaining("cursor") });
  });

  test.each(["a+b", "a%20b", "'", "(*!)", "a:b/c?d@e", "%E2%82%AC"])(
    "a legal cursor stays legal: %s",
    async (cursor) => {
      expect(await bare("public-api", { ...jobs, search: `?cursor=${cursor}` })).toBe("accepts");
    },
  );

  test.each(["..", "a/b", "a?b#c", "%74", "é"])(
    "whatever a parameter is, it is a value in the path: %s",
    async (tokenId) => {
      const shown = shownTo(operations.revokeTokenById, { path: { tokenId }, search: "a=b?c", body: undefined });
      expect(shown).toMatchObject({ path: `/api/public/v1/tokens/${encodeURIComponent(tokenId)}`, search: "?a=b?c" });
      expect(await bare("public-api", shown)).toBe("accepts");
    },
  );

  test("a document that is not sound fails the start", async () => {
    const broken = (): ReturnType<typeof documentOf> => {
      const document = structuredClone(wholeDocument());
      Object.assign(document.components.schemas, { RegisterRequest: { $ref: "#/components/schemas/Nothing" } });
      return document;
    };
    await expect(loadSecondOpinion(["agent-auth"], { document: broken })).rejects.toThrow(/Nothing/);
  });
});
