import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type OperationId, operations } from "../../generated/operations.ts";
import { publicScope } from "../../generated/scopes.ts";
import { parseForm } from "./body.ts";
import { documentOf, type Schema, wholeDocument } from "./documents.ts";
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

// What a caller may send instead of a member, or beside it.

const texts = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("", " ", "a", "\0", "a\nb", "\ud800", "a\u202eb", "e\u0301".repeat(50)) },
  { weight: 2, arbitrary: fc.constantFrom("x".repeat(120), "x".repeat(121), "\u{1F916}".repeat(120), "x".repeat(255)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "2030-01-01T00:00:00Z",
      "2030-01-01",
      "2030-13-01T00:00:00Z",
      "1e1",
      "1e400",
      "0x1",
      "+1",
      "-0",
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom("x".repeat(200), "x".repeat(201), "é".repeat(60_001)) },
);
const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: texts },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, true, 0, 1, -1, 1.5, 1e300, 101) },
  { weight: 1, arbitrary: fc.array(texts, { maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>([], [null], [[]], {}, { a: 1 }, Array(101).fill(publicScope.jobsRead)),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);
const oddNames = fc.oneof(
  fc.constantFrom("x", "", "__proto__", "constructor", "toString", "a[b]", "a[]", "a.b", "$ref", "0", "\0", "limit[]"),
  fc.string({ unit: "binary", maxLength: 6 }),
);

/** Values of which most are what the schema asks for. */
function fitting(schema: Schema, document: ReturnType<typeof documentOf>): fc.Arbitrary<unknown> {
  if (schema.$ref) {
    const { $ref, ...beside } = schema;
    return fitting({ ...document.components.schemas[$ref.split("/").at(-1) ?? ""], ...beside }, document);
  }
  if (Array.isArray(schema.enum)) return fc.constantFrom<unknown>(...schema.enum);
  if (Array.isArray(schema.anyOf)) {
    return fc.oneof(...schema.anyOf.map((one: Schema) => fitting(one, document)));
  }
  switch (schema.type) {
    case "string": {
      if (schema.format === "date-time" || schema.format === "date") {
        return fc
          .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, schema.format === "date" ? 10 : undefined));
      }
      if (schema.format === "web-url") return fc.webUrl({ validSchemes: ["https", "http"] });
      const { minLength = 0, maxLength = 300 } = schema as { minLength?: number; maxLength?: number };
      return fc.oneof(
        fc.string({ unit: "grapheme", minLength, maxLength: Math.max(minLength, Math.min(maxLength, 20)) }),
        fc.constantFrom(...[minLength, maxLength].filter((n) => n > 0).map((n) => "x".repeat(n))),
        fc.constant("name"),
        ...(typeof schema.pattern === "string" ? [fc.stringMatching(new RegExp(schema.pattern, "u"))] : []),
      );
    }
    case "integer": {
      const { minimum = -5, maximum = 1000 } = schema as { minimum?: number; maximum?: number };
      return fc.integer({ min: minimum, max: maximum });
    }
    case "number": {
      const { minimum = -5, maximum = 1000 } = schema as { minimum?: number; maximum?: number };
      return fc.double({ min: minimum, max: maximum, noNaN: true }).map((n) => Math.round(n * 100) / 100);
    }
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return fc.array(fitting(schema.items ?? {}, document), { minLength: 1, maxLength: 4 });
    case "object": {
      const properties = Object.entries(schema.properties ?? {});
      return fc.record(Object.fromEntries(properties.map(([name, inner]) => [name, fitting(inner, document)])), {
        requiredKeys: Array.isArray(schema.required) ? schema.required : [],
      });
    }
    default:
      throw new Error(`no values for ${JSON.stringify(schema)}`);
  }
}

type Fields = readonly (readonly [name: string, value: unknown])[];

/** Fields of which some are missing, changed, repeated, or not declared at all. */
function fields(
  properties: Readonly<Record<string, Schema>>,
  document: ReturnType<typeof documentOf>,
): fc.Arbitrary<Fields> {
  const one = ([name, schema]: [string, Schema]): fc.Arbitrary<Fields> =>
    fc.oneof(
      { weight: 6, arbitrary: fitting(schema, document).map((value): Fields => [[name, value]]) },
      { weight: 1, arbitrary: fc.constant<Fields>([]) },
      { weight: 2, arbitrary: anything.map((value): Fields => [[name, value]]) },
      {
        weight: 1,
        arbitrary: fc.tuple(fitting(schema, document), anything).map((both): Fields => both.map((v) => [name, v])),
      },
    );
  const unknown = fc.array(fc.tuple(oddNames, anything), { maxLength: 2 });
  return fc
    .tuple(
      fc.tuple(...Object.entries(properties).map(one)),
      fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, unknown),
    )
    .map(([declared, extra]) => [...declared.flat(), ...extra]);
}

interface Generated {
  readonly path: Record<string, string>;
  readonly search: string;
  readonly body: unknown;
}

/** As text in a URL or a form, where a half of a surrogate pair cannot be written. */
function text(value: unknown): string {
  return (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).toWellFormed();
}

function urlEncoded(pairs: Fields): string {
  return new URLSearchParams(pairs.map(([name, value]): [string, string] => [text(name), text(value)])).toString();
}

function requests(id: OperationId): fc.Arbitrary<Generated> {
  const row: OperationRow = operations[id];
  const document = documentOf(row.surface);
  const operation = document.paths[row.path]?.[row.method.toLowerCase()];
  const parameters = operation?.parameters ?? [];
  const place = (where: string): Record<string, Schema> =>
    Object.fromEntries(parameters.filter((p) => p.in === where).map((p) => [p.name, p.schema]));

  // A segment of a path is there, and is one value: all else is another path.
  const path = fc
    .record(
      Object.fromEntries(Object.entries(place("path")).map(([n, s]) => [n, fc.oneof(fitting(s, document), texts)])),
    )
    .map((values) => Object.fromEntries(Object.entries(values).map(([n, v]) => [n, text(v) || "."])));
  const query = fields(place("query"), document).map((pairs) => {
    const search = urlEncoded(pairs);
    return search === "" ? "" : `?${search}`;
  });

  const [content] = Object.values(operation?.requestBody?.content ?? {});
  let body: fc.Arbitrary<unknown> = fc.constant(undefined);
  if (content && row.body) {
    const resolved = content.schema.$ref
      ? document.components.schemas[content.schema.$ref.split("/").at(-1) ?? ""]
      : content.schema;
    const members = fields(resolved?.properties ?? {}, document);
    const form = row.body.mediaType === "application/x-www-form-urlencoded";
    body = fc.oneof(
      {
        weight: 12,
        arbitrary: form
          ? members.map((pairs) => parseForm(urlEncoded(pairs)))
          : // As JSON.parse gives it: `__proto__` is a member like any other.
            members.map((pairs) =>
              JSON.parse(`{${pairs.map((pair) => pair.map((p) => JSON.stringify(p)).join(":")).join(",")}}`),
            ),
      },
      { weight: 1, arbitrary: form ? fc.constant(undefined) : fc.oneof(anything, fc.constant(undefined)) },
    );
  }
  return fc.record({ path, search: query, body });
}

/** Both verdicts on a request that reaches the operation. */
async function judgeTwice(
  id: OperationId,
  { path, search, body }: Generated,
): Promise<{ own: unknown; second: unknown; shown: Judged }> {
  const row: OperationRow = operations[id];
  const shown = shownTo(row, { path, search: search.slice(1), body: structuredClone(body) });
  const form = row.body?.mediaType === "application/x-www-form-urlencoded";
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
      fc.asyncProperty(requests(id), async (request) => {
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
