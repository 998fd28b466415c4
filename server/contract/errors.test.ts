import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { errors } from "../../generated/errors.ts";
import { type OperationsOf, operations } from "../../generated/operations.ts";
import { documentOf, type Schema } from "./documents.ts";
import { envelopeError, envelopeProblem, oauthError, oauthProblem } from "./errors.ts";
import type { OperationRow, Problem, Reply, Res } from "./types.ts";

type Failure = { readonly status: number; readonly code: string; readonly text: string };
const apis = ["agent-auth", "public-api", "platform-api"] as const;
const envelopes = ["public-api", "platform-api"] as const;
const member = { "agent-auth": "error", "public-api": "code", "platform-api": "code" } as const;

/** A row of the generated table with the errors that its answers name. */
type Row = Omit<OperationRow, "responses"> & {
  readonly responses: Readonly<Record<string, { readonly failures: readonly string[] }>>;
};

function failuresOf({ responses }: Row): readonly string[] {
  return Object.values(responses).flatMap(({ failures }) => failures);
}

function tableOf(surface: (typeof apis)[number]): Readonly<Record<string, Failure>> {
  return errors[surface];
}

describe.each(apis)("codes, documents and types of %s", (surface) => {
  const rows = Object.values<Row>(operations).filter((row) => row.surface === surface);
  const document = documentOf(surface);

  /** The values that a schema allows for the member that holds the code. */
  function codesIn(schema: Schema): readonly unknown[] {
    if (schema.$ref) return codesIn(document.components.schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {});
    const variants = (schema.anyOf ?? schema.oneOf) as readonly Schema[] | undefined;
    if (variants) return variants.flatMap(codesIn);
    const code = schema.properties?.[member[surface]];
    return code ? ((code.enum as unknown[] | undefined) ?? [code.const]) : [];
  }

  /** `<status> <code>` of every answer of an operation that is no success, as its document has it. */
  function documented({ path, method }: Row): readonly string[] {
    const { responses = {} } = document.paths[path]?.[method.toLowerCase()] ?? {};
    return Object.entries(responses)
      .filter(([status]) => Number(status) >= 400)
      .flatMap(([status, { content }]) =>
        Object.values(content ?? {}).flatMap((media) => codesIn(media.schema).map((code) => `${status} ${code}`)),
      );
  }

  test("an operation's document has the codes of its row, both ways", () => {
    for (const row of rows) {
      const table = tableOf(surface);
      const failures = failuresOf(row);
      const expected = failures.map((name) => `${table[name]?.status} ${table[name]?.code}`);
      expect([row.path, [...new Set(documented(row))].sort()]).toEqual([row.path, [...new Set(expected)].sort()]);
    }
  });

  test("every error of the table is some operation's or the router's, every documented code is in the table", () => {
    const used = new Set(rows.flatMap(failuresOf));
    expect(Object.keys(tableOf(surface)).filter((name) => !used.has(name))).toEqual([]);
    const codes = new Set(Object.values(tableOf(surface)).map(({ status, code }) => `${status} ${code}`));
    expect(rows.flatMap(documented).filter((code) => !codes.has(code))).toEqual([]);
  });
});

test("the types know the same codes", () => {
  type Bodies<S extends (typeof apis)[number]> = { [Id in OperationsOf<S>]: Res<Id> }[OperationsOf<S>]["body"];
  type OAuthCode = Extract<Bodies<"agent-auth">, { readonly error: string }>["error"];
  type EnvelopeCode = Extract<Bodies<"public-api">, { readonly code: string }>["code"];
  type Code<S extends keyof typeof errors> = (typeof errors)[S][keyof (typeof errors)[S]] extends {
    readonly code: infer C;
  }
    ? C
    : never;
  expectTypeOf<OAuthCode>().toEqualTypeOf<Code<"agent-auth">>();
  expectTypeOf<EnvelopeCode>().toEqualTypeOf<Code<"public-api">>();
  type PlatformCode = Extract<Bodies<"platform-api">, { readonly code: string }>["code"];
  expectTypeOf<PlatformCode>().toEqualTypeOf<Code<"platform-api">>();
});

test("a name that both APIs have is one error", () => {
  const [one, other]: Readonly<Record<string, Failure>>[] = envelopes.map((surface) => errors[surface]);
  const shared = Object.keys(one ?? {}).filter((name) => name in (other ?? {}));
  expect(shared).toContain("bad-request");
  for (const name of shared) expect([name, one?.[name]]).toEqual([name, other?.[name]]);
});

test.each(envelopes)("the envelope's code follows from the status on the %s", (surface) => {
  const pairs = new Set(Object.values<Failure>(errors[surface]).map(({ status, code }) => `${status} ${code}`));
  expect([...pairs].sort()).toEqual([
    "400 BAD_REQUEST",
    "401 UNAUTHORIZED",
    "403 FORBIDDEN",
    "404 NOT_FOUND",
    "409 CONFLICT",
    "413 BAD_REQUEST",
    "415 BAD_REQUEST",
    "429 RATE_LIMITED",
    "500 INTERNAL_ERROR",
    "503 SERVICE_UNAVAILABLE",
  ]);
});

const problems: readonly { readonly problem: Problem; readonly status: number; readonly oauth: string }[] = [
  { problem: { kind: "unknown-path" }, status: 404, oauth: "invalid_request" },
  { problem: { kind: "method", allow: ["GET", "HEAD"] }, status: 405, oauth: "invalid_request" },
  { problem: { kind: "media-type", wants: "application/json" }, status: 415, oauth: "invalid_request" },
  { problem: { kind: "content-coding" }, status: 415, oauth: "invalid_request" },
  { problem: { kind: "too-large" }, status: 413, oauth: "invalid_request" },
  { problem: { kind: "malformed", message: "The body is not valid JSON." }, status: 400, oauth: "invalid_request" },
  {
    problem: {
      kind: "shape",
      issues: [
        { where: "body.a.b", message: "is missing" },
        { where: "body", message: "must be an object" },
      ],
    },
    status: 400,
    oauth: "invalid_request",
  },
  { problem: { kind: "internal" }, status: 500, oauth: "server_error" },
  { problem: { kind: "unavailable", retryAfterSeconds: 5 }, status: 503, oauth: "temporarily_unavailable" },
];

/** What a refusal says of what would be taken (RFC 9110, 15.5.6 and 15.5.16), and when. */
function headersOf(problem: Problem): Reply["headers"] {
  switch (problem.kind) {
    case "method":
      return { allow: "GET, HEAD" };
    case "media-type":
      return { accept: "application/json" };
    case "content-coding":
      return { "accept-encoding": "gzip, deflate, br, zstd" };
    case "unavailable":
      return { "Retry-After": problem.retryAfterSeconds };
    default:
      return undefined;
  }
}

describe.each(problems)("the router's refusal $problem.kind", ({ problem, status, oauth }) => {
  test("on the OAuth wire", () => {
    const reply = oauthProblem(problem);
    // RFC 6749, 5.2: everything malformed is one status.
    expect(reply.status).toBe(status === 415 ? 400 : status);
    expect(reply.body).toEqual({
      error: oauth,
      error_description: expect.stringMatching(/^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/),
    });
    expect(reply.headers).toEqual(status === 415 ? undefined : headersOf(problem));
  });

  test("in the envelope", () => {
    const reply = envelopeProblem(problem, "r-1");
    expect(reply.status).toBe(status);
    const { code } = Object.values<Failure>(errors["public-api"]).find((row) => row.status === status) ?? {
      code: "BAD_REQUEST",
    };
    expect(reply.body).toMatchObject({ error: expect.stringMatching(/\S/), code, requestId: "r-1" });
    expect(reply.headers).toEqual(headersOf(problem));
    if (problem.kind === "shape") expect(reply.body).toHaveProperty("details.issues", problem.issues);
    if (problem.kind === "malformed") expect(reply.body).toHaveProperty("details.issues.0.where", "body");
  });
});

test("an issue is said with its member, on the OAuth wire as a sentence", () => {
  const issues = [
    { where: "body.email", message: "is missing" },
    { where: "body", message: "must be an object" },
  ];
  expect(oauthProblem({ kind: "shape", issues }).body).toMatchObject({
    error_description: "email: is missing. The body: must be an object.",
  });
});

test("a description is printable ASCII without quote and backslash, and 300 characters at most", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 400 }), (text) => {
      const { error_description } = oauthError("invalid-request", text).body;
      expect(error_description).toMatch(/^[\x20-\x21\x23-\x5b\x5d-\x7e]{1,300}$/);
    }),
  );
});

test("the texts of the table are fit for the wire as they are", () => {
  for (const [name, { text }] of Object.entries<Failure>(errors["agent-auth"])) {
    // Names of its own table.
    expect(oauthError(name as keyof (typeof errors)["agent-auth"]).body.error_description).toBe(text);
  }
});

test("details are there only when given", () => {
  expect(envelopeError("not-found", "r-1").body).toEqual({
    error: "Not found.",
    code: "NOT_FOUND",
    requestId: "r-1",
  });
  expect(envelopeError("token-limit", "r-1", { limit: 25 }).body).toHaveProperty("details", { limit: 25 });
});
