import { expect, test } from "vitest";
import { grammar, type Node, rowsOf, schemaGrammar } from "./grammar.ts";
import { kinds } from "./kinds/index.ts";
import { exceptions, judge, law, type Move, worse } from "./law.ts";

const moves = Object.keys(law) as Move[];

test("what callers send narrowed, or receive widened, breaks them; what servers have to do more breaks those", () => {
  const breaking = (audience: "partner" | "server"): string[] =>
    moves.filter((move) => law[move][audience] === "breaks");
  expect(breaking("partner")).toEqual([
    "sends narrowed",
    "sends replaced",
    "receives widened",
    "receives replaced",
    "promise withdrawn",
    "duty made",
  ]);
  expect(breaking("server")).toEqual([
    "sends narrowed",
    "sends widened",
    "sends replaced",
    "receives narrowed",
    "receives replaced",
    "promise made",
    "announced",
  ]);
  expect(law.text).toMatchObject({ partner: "informs", server: "informs" });
  expect(law.unknown).toMatchObject({ partner: "warns", server: "warns" });
});

test("an exception is of a kind that there is, departs from the law, and says why", () => {
  const ids = new Set(kinds.map(({ id }) => id));
  for (const { kind, move, because } of exceptions) {
    expect(ids, kind).toContain(kind);
    const { partner, server } = judge(kind, move);
    expect({ partner, server }, kind).not.toEqual({ partner: law[move].partner, server: law[move].server });
    expect(because.length, kind).toBeGreaterThan(30);
    expect(judge(kind, move).because).toBe(because);
  }
});

test("the worse of two severities is the first of breaks, warns, extends, informs", () => {
  expect(worse("informs", "breaks")).toBe("breaks");
  expect(worse("warns", "extends")).toBe("warns");
});

test("a kind has one id at one place, and its node is one that a contract has", () => {
  const nodes = new Set<string>(["contract", "member", "alternative", "schema"]);
  const inner = [...Object.values(grammar), schemaGrammar].flatMap((members) => Object.values(members));
  for (const node of inner.flatMap((one) => Object.values(one))) nodes.add(node);
  for (const row of Object.values(rowsOf)) nodes.add(row);
  const seen = new Set<string>();
  for (const { id, at, how } of kinds) {
    expect(nodes, id).toContain(at.split(".")[0] as Node);
    const key = `${id} ${at} ${how ?? ""}`;
    expect(seen, key).not.toContain(key);
    seen.add(key);
  }
});
