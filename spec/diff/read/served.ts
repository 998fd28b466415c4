/** A running server's contract: the documents it serves, with what their extensions say. */
import { type Contract, ContractUnreadable, laterParts } from "../contract.ts";
import { type Json, mapTree, same, strings, type Tree, tree } from "../json.ts";
import { bodyName, lifecycleOf, scopeRows, unsaid, unsaidParts } from "./build.ts";
import { documentPart, operationsIn } from "./document.ts";

const largest = 20_000_000;
const seconds = 10;

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * @param surfaces the surfaces to ask for, with the path of each one's document (`null`: it is not served)
 * @throws ContractUnreadable in one sentence, if one of the documents cannot be had
 */
export async function servedContract(origin: string, surfaces: Tree, fetch: Fetch): Promise<Contract> {
  const documents: Record<string, Tree> = {};
  for (const [id, about] of Object.entries(surfaces)) {
    const path = tree(about).openapi;
    if (typeof path === "string") documents[id] = await documentAt(new URL(path, origin).href, fetch);
  }
  const versions = Object.values(documents).map((document) => String(tree(document.info).version));
  const [version = ""] = versions;
  if (versions.some((one) => one !== version)) {
    throw new ContractUnreadable(`The documents of ${origin} are of different versions: ${versions.join(", ")}.`);
  }
  const each = <T>(read: (document: Tree, id: string) => readonly (readonly [string, T])[]): Record<string, T> =>
    Object.fromEntries(Object.entries(documents).flatMap(([id, document]) => read(document, id)));
  const unserved = Object.keys(surfaces).filter((id) => !(id in documents));
  return {
    version,
    parts: {
      surfaces: each((_document, id) => [[id, tree(surfaces, id)]]),
      operations: each((document, id) => operationsIn(tree(document.paths)).map((one) => operationPart(one, id))),
      errors: {},
      rules: rulesPart(documents),
      partyRules: {},
      anyRules: {},
      scopes: each((document, id) => {
        const labels = tree(document["x-scopes"]);
        const names = Object.fromEntries(Object.keys(labels).map((name) => [name, name]));
        return Object.keys(labels).length > 0 ? [[id, scopeRows(labels, names)] as const] : [];
      }),
      scopeSets: {},
      constants: constantsPart(documents),
      tokens: {},
      pages: {},
      events: each((document, id) => {
        const types = Object.entries(tree(document.webhooks));
        const rows = types.map(([type, webhook]) => [type, { schema: bodyName(tree(webhook)) }]);
        return types.length > 0 ? [[id, Object.fromEntries(rows) as Tree] as const] : [];
      }),
      documents: each((document, id) => [[id, documentPart(document)]]),
    },
    unsaid: [
      ...unsaid("gates other than the kind of token and scopes", ...gates.map((name) => `operations/*/gates/${name}`)),
      ...unsaid("caching and limits of bodies", "operations/*/cache", "operations/*/bodyLimit"),
      ...unsaid("the error tables (which errors an operation gives is)", "errors"),
      ...unsaidParts(Object.keys(laterParts)),
      ...unsaid("sets of scopes", "scopeSets"),
      ...unsaid("what code calls a scope, so that a renamed one is told as removed and added", "scopes/*/*/key"),
      ...unsaid("forms of tokens that no message shows", "tokens"),
      ...unsaid("the scope that an event asks for, and its sentence", "events/*/*/scope", "events/*/*/text"),
      ...unsaid("where documents say that they are served", "documents/*/servers"),
      ...unsaid("where surfaces are", "surfaces/*/base", "surfaces/*/errors", "surfaces/*/openapi"),
      ...unsaid("pages and forms", "pages", "operations/*/page"),
      ...unserved.flatMap((id) =>
        unsaid(`the surface ${id}, which serves no document`, `documents/${id}`, `surfaces/${id}`),
      ),
    ],
  };
}

const gates = ["claimed", "active", "session", "csrf"];

async function documentAt(url: string, fetch: Fetch): Promise<Tree> {
  let text: string;
  try {
    const answer = await fetch(url, {
      headers: { Accept: "application/json" },
      redirect: "error",
      signal: AbortSignal.timeout(seconds * 1000),
    });
    if (!answer.ok) throw new ContractUnreadable(`${url} answered ${answer.status}: there is no document to compare.`);
    if (Number(answer.headers.get("Content-Length") ?? 0) > largest) throw tooLarge(url);
    text = await bounded(answer, url);
  } catch (error) {
    if (error instanceof ContractUnreadable) throw error;
    throw new ContractUnreadable(`${url} cannot be reached: ${reason(error)}.`);
  }
  let document: Tree;
  try {
    document = tree(JSON.parse(text) as Json);
  } catch {
    throw new ContractUnreadable(`${url} answered something other than JSON.`);
  }
  if (!/^3\.1\./.test(String(document.openapi)) || typeof tree(document.info).version !== "string") {
    throw new ContractUnreadable(`${url} answered JSON that is no OpenAPI 3.1 document.`);
  }
  // Every document of the contract bears its constants; one of another product does not.
  if (tree(document["x-constants"]).claimGrantType === undefined) {
    throw new ContractUnreadable(
      `${url} answered the OpenAPI document of another product: it has no \`x-constants\` of OpenTrain.`,
    );
  }
  return document;
}

async function bounded(answer: Response, url: string): Promise<string> {
  let size = 0;
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength;
    if (size > largest) throw tooLarge(url);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function tooLarge(url: string): ContractUnreadable {
  return new ContractUnreadable(`${url} answered more than ${largest / 1_000_000} MB, which no contract needs.`);
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return "the request failed";
  if (error.name === "TimeoutError") return `no whole answer within ${seconds} seconds`;
  const { cause } = error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : undefined;
  return code ?? (cause instanceof Error ? cause.message : error.message);
}

const bearers: Readonly<Record<string, string>> = { personalToken: "personal", platformToken: "platform" };

function operationPart(
  { path, method, operation }: { path: string; method: string; operation: Tree },
  surface: string,
): readonly [string, Tree] {
  const [security] = Array.isArray(operation.security) ? operation.security : [];
  const [scheme = ""] = Object.keys(tree(security));
  const alternatives = operation["x-any-scope"];
  return [
    String(operation.operationId),
    {
      surface,
      method,
      path,
      gates: {
        bearer: bearers[scheme] ?? null,
        scopes: strings(alternatives ?? operation["x-required-scopes"]),
        anyScope: alternatives !== undefined,
        consentFor: operation["x-consent-for"] ?? null,
      },
      ...lifecycleOf(operation),
    },
  ];
}

function rulesPart(documents: Readonly<Record<string, Tree>>): Tree {
  const rules: Record<string, Tree> = {};
  const add = (list: Json | undefined, page: string, operations: readonly string[]): void => {
    for (const one of Array.isArray(list) ? list : []) {
      const { id, ...rest } = tree(one);
      rules[String(id)] = { ...rest, page, operations };
    }
  };
  for (const [page, document] of Object.entries(documents)) {
    add(document["x-rules"], page, []);
    for (const { operation } of operationsIn(tree(document.paths)))
      add(operation["x-rules"], page, [String(operation.operationId)]);
  }
  return rules;
}

function constantsPart(documents: Readonly<Record<string, Tree>>): Tree {
  const [first] = Object.values(documents);
  const [constants, ...others] = Object.values(documents).map((document) => tree(document["x-constants"]));
  if (first === undefined || constants === undefined || others.some((other) => !same(other, constants))) {
    throw new ContractUnreadable("The documents of the server do not agree about the constants of the contract.");
  }
  return mapTree(constants, (value, key) => (key === "version" ? undefined : value));
}
