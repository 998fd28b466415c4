import { describe, expect, test } from "vitest";
import { operations } from "../../generated/operations.ts";
import { platformScopes, publicScopes } from "../../generated/scopes.ts";

describe.each([
  ["public-api", publicScopes],
  ["platform-api", platformScopes],
] as const)("every scope of %s", (surface, scopes) => {
  const own = Object.values(operations).filter((operation) => operation.surface === surface);
  test("is asked for by an operation, or opens a member of an answer", () => {
    const asked = new Set<string>(own.flatMap((operation) => operation.scopes));
    const showing = new Set<string>(own.flatMap(({ consentFor }) => (consentFor === null ? [] : [consentFor])));
    expect(scopes.filter((scope) => !asked.has(scope) && !showing.has(scope))).toEqual([]);
    expect([...showing]).toEqual(surface === "platform-api" ? ["participants:email"] : []);
  });
});
