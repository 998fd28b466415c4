import { randomBytes } from "node:crypto";
import { atOnce } from "../http/at-once.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Browser } from "../target/browser.ts";
import type { Instant, ServerClock } from "../target/clock.ts";
import type { Mailbox } from "../target/mailbox.ts";
import type { SignedIn } from "../target/page-forms.ts";
import type { Answer, Hook } from "../target/receiver.ts";
import type { AnyRequest, CallArguments, Site, Store } from "../target/site.ts";
import type { StartedSite, Target } from "../target/target.ts";
import { runControl, runObserved } from "./control.ts";
import { currentExecution, noteRace } from "./execution.ts";
import { Expectation } from "./expect.ts";
import { ExpectationFailed, Inconclusive, MissingNeed, NotApplicable, type Subject } from "./failure.ts";
import type { Instance } from "./instance.ts";
import type { Settings } from "./report.ts";
import type { ContractTypes, OperationOf } from "./rules.ts";
import type { SharedFlows } from "./shared-flows.ts";
import { runStep, type Step } from "./step.ts";
import { ValueExpectation } from "./value.ts";

/** How what is unique ends, as a pattern. */
export const UNIQUE = "[0-9a-f]{14}";

/** What a check is given: the server, the world around it, and the means to judge. */
export class CheckContext<C extends ContractTypes = ContractTypes> {
  readonly site: Site<C>;
  readonly #target: Target<C>;
  readonly #shared: SharedFlows;
  readonly #servers: SharedFlows;
  readonly #runId: string;
  readonly #mortal = new Map<Site<C>, StartedSite<C>>();
  /** For the engine: the servers that the check has started, by their origins. */
  readonly variants: Map<string, Settings> = new Map();
  readonly #endings: Array<() => Promise<void>> = [];
  #ended = false;
  #peer: Site<C> | undefined;

  constructor({ target, shared, servers }: Instance<C>, runId: string) {
    this.site = target.site;
    this.#target = target;
    this.#shared = shared;
    this.#servers = servers;
    this.#runId = runId;
  }

  // --- the server -----------------------------------------------------------------------------------------------

  get origin(): string {
    return this.site.origin;
  }

  /** Calls an operation of the contract by its name; the answer is judged by the contract. */
  call<Id extends OperationOf<C>>(id: Id, ...input: CallArguments<C["operations"][Id]["path"]>): Promise<Exchange<Id>> {
    return this.site.call(id, ...input);
  }

  /** Sends any request, byte for byte. */
  send(request: AnyRequest): Promise<Exchange> {
    return this.site.send(request);
  }

  browser(): Browser {
    return this.site.browser();
  }

  signIn(email: string, options?: { browser?: Browser; start?: string }): Promise<SignedIn> {
    return this.site.signIn(email, options);
  }

  get mail(): Mailbox {
    return this.site.mail;
  }

  get clock(): ServerClock {
    return this.site.clock;
  }

  now(): number {
    return this.site.now();
  }

  instant(): Instant {
    return this.site.instant();
  }

  log(): string {
    return this.site.log();
  }

  get store(): Store {
    return this.site.store;
  }

  // --- the world ------------------------------------------------------------------------------------------------

  /**
   * Starts another server with these settings; it is stopped when the check is over. It has its own port, database,
   * test clock and outbox; with `smtp` its mail goes by SMTP instead (for modes without the outbox). One that the check
   * kills says so: `killed`.
   *
   * @throws {LaunchFailed} when it does not start with them (inconclusive, unless the check takes it)
   */
  async start(
    env: Readonly<Record<string, string | undefined>>,
    options: { smtp?: boolean; killed?: boolean } = {},
  ): Promise<Site<C>> {
    if (this.#target.start === undefined) throw noLauncher();
    this.#target.redactor.learnEnvironment(env);
    const started = await this.#target.start({ env, ...options });
    // The check may have been stopped while the server was starting: nobody else would stop it then.
    if (this.#ended) await started.stop();
    else this.#endings.push(() => started.stop());
    if (options.killed) this.#mortal.set(started.site, started);
    this.#note(started, env);
    return started.site;
  }

  #note({ site }: StartedSite<C>, env: Readonly<Record<string, string | undefined>>): void {
    const settings = Object.entries(env).map(([name, value]): [string, string] => [name, value ?? ""]);
    this.variants.set(site.origin, Object.fromEntries(settings));
  }

  /**
   * A server with these settings that several checks use, started once a run. Its clock is moved only where all who
   * use it run alone; nobody kills it, or fills what others count.
   */
  async server(env: Readonly<Record<string, string | undefined>>, options: { smtp?: boolean } = {}): Promise<Site<C>> {
    const start = this.#target.start;
    if (start === undefined) throw noLauncher();
    this.#target.redactor.learnEnvironment(env);
    const name = `server with ${JSON.stringify([env, options])}`;
    const started = await this.#servers.get(name, () => start({ env, ...options }), true);
    this.#note(started, env);
    return started.site;
  }

  /** Ends a server that this check has started, with `killed`, as a crash does. */
  async kill(site: Site<C>): Promise<void> {
    const started = this.#mortal.get(site);
    if (started === undefined) throw new Error("only a server that was started with { killed: true } is killed");
    await started.kill();
  }

  /** A new URL of the receiver of webhooks; answers 204 unless told otherwise. */
  hook(answer?: Answer): Hook {
    const { receiver } = this.#target;
    if (receiver === undefined) throw new MissingNeed("receiver", "the server cannot reach this machine");
    return receiver.hook(answer);
  }

  /** The consent link of an app that asks for all scopes, where the suite does not make its own. */
  get consentLink(): string {
    const { consentLink } = this.#target;
    if (consentLink === undefined) {
      throw new MissingNeed(
        "human",
        "there is no app to approve (--consent-link names the link of one with all scopes)",
      );
    }
    return consentLink;
  }

  /** Does the same many times at the same instant. */
  atOnce<T>(n: number, call: (index: number) => Promise<T>): Promise<T[]> {
    const { rps } = this.#target.bounds;
    if (rps !== undefined && rps < n) {
      throw new MissingNeed("load", `${n} requests at once, and the run sends ${rps} a second (--rps)`);
    }
    noteRace();
    return atOnce(n, (index) => (index % 2 === 1 ? this.#elsewhere(() => call(index)) : call(index)));
  }

  /** Does two different things at the same instant; the second is begun first if so wanted. */
  race<A, B>(first: () => Promise<A>, second: () => Promise<B>, secondFirst = false): Promise<[A, B]> {
    noteRace();
    const early = secondFirst ? this.#elsewhere(second) : undefined;
    return Promise.all([first(), early ?? this.#elsewhere(second)]);
  }

  /** Does something whose requests go to the second instance of the server; for checks with the option `peer`. */
  onPeer<T>(work: () => Promise<T>): Promise<T> {
    if (this.#peer === undefined) throw new TypeError("only a check with the option peer has a second instance");
    return this.#elsewhere(work);
  }

  #elsewhere<T>(work: () => Promise<T>): Promise<T> {
    return this.#peer === undefined ? work() : this.site.reaching(this.#peer, work);
  }

  /** For the engine: has the second instance ready for a check with the option `peer`. */
  async openPeer(): Promise<void> {
    const { openPeer } = this.#target;
    if (openPeer === undefined) throw new MissingNeed("peer", "no second instance of the server is known");
    const { site, settings } = await this.#shared.get("second instance", openPeer, true);
    if (settings !== undefined) this.variants.set(site.base, settings);
    this.#peer = site;
  }

  /** An address of example.com that nobody has used; it bears the id of the run. */
  address(name = "human"): string {
    return `${this.unique(name)}@example.com`;
  }

  /** Text that occurs nowhere else, and bears the id of the run. */
  unique(name = "x"): string {
    return `${name}-${this.#runId}${randomBytes(4).toString("hex")}`;
  }

  /** Fires when the check's time is over. */
  get signal(): AbortSignal {
    return currentExecution()?.signal ?? AbortSignal.timeout(0);
  }

  // --- judging --------------------------------------------------------------------------------------------------

  /** What must hold before the rule can be judged. If it does not, the verdict is `inconclusive`, not `fail`. */
  control<T>(words: string, work: () => Promise<T>): Promise<T> {
    return runControl(words, work);
  }

  /** Inside a control or shared flow: gets answers that a check will judge, so a breach in them is the check's to find. */
  observe<T>(work: () => Promise<T>): Promise<T> {
    return runObserved(work);
  }

  /**
   * Inside a shared flow: one step of a story that several checks judge. If it fails, the flow goes on; the failure is
   * kept for whoever asks for this step.
   */
  step<R>(words: string, work: () => Promise<R>): Promise<Step<R>> {
    return runStep(words, work);
  }

  /**
   * A flow that several checks use: done once a run (again after the clock was moved). Whoever uses it must not use
   * it up: no revoking, claiming or polling of what others share, unless that is what the flow is for.
   */
  shared<T>(name: string, work: () => Promise<T>): Promise<T> {
    return this.#shared.get(name, work);
  }

  /** A shared flow of which only what was seen matters: done once a run, even if it or a check moves the clock. */
  recorded<T>(name: string, work: () => Promise<T>): Promise<T> {
    return this.#shared.get(name, work, true);
  }

  /** What must be true of an answer; `what` names it in the report. */
  expect<Id extends string>(exchange: Exchange<Id>, what?: string): Expectation<C, Id> {
    return new Expectation<C, Id>(exchange, what);
  }

  /** What must be true of a value; the report shows the answer or webhook that it is about. */
  value<T>(what: string, got: T, about?: Subject): ValueExpectation<T> {
    return new ValueExpectation(what, got, about);
  }

  /** Fails the check in words of its own. */
  fail(what: string, expected: string, got: string, about?: Subject): never {
    throw new ExpectationFailed(what, expected, got, about);
  }

  /**
   * Ends the check: the rule has nothing to bite on here.
   *
   * @param by what says so: the answers that the check got, or the profile, which declares it
   */
  notApplicable(evidence: string, by: "answers" | "declared" = "answers"): never {
    throw new NotApplicable(evidence, by === "declared");
  }

  /** Ends the check: it cannot be decided. */
  inconclusive(why: string): never {
    throw new Inconclusive(why);
  }

  /** Does something when the check is over, however it ends. */
  atEnd(work: () => Promise<void>): void {
    this.#endings.push(work);
  }

  /** For the engine: ends what the check has begun, last first. */
  async end(): Promise<void> {
    this.#ended = true;
    for (const ending of this.#endings.splice(0).reverse()) await ending();
  }
}

function noLauncher(): MissingNeed {
  return new MissingNeed("config", "the server cannot be started with other settings");
}
