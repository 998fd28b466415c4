import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { type OperationId, operations, surfaces } from "../../../generated/operations.ts";
import { at } from "../../kit/engine/words.ts";
import { publishedDocuments } from "../../profiles/opentrain/contract.ts";

/** An answer as it goes out. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What a reader knows it by: an error's code, and its reason if it has one. */
  readonly code?: string | undefined;
}

type Json = Readonly<Record<string, unknown>>;
type Headers = Readonly<Record<string, string>>;

/** The origin of the examples, and of the texts. */
const WRITTEN = /https:\/\/opentrain\.example\.com|\{\{origin\}\}/g;

const FILES: Readonly<Partial<Record<OperationId, string>>> = {
  getAuthMd: "auth.md",
  getLlmsTxt: "reference/llms.txt",
  getAgentOpenApi: "openapi/agent-auth.json",
  getPublicApiOpenApi: "openapi/public-api.json",
  getPlatformApiOpenApi: "openapi/platform-api.json",
};

let documents: Readonly<Record<string, unknown>> | undefined;

/** The answers that the contract declares: status, headers and members are those of the published documents and their examples. */
export class Answers {
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /**
   * What an operation answers when it succeeds.
   *
   * @param members what is otherwise than in the example
   * @param example its name; the first one if there is none of this name
   */
  success(id: OperationId, members: Json = {}, example?: string): Answer {
    const file = FILES[id];
    if (file !== undefined) return this.#file(id, file);
    const status = Object.keys(operations[id].responses).find((one) => one.startsWith("2")) ?? "204";
    const body = this.#example(id, status, example);
    return this.#answer(id, status, body === undefined ? "" : JSON.stringify({ ...Object(body), ...members }));
  }

  /** What an operation answers to an error, by the error's name (`slow-down`). */
  failure(id: OperationId, name: string, headers: Headers = {}): Answer {
    const found = Object.keys(operations[id].responses).find((status) => name in examplesOf(id, status));
    if (found === undefined) throw new Error(`${id} has no error "${name}"`);
    const body = Object(this.#example(id, found, name));
    const code = at(body, "details.reason") ?? body.code ?? body.error;
    return { ...this.#answer(id, found, JSON.stringify(body), headers), code: String(code) };
  }

  /** Of a path, or a method, that there is not. */
  missing(path: string): Answer {
    const isEnvelope = path.startsWith(surfaces["public-api"].base);
    const body = isEnvelope
      ? { error: "Not found.", code: "NOT_FOUND", requestId: requestId() }
      : { error: "not_found", error_description: "There is no such path." };
    const headers = { "Content-Type": "application/json", "X-Request-Id": requestId() };
    return { status: 404, headers, body: JSON.stringify(body), code: "not found" };
  }

  #example(id: OperationId, status: string, name?: string): unknown {
    const examples = examplesOf(id, status);
    const { value } = Object(name === undefined ? undefined : examples[name]) as Json;
    const [first] = Object.values(examples);
    const found = value ?? (Object(first) as Json).value;
    return found === undefined ? undefined : JSON.parse(JSON.stringify(found).replaceAll(WRITTEN, this.#origin));
  }

  #file(id: OperationId, file: string): Answer {
    const text = readFileSync(new URL(`../../../generated/${file}`, import.meta.url), "utf8");
    return this.#answer(id, "200", text.replaceAll(WRITTEN, this.#origin));
  }

  #answer(id: OperationId, status: string, body: string, more: Headers = {}): Answer {
    const response = Object(at(operations[id].responses, status)) as { mediaType?: string; headers?: string[] };
    const values: Headers = {
      "x-request-id": requestId(),
      "cache-control": { public: "public, max-age=300", shared: "public, max-age=60" }[cacheOf(id)] ?? "no-store",
      pragma: "no-cache",
      etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
      "access-control-allow-origin": "*",
      "access-control-expose-headers": "ETag, X-Request-Id",
      "retry-after": "1",
      "www-authenticate": this.#challenge(id, status, more),
    };
    const declared = (response.headers ?? []).flatMap((name) => {
      const value = more[name] ?? values[name];
      return value === undefined ? [] : [[name, value] as const];
    });
    const type = response.mediaType === null || body === "" ? {} : { "content-type": response.mediaType ?? "" };
    return { status: Number(status), headers: { ...type, ...Object.fromEntries(declared) }, body };
  }

  #challenge(id: OperationId, status: string, { authorization }: Headers): string {
    const { surface, scopes } = operations[id];
    const scope = scopes.length === 0 ? [] : [`scope="${scopes.join(" ")}"`];
    if (status === "403") return `Bearer error="insufficient_scope", ${scope.join()}`;
    const metadata = `${this.#origin}${operations.getProtectedResourceMetadata.path}${surfaces[surface].base}`;
    const error = authorization === undefined ? [] : ['error="invalid_token"'];
    return `Bearer ${[`resource_metadata="${metadata}"`, ...error, ...scope].join(", ")}`;
  }
}

function examplesOf(id: OperationId, status: string): Json {
  documents ??= publishedDocuments();
  const { surface, path, method } = operations[id];
  const operation = Object(at(documents[surface], "paths"))[path]?.[method.toLowerCase()];
  const [content] = Object.values(Object(operation?.responses?.[status]?.content));
  return Object(Object(content).examples);
}

function cacheOf(id: OperationId): string {
  return operations[id].cache ?? "";
}

function requestId(): string {
  return randomBytes(8).toString("hex");
}
