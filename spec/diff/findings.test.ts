import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import type { Contract } from "./contract.ts";
import { compare, type Finding } from "./findings.ts";
import { isTree, type Json, mapTree, type Tree, tree } from "./json.ts";
import { readSource } from "./read/source.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const today = "2026-06-01";
let contract: Contract;

beforeAll(async () => {
  const offline = async (): Promise<Response> => Promise.reject(new Error("nothing is fetched here"));
  ({ contract } = await readSource(".", { root, cwd: root, fetch: offline }));
});

/** The contract with the value at a path changed; what is beside the path stays the same object. */
function edited(path: readonly string[], edit: (value: Json | undefined) => Json | undefined): Contract {
  const at = (value: Json | undefined, [key, ...rest]: readonly string[]): Json | undefined => {
    if (key === undefined) return edit(value);
    const inner = at(tree(value)[key], rest);
    const entries = Object.entries(tree(value)).filter(([name]) => name !== key);
    return inner === undefined ? Object.fromEntries(entries) : { ...tree(value), [key]: inner };
  };
  return { ...contract, parts: at(contract.parts, path) as Contract["parts"] };
}

const edit = (path: string, change: (value: Json | undefined) => Json | undefined): readonly Finding[] =>
  compare(contract, edited(path.split("/"), change), today).findings;

/** `partner server kind: subject` */
const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ partner, server, kind, subject }) => `${partner} ${server} ${kind}: ${subject}`);

test("a contract differs from itself in nothing", () => {
  expect(compare(contract, structuredClone(contract), today)).toMatchObject({ findings: [], unsaid: [] });
});

/** Names of things; every other key is a word of the format, of which one example is enough. */
const words = new Set(
  "surfaces operations errors rules scopes scopeSets constants tokens pages events documents base openapi surface method path gates cache bodyLimit page deprecated deprecatedSince sunset bearer anyScope consentFor claimed active session csrf status code text words needs source level name label servesAs states scope schema info tags securitySchemes webhooks schemas title description license contact jsonSchemaDialect servers type scheme in bearerFormat summary parameters requestBody responses content headers required explode style example examples encoding properties items not anyOf oneOf allOf additionalProperties unevaluatedProperties enum format pattern minimum maximum minLength maxLength minItems maxItems default x-message $ref".split(
    " ",
  ),
);

function shapeOf(path: readonly string[]): string {
  return path
    .map((key) => (words.has(key) ? key : "*"))
    .join("/")
    .replace(/(\/(properties|anyOf)\/[^/]+|\/items)+/g, "/..");
}

/** One path for every shape of node and value in the contract. */
function shapes(): Map<string, { readonly path: readonly string[]; readonly value: Json }> {
  const found = new Map<string, { readonly path: readonly string[]; readonly value: Json }>();
  const visit = (value: Json, path: readonly string[]): void => {
    const shape = shapeOf(path);
    if (!found.has(shape)) found.set(shape, { path, value });
    if (!isTree(value) || ["example", "examples"].includes(path.at(-1) ?? "")) return;
    for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
  };
  for (const [part, value] of Object.entries(contract.parts)) visit(value, [part]);
  return found;
}

function another(value: Json): Json {
  if (typeof value === "string") return `${value}x`;
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  if (value === null) return "x";
  return Array.isArray(value) ? [...value, "x"] : { ...value, addedHere: "x" };
}

// Each leaf and each node of the export, by its shape: changed, taken away, and with one more member.
test("there is nothing in a contract whose change is not told, and told as a kind", { timeout: 120_000 }, () => {
  const all = shapes();
  expect(all.size).toBeGreaterThan(200);
  const silent: string[] = [];
  const unknown: string[] = [];
  for (const [shape, { path, value }] of all) {
    // What has nothing in it is the same as what is not there.
    if (path.length < 2 || (isTree(value) && Object.keys(value).length === 0)) continue;
    for (const [what, change] of [
      ["changed", another],
      ["removed", () => undefined],
    ] as const) {
      if (value === null && what === "removed") continue;
      const { findings } = compare(
        contract,
        edited(path, () => change(value)),
        today,
      );
      if (findings.length === 0) silent.push(`${shape} ${what}`);
      const invented = isTree(value) && what === "changed";
      if (!invented && findings.some(({ kind }) => kind === "unknown")) unknown.push(`${shape} ${what}`);
    }
  }
  expect({ silent, unknown }).toEqual({ silent: [], unknown: [] });
});

test("what no kind is for has to be read by both", () => {
  const findings = edit("operations/registerAgent", (row) => ({ ...tree(row), retries: 3 }));
  expect(told(findings)).toEqual(["warns warns unknown: operation registerAgent"]);
});

const bodyOf = "documents/agent-auth/schemas/RegisterRequest";
const platform = "documents/platform-api";

test.each<[string, string, (value: Json | undefined) => Json | undefined, string[]]>([
  [
    "a gate that asks for more",
    "operations/createPersonalToken/gates/claimed",
    () => true,
    ["breaks breaks gate.claimed-added: operation createPersonalToken"],
  ],
  [
    "a rule that agents did not have to keep",
    "partyRules/client/client.waits",
    () => ({ words: "It waits.", source: "project", level: "MUST" }),
    ["breaks informs party-rule.added: rule client.waits of every client"],
  ],
  [
    "a rule that receivers need no longer keep",
    "partyRules/receiver/receiver.accepts",
    () => undefined,
    ["extends informs party-rule.removed: rule receiver.accepts of every receiver"],
  ],
  [
    "a rule of any server in other words",
    "anyRules/oauth.no-store/words",
    () => "It is never kept.",
    ["warns warns any-rule.words: rule oauth.no-store of any server"],
  ],
  [
    "a limit that was lowered",
    `${bodyOf}/properties/identity_type/maxLength`,
    () => 10,
    [`breaks breaks limit.maxLength-tightened: RegisterRequest.identity_type of agent-auth`],
  ],
  [
    "a limit that was raised",
    `${bodyOf}/properties/identity_type/maxLength`,
    () => 10_000_000,
    [`extends breaks limit.maxLength-loosened: RegisterRequest.identity_type of agent-auth`],
  ],
  [
    "a member that may be sent too",
    `${bodyOf}/properties/note`,
    () => ({ type: "string" }),
    ["extends breaks member.added: RegisterRequest.note of agent-auth"],
  ],
  [
    "a member that is no longer received",
    `${platform}/schemas/PartnerApp/properties/slug`,
    () => undefined,
    ["breaks informs member.removed: PartnerApp.slug of platform-api"],
  ],
  [
    "an enumeration that is received and got a value",
    `${platform}/schemas/BudgetState/enum`,
    (v) => [...(v as string[]), "frozen"],
    ["breaks informs enum.value-added: BudgetState of platform-api"],
  ],
  [
    "an enumeration that is sent and received and lost a value",
    `${platform}/schemas/WebhookEndpointStatus/enum`,
    () => ["ACTIVE"],
    ["breaks breaks enum.value-removed: WebhookEndpointStatus of platform-api"],
  ],
  [
    "what a header of a webhook was",
    `${platform}/webhooks/contract.started/parameters/header X-OpenTrain-Delivery`,
    () => undefined,
    ["breaks informs parameter.removed: header parameter X-OpenTrain-Delivery of event contract.started"],
  ],
  [
    "a parameter that must be there",
    `${platform}/operations/listLinkedContracts/parameters/query projectLinkId/required`,
    () => true,
    ["breaks breaks parameter.required: query parameter projectLinkId of listLinkedContracts"],
  ],
  [
    "what a parameter means that is left out",
    `${platform}/operations/listLinkedContracts/parameters/query limit/schema/default`,
    () => 7,
    ["breaks breaks default.changed: query parameter limit of listLinkedContracts"],
  ],
  [
    "an error that an operation may give too",
    `${platform}/operations/getBudget/responses/403/errors`,
    (v) => [...(v as string[]), "PiiConsentRequired"],
    ["warns breaks operation.error-added: getBudget"],
  ],
  [
    "a status that an operation may answer too",
    `${platform}/operations/getBudget/responses/402`,
    () => ({ description: "Pay first." }),
    ["warns breaks response.added: getBudget"],
  ],
  [
    "a header that is no longer there",
    `${platform}/operations/getBudget/responses/429/headers/Retry-After`,
    () => undefined,
    ["breaks informs header.removed: header Retry-After in the 429 of getBudget"],
  ],
  [
    "a longer wait between polls",
    "constants/pollIntervalSeconds",
    () => 10,
    ["breaks informs constant.changed: constant pollIntervalSeconds"],
  ],
  [
    "a longer window",
    "constants/claimWindowSeconds",
    () => 100_000,
    ["extends breaks constant.changed: constant claimWindowSeconds"],
  ],
  [
    "another retry schedule",
    "constants/webhookRetrySeconds",
    () => [1],
    ["breaks breaks constant.changed: constant webhookRetrySeconds"],
  ],
  [
    "a rule raised to MUST and back",
    "rules/poll.once/level",
    () => "SHOULD",
    ["breaks informs rule.lowered: rule poll.once"],
  ],
  ["a rule's words", "rules/poll.once/words", () => "Other.", ["warns warns rule.words: rule poll.once"]],
  ["a rule that went", "rules/poll.once", () => undefined, ["breaks informs rule.removed: rule poll.once"]],
  [
    "what a check needs",
    "rules/poll.once/needs",
    () => ["clock", "load"],
    ["informs informs rule.need-added: rule poll.once", "informs informs rule.need-removed: rule poll.once"],
  ],
  [
    "the scopes before the claim",
    "scopeSets/PreClaimScope",
    (v) => (v as string[]).filter((one) => one !== "jobs:write"),
    ["breaks informs scope-set.scope-removed: scope set PreClaimScope"],
  ],
  [
    "an event told only with a scope",
    "events/platform-api/install.revoked/scope",
    () => "contracts:read",
    ["breaks breaks event.scope-asked: event install.revoked of platform-api"],
  ],
  [
    "a larger body",
    "operations/registerAgent/bodyLimit",
    () => 200_000,
    ["extends breaks operation.body-limit-raised: operation registerAgent"],
  ],
  ["a page's state", "pages/claim/states/asleep", () => "Sleeps.", ["warns breaks page.state-added: page claim"]],
  ["the form of a token", "tokens/PersonalToken", () => "ot_tok_", ["breaks breaks token.prefix: token PersonalToken"]],
])("%s", (_what, path, change, expected) => {
  expect(told(edit(path, change))).toEqual(expected);
});

test("a member of another named schema changed as far as the two schemas differ", () => {
  const schemas = "documents/platform-api/schemas";
  const longer = edited([...schemas.split("/")], (all) => ({
    ...mapTree(tree(all), (schema, name) =>
      name === "Participant" ? JSON.parse(JSON.stringify(schema).replaceAll('"ResourceId"', '"LongId"')) : schema,
    ),
    LongId: { ...tree(tree(all).ResourceId), maxLength: 64 },
  }));
  const kinds = compare(contract, longer, today).findings.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind.startsWith("limit"))).toEqual(["limit.maxLength-loosened"]);
  expect(kinds).toContain("schema.named");
});

test("one more alternative where there was one is one more alternative, and not another type", () => {
  const path = "documents/platform-api/schemas/Redelivery/properties/message";
  const findings = edit(path, (schema) => {
    const { description = "", ...only } = tree(schema);
    return { description, anyOf: { string: only, null: { type: "null" } } };
  });
  expect(told(findings)).toEqual(["breaks informs alternative.added: Redelivery.message of platform-api"]);
});

test("a renamed scope is one change, that names what it opens, and its rules", () => {
  const text = JSON.stringify(contract.parts, (key, value: unknown) => (key === "console" ? undefined : value));
  expect(text).toContain('"jobs:read"');
  const renamed = (value: Json): Json =>
    JSON.parse(JSON.stringify(value).replaceAll(/(?<![\w:.-])jobs:read(?![\w:-])/g, "jobs:view")) as Json;
  const head = { ...contract, parts: renamed(contract.parts) as Contract["parts"] };
  const { findings } = compare(contract, head, today);
  const [first] = findings;
  expect(first).toMatchObject({ kind: "scope.renamed", what: "renamed: `jobs:read` -> `jobs:view`" });
  expect(first?.affects).toEqual(expect.arrayContaining(["listMyJobs", "PreClaimScope", "PostClaimScope"]));
  expect(first?.rules.length).toBeGreaterThan(0);
  expect(told(findings)).toEqual(["breaks breaks scope.renamed: scope jobsRead of public-api"]);
});

test("an operation that was announced to go may not go before its day, whatever is allowed", () => {
  const base = edited(["operations", "getBudget"], (row) => ({ ...tree(row), deprecated: true, sunset: "2026-06-02" }));
  const gone = (row: Tree): Contract["parts"] => {
    const { getBudget: _, ...operations } = row;
    const { getBudget: __, ...messages } = tree(base.parts.documents, "platform-api", "operations");
    const document = { ...tree(base.parts.documents, "platform-api"), operations: messages };
    return { ...base.parts, operations, documents: { ...base.parts.documents, "platform-api": document } };
  };
  const head = { ...base, parts: gone(base.parts.operations) };
  const of = (day: string): readonly Finding[] =>
    compare(base, head, day).findings.filter(({ kind }) => kind.startsWith("operation."));
  expect(of("2026-06-01")).toMatchObject([{ kind: "operation.removed-early", final: true, partner: "breaks" }]);
  expect(of("2026-06-02")).toMatchObject([{ kind: "operation.removed", final: false, partner: "breaks" }]);
});

test.each([
  ["member", ["documents", "public-api", "schemas", "JobDraft", "properties"], "draftUrl"],
  ["parameter", ["documents", "public-api", "operations", "searchJobs", "parameters"], "query q"],
])("so may no %s", (kind, path, name) => {
  const base = edited([...path, name], (part) => ({ ...tree(part), deprecated: true, "x-sunset": "2026-06-02" }));
  const of = (day: string): readonly Finding[] =>
    compare(
      base,
      edited([...path, name], () => undefined),
      day,
    ).findings;
  expect(of("2026-06-01")).toMatchObject([{ kind: `${kind}.removed-early`, final: true, partner: "breaks" }]);
  expect(of("2026-06-02")).toMatchObject([{ kind: `${kind}.removed`, final: false }]);
});
