/** The operations of a surface: a page for each group of them. */
import { kebab } from "../document.ts";
import type { Contract, ContractOperation, Surface } from "../model.ts";
import type { MediaType, OpenApiResponse } from "../openapi.ts";
import { type Page, type Section, table } from "./page.ts";
import { type Member, membersOf, type Schema, typeOf } from "./schema.ts";

/** Bearer tokens in curl lines, by the kind that the operation takes. */
const TOKEN = { personal: "$TOKEN", platform: "$INSTALL_TOKEN" } as const;

export function operationPages(contract: Contract): Page[] {
  return contract.surfaces.flatMap((surface) => {
    const own = contract.operations.filter((operation) => operation.surface === surface.id);
    const groups = Map.groupBy(own, ({ openapi }) => openapi.tags?.[0] ?? "Other");
    return [...groups].map(([tag, operations]): Page => {
      const about = surface.document.tags?.find(({ name }) => name === tag)?.description ?? "";
      return {
        path: `${surface.id}/${slug(tag)}`,
        title: tag,
        lead: `${about}\n\nPart of: ${String(surface.document.info.title)}.`,
        group: String(surface.document.info.title),
        sections: operations.map((operation) => sectionOf(contract, surface, operation)),
      };
    });
  });
}

/** Where an operation is told, below `/docs`. */
export function operationPlace({ id, surface, openapi }: ContractOperation): string {
  return `/docs/${surface}/${slug(openapi.tags?.[0] ?? "Other")}#${id}`;
}

function slug(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}

function sectionOf(contract: Contract, surface: Surface, operation: ContractOperation): Section {
  const { openapi } = operation;
  const parts = [
    `\`${operation.method} ${operation.path}\` (\`${operation.id}\`)`,
    openapi.description ?? "",
    gates(operation),
    parameters(surface, operation),
    body(surface, operation),
    example(operation),
    ...answers(contract, surface, operation),
    states(operation),
    rules(contract, operation),
  ];
  return { id: operation.id, heading: operation.summary, text: parts.filter((part) => part !== "").join("\n\n") };
}

/** What opens the operation, in the order in which it is judged. */
function gates(operation: ContractOperation): string {
  const { bearer, scopes, anyScope, consentFor, claimed, active, session, csrf } = operation;
  const lines = [
    bearer === null ? "" : `a ${bearer} token as \`Authorization: Bearer\``,
    ...active.map((standing) => `its ${standing} is active`),
    claimed ? "a claimed account" : "",
    scopes.length === 0 ? "" : `the scope ${scopes.map(scopeLink).join(anyScope ? " or " : " and ")}`,
    consentFor === null ? "" : `for some members, the scope ${scopeLink(consentFor)} and the customer's consent`,
    session === "required" ? "a signed-in human" : "",
    csrf ? "the form's own `csrf` field" : "",
  ].filter((line) => line !== "");
  if (lines.length === 0) return "**Needs:** nothing; anybody may call it.";
  return `**Needs**, judged in this order:\n\n${lines.map((line) => `- ${line}`).join("\n")}`;
}

export function scopeLink(name: string): string {
  return `[\`${name}\`](/docs/scopes#${encodeURIComponent(name)})`;
}

function parameters({ document }: Surface, { openapi }: ContractOperation): string {
  const rows = (openapi.parameters ?? []).map(({ name, in: place, required, schema, description }) => [
    `\`${name}\``,
    place,
    required ? "yes" : "no",
    typeOf(document, schema as Schema),
    String(description ?? ""),
  ]);
  return rows.length === 0 ? "" : `**Parameters**\n\n${table(["name", "in", "required", "type", "meaning"], rows)}`;
}

function body({ document }: Surface, { openapi, bodyLimit }: ContractOperation): string {
  const [media] = Object.entries(openapi.requestBody?.content ?? {});
  if (media === undefined) return "";
  const [type, { schema }] = media;
  const need = openapi.requestBody?.required ? "required" : "optional";
  const members = memberTable(membersOf(document, schema as Schema));
  return `**Body:** \`${type}\`, ${need}, at most ${bodyLimit.toLocaleString("en")} bytes\n\n${members}`;
}

export function memberTable(members: readonly Member[]): string {
  return table(
    ["member", "required", "type", "meaning"],
    members.map(({ name, required, type, description }) => [`\`${name}\``, required ? "yes" : "no", type, description]),
  );
}

/** A line for a shell, with the example of the contract. */
function example(operation: ContractOperation): string {
  const { openapi, bearer, method, path, session } = operation;
  if (session !== null || operation.page !== null) return "";
  const [media] = Object.entries(openapi.requestBody?.content ?? {});
  const value = media === undefined ? undefined : examplesOf(media[1])[0]?.value;
  const lines = [
    `curl${method === "GET" ? "" : ` -X ${method}`} "{{origin}}${path.replaceAll(/\{(\w+)\}/g, (_, name) => `$${shellName(name)}`)}"`,
    ...(bearer === null ? [] : [`  -H "Authorization: Bearer ${TOKEN[bearer]}"`]),
    ...(media === undefined || value === undefined ? [] : bodyLines(media[0], value)),
  ];
  return `**Try it**\n\n${fenced(lines.join(" \\\n"))}`;
}

function bodyLines(type: string, value: unknown): string[] {
  if (type === "application/x-www-form-urlencoded") {
    return Object.entries(value as object).map(([name, field]) => `  --data-urlencode ${quoted(`${name}=${field}`)}`);
  }
  return [`  -H "Content-Type: ${type}"`, `  -d ${quoted(JSON.stringify(value))}`];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function shellName(parameter: string): string {
  return parameter.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

export function examplesOf({ example: single, examples = {} }: MediaType): { name: string; value: unknown }[] {
  const named = Object.entries(examples).map(([name, { value }]) => ({ name, value }));
  return single === undefined ? named : [{ name: "example", value: single }, ...named];
}

export function fenced(text: string): string {
  return `\`\`\`\n${text}\n\`\`\``;
}

function answers(contract: Contract, surface: Surface, operation: ContractOperation): string[] {
  const all = Object.entries(operation.openapi.responses);
  const good = all.filter(([status]) => Number(status) < 400);
  const bad = all.filter(([status]) => Number(status) >= 400);
  const errors = bad.flatMap(([status, response]) => failures(contract, surface, status, response));
  return [
    ...good.map(([status, response]) => success(surface, status, response)),
    errors.length === 0 ? "" : `**Errors**\n\n${table(["status", "code", "when"], errors)}`,
  ];
}

function success({ document }: Surface, status: string, { description, content = {} }: OpenApiResponse): string {
  const media = Object.entries(content);
  const type = media.map(([name]) => `\`${name}\``).join(", ");
  const parts = [`**${status}**${type === "" ? "" : ` ${type}`}: ${description}`];
  for (const [name, body] of media) {
    if (name !== "application/json") continue;
    parts.push(memberTable(membersOf(document, body.schema as Schema)));
    for (const { name: title, value } of examplesOf(body)) {
      parts.push(`Example \`${title}\`:`, fenced(shortened(JSON.stringify(value, null, 2))));
    }
  }
  return parts.filter((part) => part !== "").join("\n\n");
}

/** An example that is a document of its own is in the documents; here its beginning says enough. */
const LINES = 60;
function shortened(text: string): string {
  const lines = text.split("\n");
  return lines.length <= LINES ? text : [...lines.slice(0, LINES), "..."].join("\n");
}

function failures(contract: Contract, surface: Surface, status: string, response: OpenApiResponse): string[][] {
  const named = Object.values(response.content ?? {})
    .flatMap(({ schema }) => [schema, ...(schema.anyOf ?? [])])
    .flatMap(({ $ref }) => $ref?.split("/").at(-1) ?? []);
  const known = contract.failures.filter(
    ({ name, surface: of }) => (of ?? surface.id) === surface.id && named.includes(name),
  );
  if (known.length === 0) return [[status, "", response.description]];
  return known.map(({ code, text, name }) => [
    status,
    `[\`${code}\`](/docs/errors#${surface.id}-${kebab(name)})`,
    text,
  ]);
}

function states({ page }: ContractOperation): string {
  if (page === null) return "";
  const rows = Object.entries(page.states).map(([state, meaning]) => [`\`${state}\``, meaning]);
  return `**Page** \`${page.name}\`: \`data-state\` of its \`<main>\` is one of these.\n\n${table(["state", "meaning"], rows)}`;
}

function rules(contract: Contract, { id }: ContractOperation): string {
  const own = contract.rules.filter(({ operations }) => operations.includes(id));
  if (own.length === 0) return "";
  return `**Rules**\n\n${own.map((rule) => `- [\`${rule.id}\`](/docs/rules/${rule.page}#${rule.id}): ${rule.words}`).join("\n")}`;
}
