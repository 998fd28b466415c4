/** What proves the rules: read from what the conformance suite has written down of itself. */
import { readFile } from "node:fs/promises";

export interface Proof {
  /** Titles of the checks of a rule; empty where it has one without a title. */
  readonly checks: ReadonlyMap<string, readonly string[]>;
  /** How many mutants make a rule's checks fail. */
  readonly faults: ReadonlyMap<string, number>;
}

/** As far as `root/conformance/` has it: a contract without a suite has none. */
export async function readProof(root: string, pages: readonly string[]): Promise<Proof> {
  const json = async (path: string): Promise<Record<string, unknown>> =>
    JSON.parse(await readFile(`${root}conformance/proof/${path}`, "utf8").catch(() => "{}"));
  const { checks = {} } = await json("costs/costs.json");
  const named = Object.keys(Object(checks)).map((name) => /^(\S+)(?: \((.*)\))?$/.exec(name)?.slice(1) ?? []);
  const faults = new Map<string, number>();
  for (const page of pages) {
    for (const rules of Object.values(await json(`mutants/${page}/expected.json`)).flat()) {
      faults.set(String(rules), (faults.get(String(rules)) ?? 0) + 1);
    }
  }
  const byRule = Map.groupBy(named, ([rule = ""]) => rule);
  return {
    checks: new Map([...byRule].map(([rule, all]) => [rule, all.map(([, title = ""]) => title)])),
    faults,
  };
}
