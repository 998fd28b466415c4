import type { DeclaredAnswer } from "../contract/errors.ts";
import type { ContractTypes, Need } from "../engine/rules.ts";
import type { Redactor } from "../http/redact.ts";
import type { Receiver } from "./receiver.ts";
import type { Site } from "./site.ts";

/** A server started for one check, and stopped when the check is over. */
export interface StartedSite<C extends ContractTypes = ContractTypes> {
  readonly site: Site<C>;
  stop(): Promise<void>;
  /** Ends it at once, as a crash does: it cannot do anything more. What it has stored stays until `stop`. */
  kill(): Promise<void>;
}

export interface StartOptions {
  /** Settings laid over those of the launcher. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Gives it an SMTP server (`SMTP_URL`) whose mail the check can read: for modes without the outbox. */
  readonly smtp?: boolean | undefined;
}

/** The world that checks act on: the server under test, and what can be had beside its URL. */
export interface Target<C extends ContractTypes = ContractTypes> {
  readonly site: Site<C>;
  readonly has: ReadonlySet<Need>;
  /** What it lacks, and how that could be had. */
  readonly lacks: ReadonlyMap<Need, string>;
  /** Whether the suite has started it: then its origin is another in every run. */
  readonly isStarted: boolean;
  /** The answers that its contract declares. */
  readonly declared: readonly DeclaredAnswer[];
  readonly redactor: Redactor;
  /** Grows when the time of the server under test was moved: flows from before are stale. */
  epoch(): number;
  /** Whether it still answers at all. */
  answers(): Promise<boolean>;
  /** Starts another server with other settings; absent when the target cannot. */
  start?(options: StartOptions): Promise<StartedSite<C>>;
  /** Takes webhooks; absent when the server cannot reach this machine. */
  readonly receiver?: Receiver | undefined;
  /** One line for each thing that was found or is lacking, for the reader. */
  readonly announcements: readonly string[];
  close(): Promise<void>;
}
