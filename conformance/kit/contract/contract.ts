import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import type { OperationTable } from "../engine/rules.ts";
import { cut, show } from "../engine/words.ts";
import type { Headers } from "../http/exchange.ts";
import { type DeclaredAnswer, errorsOf } from "./errors.ts";
import { operationAt } from "./match.ts";
import { seal } from "./seal.ts";
import { type Validator, validatorAt } from "./validator.ts";

// ajv-formats is CommonJS whose types say `default` twice; at run time the module is the function.
const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void;

type Json = Record<string, unknown>;

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** The header fields of a webhook by which a receiver knows it. */
export interface WebhookHeaders {
  /** Says which of the declared webhooks it is. */
  readonly event: string;
  /** The id of the delivery, the same on every attempt. */
  readonly delivery: string;
}

/** The published contract as a judge of answers. */
export interface Contract {
  readonly operations: OperationTable;
  readonly webhookHeaders: WebhookHeaders;
  /** Every answer that it declares, and every webhook, which whoever receives it answers. */
  readonly answers: readonly DeclaredAnswer[];
  /** Which of them an answer to a call of this operation is, whatever else is wrong with it. */
  answerOf(operation: string, answer: Answer): DeclaredAnswer | undefined;
  /** The operation that a method and path belong to; HEAD belongs to the path's GET. */
  operationAt(method: string, target: string): string | undefined;
  /** What is wrong with an answer to a call of this operation; empty when it is as declared. */
  judge(operation: string, method: string, answer: Answer): string[];
  /** What is wrong with a webhook that a server has posted, and which of the declared ones it says it is. */
  judgeDelivery(delivery: Posted): { readonly operation: string; readonly violations: string[] };
  /** Whether only a server of this contract answers so: with a declared body in JSON, whatever its headers lack. */
  recognises(operation: string, answer: Answer): boolean;
}

interface Posted {
  readonly method: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/**
 * Makes the judge from OpenAPI 3.1 documents.
 *
 * Declared status, required and typed headers, media type, and the body's schema, sealed: an undeclared member is a
 * violation. Operations of the table that no document has are not judged.
 */
export function openContract(
  operations: OperationTable,
  documents: Readonly<Record<string, unknown>>,
  webhookHeaders: WebhookHeaders,
): Contract {
  // Each schema judges few answers: to write the best code for it would take longer than what that saves.
  const reading = { strict: false, logger: false, inlineRefs: false, code: { optimize: false } } as const;
  const ajv = new Ajv2020({ ...reading, allErrors: true, coerceTypes: false });
  addFormats(ajv);
  const headerAjv = new Ajv2020({ ...reading, coerceTypes: true });
  addFormats(headerAjv);
  const responses = new Map<string, Map<string, Declared>>();
  const webhooks = new Map<string, DeclaredWebhook>();
  for (const [name, document] of Object.entries(documents)) {
    const key = `${name}.json`;
    const sealed = seal(document);
    ajv.addSchema(sealed as Json, key); // the caller hands in parsed OpenAPI documents
    headerAjv.addSchema(sealed as Json, key);
    for (const { id, pointer, declared } of operationsOf(sealed as Json)) {
      const byStatus = new Map<string, Declared>();
      for (const status of Object.keys(declared)) {
        byStatus.set(status, declaredOf(ajv, headerAjv, key, sealed as Json, `${pointer}/responses/`, status));
      }
      responses.set(id, byStatus);
    }
    for (const webhook of webhooksOf(ajv, headerAjv, key, sealed as Json)) webhooks.set(webhook.event, webhook);
  }
  const declaredAs = (byStatus: ReadonlyMap<string, Declared>, status: number): Declared | undefined =>
    byStatus.get(String(status)) ?? byStatus.get(`${Math.floor(status / 100)}XX`) ?? byStatus.get("default");
  const answers = [...responses].flatMap(([operation, byStatus]) =>
    [...byStatus].flatMap(([status, { errors }]) =>
      (errors.size > 0 ? [...errors.keys()] : [null]).map((error) => ({ operation, status, error })),
    ),
  );
  const sent = [...webhooks.values()].map(({ id }) => ({ operation: id, status: "2XX", error: null }));
  return {
    operations,
    webhookHeaders,
    answers: [...answers, ...sent],
    answerOf(operation, answer) {
      const status = String(answer.status);
      const errors = responses.get(operation)?.get(status)?.errors;
      if (errors === undefined) return undefined;
      if (errors.size === 0) return { operation, status, error: null };
      const body = jsonOf(answer);
      const [error] = [...errors].find(([, validator]) => validator()(body)) ?? [];
      return error === undefined ? undefined : { operation, status, error };
    },
    operationAt: (method, target) => operationAt(operations, method, target),
    recognises(operation, answer) {
      const declared = declaredAs(responses.get(operation) ?? new Map(), answer.status);
      if (declared === undefined || !isJson(essenceOf(answer))) return false;
      // What would take any object tells nothing of whoever sends one.
      const anything = { ...answer, bytes: Buffer.from('{"anything":1}') };
      const isTelling = bodyViolations(declared, "GET", anything).length > 0;
      return isTelling && bodyViolations(declared, "GET", answer).length === 0;
    },
    judge(operation, method, answer) {
      const byStatus = responses.get(operation);
      if (byStatus === undefined) return [];
      const declared = declaredAs(byStatus, answer.status);
      if (declared === undefined) {
        return [`status ${answer.status} is not declared (declared: ${[...byStatus.keys()].sort().join(", ")})`];
      }
      const what = `status ${answer.status}`;
      return [...headerViolations(declared.headers, answer, what), ...bodyViolations(declared, method, answer)];
    },
    judgeDelivery(delivery) {
      const event = delivery.headers.get(webhookHeaders.event) ?? "";
      const webhook = webhooks.get(event);
      if (webhook === undefined) {
        return { operation: "webhook", violations: [`${webhookHeaders.event} is ${show(event)}`] };
      }
      return { operation: webhook.id, violations: webhookViolations(webhook, delivery) };
    },
  };
}

interface DeclaredHeader {
  readonly name: string;
  readonly required: boolean;
  readonly validator: Validator | undefined;
}

interface DeclaredWebhook {
  readonly event: string;
  readonly id: string;
  readonly headers: readonly DeclaredHeader[];
  readonly body: Validator;
}

interface Declared {
  readonly headers: readonly DeclaredHeader[];
  readonly errors: ReadonlyMap<string, Validator>;
  readonly content: ReadonlyMap<string, Validator | undefined>;
}

function* operationsOf(document: Json): Generator<{ id: string; pointer: string; declared: Json }> {
  for (const [path, item] of Object.entries(asObject(document.paths))) {
    for (const [method, operation] of Object.entries(asObject(item))) {
      const { operationId, responses } = asObject(operation);
      if (typeof operationId !== "string") continue;
      yield { id: operationId, pointer: `#/paths/${pointerStep(path)}/${method}`, declared: asObject(responses) };
    }
  }
}

function webhooksOf(ajv: Ajv2020, headerAjv: Ajv2020, key: string, document: Json): DeclaredWebhook[] {
  return Object.entries(asObject(document.webhooks)).map(([event, item]) => {
    const { operationId, parameters } = asObject(asObject(item).post);
    const at = `${key}#/webhooks/${pointerStep(event)}/post`;
    const headers = (Array.isArray(parameters) ? parameters : []).map((parameter, index) => {
      const { name, required } = asObject(parameter);
      const validator = validatorAt(headerAjv, `${at}/parameters/${index}/schema`);
      return { name: String(name), required: required === true, validator };
    });
    const body = validatorAt(ajv, `${at}/requestBody/content/${pointerStep("application/json")}/schema`);
    return { event, id: String(operationId), headers, body };
  });
}

function declaredOf(
  ajv: Ajv2020,
  headerAjv: Ajv2020,
  key: string,
  document: Json,
  responses: string,
  status: string,
): Declared {
  const [where, response] = resolve(document, `${responses}${status}`);
  const headers = Object.keys(asObject(response.headers)).map((name) => {
    const [headerAt, header] = resolve(document, `${where}/headers/${pointerStep(name)}`);
    const validator = header.schema === undefined ? undefined : validatorAt(headerAjv, `${key}${headerAt}/schema`);
    return { name, required: header.required === true, validator };
  });
  const content = new Map<string, Validator | undefined>();
  for (const [type, media] of Object.entries(asObject(response.content))) {
    const validator =
      asObject(media).schema === undefined
        ? undefined
        : validatorAt(ajv, `${key}${where}/content/${pointerStep(type)}/schema`);
    content.set(type.toLowerCase(), validator);
  }
  return { headers, errors: errorsOf(ajv, key, response, status), content };
}

/** `what` says whose headers they are. */
function headerViolations(
  declared: readonly DeclaredHeader[],
  { headers }: { readonly headers: Headers },
  what: string,
): string[] {
  const out: string[] = [];
  for (const { name, required, validator } of declared) {
    const value = headers.get(name);
    if (value === undefined) {
      if (required) out.push(`${what} lacks the header ${name}`);
      continue;
    }
    const validate = validator?.();
    if (validate !== undefined && !validate(value)) {
      out.push(`header ${name} of ${what} is ${show(value)}: ${inWords(validate.errors, "it")}`);
    }
  }
  return out;
}

function webhookViolations({ headers, body }: DeclaredWebhook, delivery: Posted): string[] {
  const out = headerViolations(headers, delivery, "the webhook");
  if (delivery.method !== "POST") out.push(`the webhook is a ${delivery.method}, not a POST`);
  const type = delivery.headers.get("content-type");
  if (type?.split(";")[0]?.trim().toLowerCase() !== "application/json") {
    out.push(`the webhook has media type ${show(type)}, declared is application/json`);
  }
  const text = asUtf8(delivery.bytes);
  if (text === undefined) return [...out, "the body of the webhook is no UTF-8"];
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return [...out, `the body of the webhook is no JSON: ${show(cut(text, 200))}`];
  }
  const validate = body();
  if (!validate(json)) out.push(`the body of the webhook breaks its schema: ${inWords(validate.errors)}`);
  return out;
}

function bodyViolations(declared: Declared, method: string, answer: Answer): string[] {
  if (method === "HEAD" || answer.status === 304) return [];
  const type = answer.headers.get("content-type") ?? "";
  if (declared.content.size === 0) {
    return answer.bytes.length === 0 ? [] : [`status ${answer.status} has a body, none is declared`];
  }
  const essence = essenceOf(answer);
  const found = [...declared.content].find(([declaredType]) => declaredType.split(";")[0]?.trim() === essence);
  if (found === undefined) {
    const declaredTypes = [...declared.content.keys()].join(" or ");
    return [`status ${answer.status} has media type ${show(type)}, declared is ${declaredTypes}`];
  }
  const validator = found[1];
  const text = asUtf8(answer.bytes);
  if (text === undefined) return [`the body of status ${answer.status} is no UTF-8`];
  if (validator === undefined) return [];
  let body: unknown = text;
  if (isJson(essence)) {
    try {
      body = JSON.parse(text);
    } catch {
      return [`the body of status ${answer.status} is no JSON: ${show(cut(text, 200))}`];
    }
  }
  const validate = validator();
  return validate(body) ? [] : [`the body of status ${answer.status} breaks its schema: ${inWords(validate.errors)}`];
}

function jsonOf({ bytes }: Answer): unknown {
  try {
    return JSON.parse(asUtf8(bytes) ?? "");
  } catch {
    return undefined;
  }
}

function essenceOf(answer: Answer): string {
  return (answer.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

function isJson(essence: string): boolean {
  return essence === "application/json" || essence.endsWith("+json");
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text that the bytes are; undefined when they are none. A byte order mark is part of it (RFC 8259, 8.1). */
function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function inWords(errors: ErrorObject[] | null | undefined, root = "body"): string {
  const all = (errors ?? []).filter(({ keyword }) => keyword !== "if");
  // Branches that did not fit say little beside what did not fit in them.
  const said = all.filter(({ keyword }) => keyword !== "anyOf" && keyword !== "oneOf");
  return (said.length > 0 ? said : all)
    .slice(0, 4)
    .map((error) => {
      const where = `${root}${error.instancePath.replaceAll("/", ".")}`;
      if (error.keyword === "unevaluatedProperties") {
        return `${where} has the undeclared member "${String(error.params.unevaluatedProperty)}"`;
      }
      if (error.keyword === "enum") return `${where} must be one of ${show(error.params.allowedValues)}`;
      if (error.keyword === "const") return `${where} must be ${show(error.params.allowedValue)}`;
      return `${where} ${error.message ?? error.keyword}`;
    })
    .join("; ");
}

/** Follows local references; gives the final pointer and what is there. */
function resolve(document: Json, pointer: string): [string, Json] {
  let where = pointer;
  for (let hops = 0; hops < 10; hops += 1) {
    const found = pointer === "" ? document : lookUp(document, where);
    if (typeof found.$ref !== "string") return [where, found];
    where = found.$ref;
  }
  throw new Error(`the contract's references go in a circle at ${pointer}`);
}

function lookUp(document: Json, pointer: string): Json {
  let here: unknown = document;
  for (const step of pointer.replace(/^#\//, "").split("/")) here = asObject(here)[pointerStepOf(step)];
  return asObject(here);
}

// A JSON pointer inside a URI fragment: `~` and `/` by RFC 6901, the rest percent-encoded.
function pointerStep(step: string): string {
  return encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function pointerStepOf(step: string): string {
  return decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
}

function asObject(value: unknown): Json {
  return typeof value === "object" && value !== null ? (value as Json) : {}; // any object can be read by name
}
