/** What proves the rules: read from what the conformance suite has written down of itself. */
import { readFile } from "node:fs/promises";
import type { Contract } from "../model.ts";

export interface Proof {
  /** Titles of the checks of a rule; empty where it has one without a title. */
  readonly checks: ReadonlyMap<string, readonly string[]>;
  /** How many mutants make a rule's checks fail. */
  readonly faults: ReadonlyMap<string, number>;
  /** A run against a server. */
  readonly run?: Run;
}

export interface Run {
  readonly origin: string;
  /** The conclusion, of how much it is one, and why. */
  readonly verdict: string;
  /** By rule: each of its checks. */
  readonly results: ReadonlyMap<string, readonly { readonly title: string; readonly verdict: string }[]>;
}

/**
 * What a report of the conformance suite says, as much of it as the reference shows.
 *
 * @throws {Error} in words, when it is none
 */
export function readRun(text: string): Run {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    throw new Error("it is not JSON");
  }
  const { format, target, verdict, results } = Object(report);
  if (format !== REPORT_FORMAT) throw new Error(`it is no report of the conformance suite (${REPORT_FORMAT})`);
  const { origin } = Object(target);
  if (typeof verdict !== "string" || !Array.isArray(results)) throw new Error("it lacks verdict or results");
  // It is put into every page.
  if (
    typeof origin !== "string" ||
    !URL.canParse(origin) ||
    !/^https?:/.test(origin) ||
    new URL(origin).origin !== origin
  )
    throw new Error("its target has no origin");
  const checks = results.map((result) => {
    const { rule, title, verdict } = Object(result);
    return { rule: String(rule), title: String(title ?? ""), verdict: String(verdict) };
  });
  return { origin, verdict, results: Map.groupBy(checks, ({ rule }) => rule) };
}

const REPORT_FORMAT = "opentrain-conformance/2";

/** As far as `root/conformance/` has it: a contract without a suite has none. */
export async function readProof(root: string, { surfaces }: Contract): Promise<Proof> {
  const json = async (path: string): Promise<Record<string, unknown>> =>
    JSON.parse(await readFile(`${root}conformance/proof/${path}`, "utf8").catch(() => "{}"));
  const { checks = {} } = await json("costs/costs.json");
  const named = Object.keys(Object(checks)).map((name) => /^(\S+)(?: \((.*)\))?$/.exec(name)?.slice(1) ?? []);
  const faults = new Map<string, number>();
  for (const { id } of surfaces) {
    for (const rules of Object.values(await json(`mutants/${id}/expected.json`)).flat()) {
      faults.set(String(rules), (faults.get(String(rules)) ?? 0) + 1);
    }
  }
  const byRule = Map.groupBy(named, ([rule = ""]) => rule);
  return {
    checks: new Map([...byRule].map(([rule, all]) => [rule, all.map(([, title = ""]) => title)])),
    faults,
  };
}
