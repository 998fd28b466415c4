import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compare } from "../findings.ts";
import { type Tree, tree } from "../json.ts";
import type { Fetch } from "./served.ts";
import { readSource } from "./source.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A server that serves what is generated, under its own origin; `edit` is what it has changed. */
function serving(edit: (text: string) => string): Fetch {
  const documents: Readonly<Record<string, string>> = {
    "/api/agent/openapi.json": "agent-auth",
    "/api/public/v1/openapi.json": "public-api",
    "/api/partner/v1/openapi.json": "platform-api",
  };
  return async (url) => {
    const { origin, pathname } = new URL(url);
    const text = await readFile(`${root}generated/openapi/${documents[pathname]}.json`, "utf8");
    return Response.json({ ...(JSON.parse(edit(text)) as Tree), servers: [{ url: origin }] });
  };
}

const compared = async (edit: (text: string) => string) => {
  const around = { root, cwd: root, fetch: serving(edit) };
  const [served, here] = await Promise.all([readSource("https://api.example.com", around), readSource(".", around)]);
  return compare(here.contract, served.contract, "2026-06-01");
};

test("a server that serves what is generated differs in nothing, and says what could not be compared", async () => {
  const { findings, unsaid } = await compared((text) => text);
  expect(findings).toEqual([]);
  expect(unsaid).toContain("pages and forms");
  expect(unsaid).toContain("the surface console, which serves no document");
});

test("of what it serves otherwise, constants, scopes, gates, rules and messages are told", async () => {
  const { findings } = await compared((text) => {
    const document = JSON.parse(text) as Tree;
    const constants = { ...tree(document["x-constants"]), pollIntervalSeconds: 6 };
    const { "payments:write": label = "", ...scopes } = tree(document["x-scopes"]);
    const renamed = label === "" ? scopes : { ...scopes, "payments:spend": label };
    const team = {
      ...tree(document.paths, "/api/public/v1/team", "get"),
      "x-required-scopes": ["jobs:read"],
    };
    const paths = { ...tree(document.paths), ...(label === "" ? {} : { "/api/public/v1/team": { get: team } }) };
    return JSON.stringify({ ...document, "x-constants": constants, "x-scopes": renamed, "x-rules": [], paths });
  });
  const told = findings.map(({ kind, subject }) => `${kind}: ${subject}`);
  expect(told.filter((one) => !one.startsWith("rule.removed"))).toEqual([
    "gate.scope-added: operation getTeam",
    "scope.removed: scope payments:write of public-api",
    "constant.changed: constant pollIntervalSeconds",
    "gate.scope-removed: operation getTeam",
    "scope.added: scope payments:spend of public-api",
  ]);
  expect(told.filter((one) => one.startsWith("rule.removed")).length).toBeGreaterThan(0);
});

test("documents that disagree about the constants are no contract", async () => {
  let count = 0;
  const disagreeing = (text: string): string => {
    count += 1;
    const document = JSON.parse(text) as Tree;
    return JSON.stringify({
      ...document,
      "x-constants": { ...tree(document["x-constants"]), pollIntervalSeconds: count },
    });
  };
  await expect(compared(disagreeing)).rejects.toThrow(/do not agree about the constants/);
});
