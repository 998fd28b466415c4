import { operations } from "../../../generated/operations.ts";
import { type Check, check, type T } from "../../check.ts";
import type { Exchange } from "../../kit/http/exchange.ts";

const documents = [operations.getAgentOpenApi, operations.getPublicApiOpenApi, operations.getPlatformApiOpenApi];

/** Proves auth-md.* and llms-txt.*: the prose that agents read, against the documents that programs read. */
export const checks: readonly Check[] = [
  check("auth-md.served", async (t) => {
    const answer = await t.call("getAuthMd");
    t.expect(answer)
      .status(200)
      .header("content-type", (value) => /^text\/markdown;\s*charset=utf-8$/i.test(value));
    const heading = answer.text.split("\n").find((line) => /^#{1,6} /.test(line)) ?? "";
    t.value("its first heading", heading).includes("auth.md");
    t.expect(answer).text(/\bversion\W{0,3}\d+\.\d+\.\d+/i);
  }),

  check("auth-md.true", { title: "URLs" }, async (t) => {
    const text = await authMd(t);
    const urls = [...new Set([...text.matchAll(/https?:\/\/[^\s`<>()|"']+/g)].map(([url]) => trimmed(url)))];
    t.value("the URLs in auth.md", urls.length).between(1, 200);
    for (const url of urls) {
      t.value(`the origin of ${url}`, URL.parse(url)?.origin).is(t.origin);
      const path = url.slice(t.origin.length) || "/";
      const answer = await t.send({ method: "GET", path });
      const name = `the answer to GET ${path}`;
      // An endpoint that takes only POST says so; the base of an API is a URL whose document is below it.
      if (answer.status === 404) {
        const below = await t.send({ method: "GET", path: `${path}/openapi.json` });
        t.value(`${name} is 404: status of the document below it`, below.status).is(200);
      } else {
        t.value(`the status of ${name}`, answer.status).satisfies("below 500", (status) => status < 500);
        if (answer.status === 405) t.expect(answer, name).header("allow", /POST/);
      }
    }
    t.value("placeholders left in auth.md", text.match(/\{\{[^}]*\}\}/g) ?? []).is([]);
  }),

  check("llms-txt.true", async (t) => {
    const answer = await t.call("getLlmsTxt");
    t.expect(answer)
      .status(200)
      .header("content-type", (value) => /^text\/markdown;\s*charset=utf-8$/i.test(value))
      .text(/^# \S/);
    const links = [...answer.text.matchAll(/\]\(([^)\s]*)\)/g)].map(([, url = ""]) => url);
    t.value("the links in llms.txt", links.length).between(4, 200);
    for (const url of links) {
      t.value(`the origin of ${url}`, URL.parse(url)?.origin).is(t.origin);
      const { status } = await t.send({ method: "GET", path: url.slice(t.origin.length) });
      t.value(`the status of ${url}`, status).is(200);
    }
    const wanted = [operations.getAuthMd, ...documents].map(({ path }) => `${t.origin}${path}`);
    t.value(
      "the links that are missing",
      wanted.filter((url) => !links.includes(url)),
    ).is([]);
  }),

  check("auth-md.true", { title: "error codes" }, async (t) => {
    const text = await authMd(t);
    const served = errorsOf(await t.call("getAgentOpenApi"));
    await t.control("the OpenAPI document declares errors", async () => {
      t.value("errors declared", served.length).between(1, 1000);
    });
    // A row of the table: operation and path, status, code, meaning.
    const row = /^\|\s*`?(\w+)`?[^|]*\|\s*(\d{3})\s*\|\s*`([^`|]+)`\s*\|/gm;
    const told = [...text.matchAll(row)].map(([, operation, status, code]) => `${operation} ${status} ${code}`);
    t.value("the errors told in auth.md that OpenAPI does not declare", without(told, served)).is([]);
    t.value("the errors declared in OpenAPI that auth.md does not tell", without(served, told)).is([]);
    const codes = served.map((line) => line.split(" ")[2]);
    const named = [...text.matchAll(/\b[45]\d\d `([^`]+)`/g)].map(([, code]) => code ?? "");
    t.value("the codes named beside a status that OpenAPI does not declare", without(named, codes)).is([]);
  }),

  check("auth-md.true", { title: "scopes" }, async (t) => {
    const text = await authMd(t);
    const schema = (await t.call("getAgentOpenApi")).list("components.schemas.PublicScope.enum");
    const told: readonly unknown[] = [...new Set([...text.matchAll(/`([a-z-]+:[a-z]+)`/g)].map(([, scope]) => scope))];
    t.value("the scopes in auth.md", told).sameSetAs(schema);
  }),

  check("auth-md.true", { title: "constants" }, async (t) => {
    const text = await authMd(t);
    const served = (await t.call("getAgentOpenApi")).at("x-constants");
    const declared = Object.entries(isObject(served) ? served : {}).map(([name, value]) => `${name} = ${value}`);
    await t.control("the OpenAPI document has constants", async () => {
      t.value("constants declared", declared.length).between(1, 1000);
    });
    const row = /^\|\s*`([a-z]\w*)`\s*\|\s*`([^`|]+)`\s*\|\s*$/gim;
    const told = [...text.matchAll(row)].map(([, name, value]) => `${name} = ${value}`);
    t.value("the constants in auth.md", told).sameSetAs(declared);
  }),
];

async function authMd(t: T): Promise<string> {
  return t.control("auth.md is served", async () => t.expect(await t.call("getAuthMd")).body(200));
}

/** A URL without the punctuation that ends a sentence. */
function trimmed(url: string): string {
  return url.replace(/[.,;:!?*_]+$/, "");
}

/** Every error that a document declares, as `operation status code`. */
function errorsOf(document: Exchange): string[] {
  const paths = document.at("paths");
  const found: string[] = [];
  for (const item of Object.values(isObject(paths) ? paths : {})) {
    for (const operation of Object.values(isObject(item) ? item : {})) {
      if (!isObject(operation) || !isObject(operation.responses)) continue;
      for (const [status, response] of Object.entries(operation.responses)) {
        if (!/^[45]/.test(status)) continue;
        for (const code of codesOf(document, response)) found.push(`${operation.operationId} ${status} ${code}`);
      }
    }
  }
  return [...new Set(found)];
}

/** The values that a response's member `error` may have, through references and alternatives. */
function codesOf(document: Exchange, response: unknown): unknown[] {
  if (!isObject(response)) return [];
  const { $ref, content, schema, anyOf, oneOf, allOf, properties } = response;
  if (typeof $ref === "string") return codesOf(document, document.at($ref.replace(/^#\//, "").replaceAll("/", ".")));
  const inner = [isObject(content) ? content["application/json"] : undefined, schema, anyOf, oneOf, allOf].flat();
  const error = isObject(properties) ? properties.error : undefined;
  const own = isObject(error) ? (Array.isArray(error.enum) ? error.enum : [error.const]) : [];
  return [...own, ...inner.flatMap((one) => codesOf(document, one))].filter((code) => code !== undefined);
}

function without(list: readonly string[], known: readonly unknown[]): string[] {
  return list.filter((one) => !known.includes(one));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
