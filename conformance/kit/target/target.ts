import type { DeclaredAnswer } from "../contract/errors.ts";
import type { Settings, Tidied } from "../engine/report.ts";
import type { ContractTypes, Need } from "../engine/rules.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Redactor } from "../http/redact.ts";
import type { Browser } from "./browser.ts";
import type { Receiver } from "./receiver.ts";
import type { Site } from "./site.ts";
import type { Bounds } from "./traffic.ts";

/** A server started for one check, and stopped when the check is over. */
export interface StartedSite<C extends ContractTypes = ContractTypes> {
  readonly site: Site<C>;
  stop(): Promise<void>;
  /** Ends it at once, as a crash does: it cannot do anything more. What it has stored stays until `stop`. */
  kill(): Promise<void>;
}

/** A second instance of the server under test. */
export interface PeerSite<C extends ContractTypes = ContractTypes> {
  readonly site: Site<C>;
  /** What it was started with, where the suite has started it. */
  readonly settings?: Settings;
}

export interface StartOptions {
  /** Settings laid over those of the launcher. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Gives it an SMTP server (`SMTP_URL`) whose mail the check can read: for modes without the outbox. */
  readonly smtp?: boolean | undefined;
  /** Whether the check kills it: then it is a process of its own. */
  readonly killed?: boolean | undefined;
}

/** What a run makes on a server that stays, and must not leave there. */
export interface Cleanup<C extends ContractTypes = ContractTypes> {
  /** Sees every answer of the server, and the browser that got it. */
  watch(exchange: Exchange, browser?: Browser): void;
  /** Ends all of it; soon, when the run was interrupted. */
  run(site: Site<C>, interrupted: AbortSignal | undefined): Promise<Tidied>;
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
  /** Where it is: its origin, and where its second instance is reached once that is there. */
  origins(): readonly string[];
  /** A second instance of it, on the same state; absent when none is known. */
  openPeer?(): Promise<PeerSite<C>>;
  /** Whether it still answers at all. */
  answers(): Promise<boolean>;
  /** Starts another server with other settings; absent when the target cannot. */
  start?(options: StartOptions): Promise<StartedSite<C>>;
  /** What the run allows itself toward the server under test. */
  readonly bounds: Bounds;
  /** How many requests it was sent so far. */
  requests(): number;
  /** Seconds that may still be waited; undefined when its time is moved, and nobody waits. */
  waitLeft(): number | undefined;
  /** Ends what the run has made and would otherwise stay: absent where the server ends with the run. */
  cleanUp?(interrupted: AbortSignal | undefined): Promise<Tidied>;
  /** The same server once more, for what cannot go on beside other checks: only where the suite has started it. */
  startAgain?(): Promise<Target<C>>;
  /** Takes webhooks; absent when the server cannot reach this machine. */
  readonly receiver?: Receiver | undefined;
  /** The consent link of an app that asks for all scopes; the suite makes its own where it acts on the pages. */
  readonly consentLink?: string | undefined;
  /** One line for each thing that was found or is lacking, for the reader. */
  readonly announcements: readonly string[];
  close(): Promise<void>;
}
