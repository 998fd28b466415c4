import type { rules } from "../../generated/rules.ts";
import type { Question, Reply, Seen } from "./seen.ts";

/** From the least to what weighs most. */
export const LEVELS = ["ok", "information", "warning", "error"] as const;

export type Level = (typeof LEVELS)[number];

export type RuleId = keyof typeof rules;

/** What was asked, and what of its answer a finding is about. */
export interface Sight {
  readonly method: string;
  readonly url: string;
  /** Null when no complete answer came. */
  readonly status: number | null;
  readonly piece: string | null;
}

/** One thing that the doctor has to say of a server. */
export interface Finding {
  /** The check of the doctor that says so. */
  readonly check: string;
  readonly level: Level;
  readonly says: string;
  /** The rule of the contract, of a server of this contract. */
  readonly rule: string | null;
  /** Document and section: `RFC 8414 section 3.3`. */
  readonly reference: string | null;
  readonly seen: Sight | null;
  /** Null where all is well. */
  readonly why: string | null;
  readonly fix: string | null;
}

/** What a check finds; what it leaves out is the check's own. */
export interface Verdict {
  readonly level: Level;
  readonly says: string;
  readonly seen?: Sight | undefined;
  readonly why?: string | undefined;
  readonly fix?: string | undefined;
  readonly rule?: RuleId | undefined;
  readonly reference?: string | undefined;
}

/** One thing that the doctor looks at. */
export interface DoctorCheck {
  readonly id: string;
  readonly rule?: RuleId;
  readonly reference?: string;
  /** Why it matters, where a verdict does not say so itself. */
  readonly why: string;
  /** What it has to know beside the documents that are always asked for; again in each round, with what is seen by then. */
  asks?(seen: Seen): readonly Question[];
  /** What it finds; nothing where the server has nothing of the kind. */
  judge(seen: Seen): readonly Verdict[];
}

/** What was seen, of a reply. */
export function sight(reply: Reply | undefined, piece?: string): Sight | undefined {
  if (reply === undefined) return undefined;
  return {
    method: reply.method,
    url: reply.url,
    status: reply.answer?.status ?? null,
    piece: piece ?? reply.failure?.message ?? null,
  };
}

export function ok(says: string, reply?: Reply, piece?: string): Verdict {
  return { level: "ok", says, seen: sight(reply, piece) };
}
