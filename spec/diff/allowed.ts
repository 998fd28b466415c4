/** Exceptions that are allowed, as data with a reason each: what breaks somebody, and is meant to. */

import type { Finding } from "./findings.ts";
import { type Audience, audiences, type Severity, severities } from "./law.ts";

export interface Allowance {
  /** A kind's id, or `*`. */
  readonly kind: string;
  /** A finding's subject, in whole or with `*` for any text. */
  readonly subject: string;
  /** For whom; both, where it is left out. */
  readonly audience?: Audience;
  /** What it is instead: counts for the version too. Without it, it stays what it is and fails nothing. */
  readonly as?: Exclude<Severity, "breaks">;
  readonly reason: string;
}

export interface Judged extends Finding {
  /** Why what it breaks is allowed, for each audience that it breaks. */
  readonly allowed: Partial<Record<Audience, string>>;
}

/** The entries of a file, or what is wrong with it in one sentence. */
export function readAllowances(name: string, text: string): readonly Allowance[] | { readonly wrong: string } {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { wrong: `${name} is no JSON.` };
  }
  if (!Array.isArray(content)) return { wrong: `${name} is no list of exceptions.` };
  for (const [at, entry] of content.entries()) {
    const wrong = wrongWith(entry);
    if (wrong !== undefined) return { wrong: `${name}: exception ${at + 1} ${wrong}.` };
  }
  return content as readonly Allowance[];
}

const members = ["kind", "subject", "audience", "as", "reason"];

function wrongWith(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return "is no object";
  const unknown = Object.keys(entry).find((key) => !members.includes(key));
  if (unknown !== undefined) return `has a member \`${unknown}\`, which none has (${members.join(", ")})`;
  const { kind, subject, audience, as, reason } = entry as Readonly<Record<string, unknown>>;
  if (typeof kind !== "string" || typeof subject !== "string") return "needs a `kind` and a `subject`";
  if (typeof reason !== "string" || reason.trim() === "") return "has no `reason`";
  if (audience !== undefined && !audiences.some((one) => one === audience))
    return "has an `audience` that is neither partner nor server";
  if (as !== undefined && !(severities.some((one) => one === as) && as !== "breaks"))
    return "has an `as` that is none of warns, extends, informs";
  return undefined;
}

/** The findings with what is allowed of them, and the entries that nothing is left for. */
export function allow(
  findings: readonly Finding[],
  allowances: readonly Allowance[],
): { readonly judged: readonly Judged[]; readonly unused: readonly Allowance[] } {
  const used = new Set<Allowance>();
  const judged = findings.map((finding): Judged => {
    const severity = { partner: finding.partner, server: finding.server };
    const allowed: Partial<Record<Audience, string>> = {};
    for (const audience of audiences) {
      if (severity[audience] !== "breaks" || finding.final) continue;
      const entry = allowances.find(
        (one) =>
          (one.audience ?? audience) === audience &&
          matches(one.kind, finding.kind) &&
          matches(one.subject, finding.subject),
      );
      if (entry === undefined) continue;
      used.add(entry);
      if (entry.as !== undefined) severity[audience] = entry.as;
      allowed[audience] = entry.reason;
    }
    return { ...finding, ...severity, allowed };
  });
  // One that is for everything is not written for one change, so it may wait for some.
  return { judged, unused: allowances.filter((one) => !used.has(one) && one.subject !== "*") };
}

function matches(pattern: string, text: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return pattern === text;
  if (!text.startsWith(first)) return false;
  const last = rest.pop() ?? "";
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
