import { countWait, currentExecution } from "../engine/execution.ts";
import { ConfigurationError, Inconclusive, LaunchFailed } from "../engine/failure.ts";
import { type ContractTypes, NEEDS } from "../engine/rules.ts";
import { Redactor } from "../http/redact.ts";
import type { ServerClock } from "./clock.ts";
import { openClock, openOutbox } from "./development-endpoints.ts";
import type { Human } from "./human.ts";
import type { Launched, Launcher } from "./launch.ts";
import { Mailbox, type MailSource } from "./mailbox.ts";
import { announce, isLocal, missingNeeds } from "./missing-needs.ts";
import { originOf } from "./origin.ts";
import { checkPeer, mergedMail } from "./peer.ts";
import { answers, preflight, preflightBy } from "./preflight.ts";
import type { Ask, Profile } from "./profile.ts";
import { realClock } from "./real-clock.ts";
import { openReceiver, type Receiver } from "./receiver.ts";
import { Site, type SiteParts } from "./site.ts";
import { type ListenAt, openSmtpSink } from "./smtp-sink.ts";
import { openStore } from "./store.ts";
import type { Cleanup, PeerSite, StartedSite, StartOptions, Target } from "./target.ts";
import { type Bounds, Traffic } from "./traffic.ts";

export interface OpenOptions<C extends ContractTypes = ContractTypes> {
  readonly profile: Profile;
  /** The origin of a running server; without it the launcher starts one. */
  readonly origin?: string | undefined;
  readonly launcher?: Launcher | undefined;
  /** The origin at which a second instance of the running server is reached; of one that is started here, another is started. */
  readonly peer?: string | undefined;
  /** Nothing is to be made at the server: the run only says what it would do. */
  readonly looksOnly?: boolean | undefined;
  /** How mail is read: from the development outbox if there is one, unless told otherwise. */
  readonly mail?: MailSource | ListenAt | "outbox" | "none" | undefined;
  /** Who acts on the pages: the suite by their forms, unless told otherwise; for that it has to read the mail. */
  readonly human?: Human | "forms" | "none" | undefined;
  /** The consent link of an app that asks for all scopes, for a human who is not the suite. */
  readonly consentLink?: string | undefined;
  /** How time goes on: by the server's test clock if there is one, else by waiting, unless told otherwise. */
  readonly time?: "hook" | "wait" | "none" | undefined;
  readonly bounds?: Bounds | undefined;
  /** What becomes of what the run makes, on a server that stays. */
  readonly cleanup?: Cleanup<C> | undefined;
  /** Whether many requests at once are allowed; by default only on this machine. */
  readonly load?: boolean | undefined;
  /** The URL under which the server reaches the receiver of webhooks; not needed for a server on this machine. */
  readonly receiver?: string | undefined;
  /** Where the receiver listens, `host:port`; by default on a free port of 127.0.0.1. */
  readonly receiverBind?: string | undefined;
  /** Milliseconds to wait for the first answers of the server. */
  readonly probeTimeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** What knows the secrets of the run, when it is not the first target of it. */
  readonly redactor?: Redactor | undefined;
}

/**
 * Makes a target of a server: looks whether it is one, and what can be had beside its URL.
 *
 * @throws {ConfigurationError} when it is down, hangs, is something else, or is no origin
 */
export async function openTarget<C extends ContractTypes>(options: OpenOptions<C>): Promise<Target<C>> {
  const { profile, launcher, cleanup, signal, bounds = {} } = options;
  const { contract, development } = profile;
  const redactor = options.redactor ?? new Redactor(profile.secrets);
  const traffic = new Traffic(bounds);
  let epoch = 0;
  const onMove = (seconds: number): void => {
    epoch += 1;
    countWait(seconds);
  };
  const launched = options.origin === undefined ? await launchFirst(launcher, signal) : undefined;
  const closing: Array<() => Promise<void>> = [async () => launched?.stop()];
  const close = async (): Promise<void> => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    const origin = options.origin === undefined ? (launched?.origin ?? "") : originOf(options.origin);
    const base = launched?.base ?? origin;
    const { probeTimeoutMs } = options;
    const probing = { probeTimeoutMs, signal };
    if (profile.fault === undefined) await preflight(base, contract, { likely: profile.likely, ...probing });
    else await preflightBy(base, profile.fault, probing);
    // To ask for a test clock is to post to it.
    const mayMove = bounds.readOnly !== true && options.time !== "wait" && options.time !== "none";
    const hook = mayMove ? await openClock(base, development.clock, onMove, signal) : undefined;
    const mayWait = hook === undefined && options.time !== "none" && (bounds.waitSeconds ?? 0) > 0;
    const mail = await openMail(base, development.mail, options.mail, signal);
    if (mail?.close !== undefined) closing.push(mail.close);
    const isOutbox = options.mail === undefined || options.mail === "outbox";
    const mails: MailSource[] = mail === undefined ? [] : [mail];
    const mailbox = mail === undefined ? undefined : new Mailbox(learning(mergedMail(mails), redactor));
    const clocks: ServerClock[] = hook === undefined ? [] : [hook];
    const human = whoActs(options.human, mailbox !== undefined || profile.pages.withoutMail === true);
    const store = launched === undefined ? undefined : await openStore(launched.database);
    const site = new Site<C>({
      origin,
      base,
      profile,
      redactor,
      mailbox,
      human,
      clock: hook === undefined ? (mayWait ? realClock(traffic) : undefined) : inStep(hook, clocks),
      log: launched?.log,
      store,
      databaseUrl: launched?.database,
      traffic,
      watch: (exchange, browser) => cleanup?.watch(exchange, browser),
    });
    const origins = [origin];
    /** A site of the second instance, whose mail is read, and whose time is moved, with that of the first. */
    const joinPeer = async (at: string): Promise<Site<C>> => {
      const outbox = mail !== undefined && isOutbox ? await openOutbox(at, development.mail, signal) : undefined;
      const itsClock = hook === undefined ? undefined : await openClock(at, development.clock, () => {}, signal);
      if (mail !== undefined && isOutbox && outbox === undefined) {
        throw new ConfigurationError(`The peer ${at} hands out no mail, as the target does (GET ${development.mail})`);
      }
      if (hook !== undefined && itsClock === undefined) {
        throw new ConfigurationError(
          `The peer ${at} has no test clock, as the target has (POST ${development.clock}): --time none moves neither`,
        );
      }
      if (outbox !== undefined) mails.push(outbox);
      if (hook !== undefined && itsClock !== undefined) {
        const behind = (hook.now().earliest - itsClock.now().earliest) / 1000;
        if (behind > 0.5) await itsClock.advance(behind);
        clocks.push(itsClock);
      }
      origins.push(at);
      const watch: SiteParts["watch"] = (exchange, browser) => cleanup?.watch(exchange, browser);
      const parts = { origin, base: at, profile, redactor, mailbox, human, traffic, recordedAs: at, watch } as const;
      return new Site<C>({ ...parts, clock: undefined, log: undefined, store: undefined });
    };
    const openPeer = await peerOf<C>({
      site,
      profile,
      launcher,
      launched,
      join: joinPeer,
      closing,
      given: options.peer === undefined ? undefined : originOf(options.peer),
      mayWrite: bounds.readOnly !== true && options.looksOnly !== true,
      probing: { probeTimeoutMs, signal },
    });
    let receiver: Receiver | undefined;
    if (isLocal(base) || options.receiver !== undefined) {
      receiver = await openReceiver({ contract, redactor, publicUrl: options.receiver, bind: options.receiverBind });
      closing.push(receiver.close);
    }
    const found = {
      mail: mailbox !== undefined,
      human: human !== "none",
      clock: hook !== undefined || mayWait,
      launcher: launcher !== undefined,
      receiver: receiver !== undefined,
      load: options.load ?? isLocal(base),
      peer: openPeer !== undefined,
      write: bounds.readOnly !== true,
    };
    const declined = {
      mail: options.mail === "none",
      human: options.human === "none",
      clock: options.time === "none",
      load: options.load === false,
    };
    const lacks = missingNeeds(found, development, declined);
    return {
      site,
      has: new Set(NEEDS.filter((need) => need !== "write" && !lacks.has(need))),
      lacks,
      isStarted: launched !== undefined,
      declared: contract.answers,
      redactor,
      receiver,
      consentLink: options.consentLink,
      bounds,
      epoch: () => epoch,
      requests: () => traffic.sent,
      origins: () => origins,
      ...(openPeer === undefined ? {} : { openPeer }),
      waitLeft: () => (hook === undefined ? traffic.waitLeft : undefined),
      answers: () => answers(base, contract),
      announcements: [
        `Target: ${origin}${launched === undefined ? "" : " (started here)"}`,
        ...(options.peer === undefined ? [] : [`Peer: ${originOf(options.peer)}`]),
        ...announce(lacks, mayWait ? bounds.waitSeconds : undefined),
      ],
      ...(launcher === undefined
        ? {}
        : {
            start: async (start: StartOptions) => {
              const started = await startSite<C>(launcher, start, profile, redactor);
              // Whoever has started it may leave it to the end of the run.
              closing.push(started.stop);
              return started;
            },
          }),
      // What the run allows itself is counted at one server.
      ...(launched === undefined || bounds.rps !== undefined || bounds.maxRequests !== undefined
        ? {}
        : { startAgain: () => openTarget<C>({ ...options, redactor }) }),
      ...(launched !== undefined || cleanup === undefined || bounds.readOnly === true
        ? {}
        : {
            cleanUp: (interrupted: AbortSignal | undefined) => {
              traffic.lift();
              return cleanup.run(site, interrupted);
            },
          }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface PeerOf<C extends ContractTypes> {
  readonly site: Site<C>;
  readonly profile: Profile;
  readonly launcher: Launcher | undefined;
  readonly launched: Launched | undefined;
  readonly closing: Array<() => Promise<void>>;
  /** Where the second instance of a running server is. */
  readonly given: string | undefined;
  readonly mayWrite: boolean;
  readonly probing: { readonly probeTimeoutMs?: number | undefined; readonly signal?: AbortSignal | undefined };
  join(at: string): Promise<Site<C>>;
}

/**
 * How the second instance is had: the one that is given, proved to be one; or, of a server that was started here, one that
 * is started on its database when a check first asks for it.
 *
 * @throws {ConfigurationError} when what is given is no second instance
 */
async function peerOf<C extends ContractTypes>(wanted: PeerOf<C>): Promise<(() => Promise<PeerSite<C>>) | undefined> {
  const { site, profile, launcher, launched, closing, given, mayWrite, probing, join } = wanted;
  if (given !== undefined) {
    await checkPeer(profile.contract, { base: site.base, peer: given, origin: site.origin, ...probing });
    const peer = await join(given);
    const why = mayWrite ? await profile.sharesState?.(asking(site), asking(peer)) : undefined;
    if (why !== undefined) throw new ConfigurationError(`The peer ${given} does not share the target's state: ${why}`);
    return async () => ({ site: peer });
  }
  if (launcher === undefined || launched === undefined) return undefined;
  return async () => {
    const env = { ORIGIN: launched.origin, DATABASE_URL: launched.database };
    const started = await launcher.launch(env, currentExecution()?.signal);
    closing.push(started.stop);
    const peer = await join(started.base);
    const why = await profile.sharesState?.(asking(site), asking(peer));
    if (why !== undefined)
      throw new Inconclusive(`a second server on the same database does not share its state: ${why}`);
    return { site: peer, settings: { DATABASE_URL: "that of the server under test" } };
  };
}

function asking<C extends ContractTypes>(site: Site<C>): Ask {
  return (request) => site.send(request);
}

/** A clock of which all instances' are moved: first the one that is looked at. */
function inStep(clock: ServerClock, all: readonly ServerClock[]): ServerClock {
  return {
    now: () => clock.now(),
    async advance(seconds) {
      for (const each of all) await each.advance(seconds);
    },
  };
}

/** The mail as the run has it read; by default from the outbox, if there is one. */
async function openMail(
  base: string,
  outbox: string | undefined,
  mail: OpenOptions["mail"],
  signal: AbortSignal | undefined,
): Promise<(MailSource & { close?: () => Promise<void> }) | undefined> {
  if (mail === "none") return undefined;
  if (mail === undefined || mail === "outbox") return openOutbox(base, outbox, signal);
  return "port" in mail ? openSmtpSink(mail) : mail;
}

/** The same mail, whose codes and links no report will show. */
function learning(source: MailSource, redactor: Redactor): MailSource {
  return {
    async list(address) {
      const mails = await source.list(address);
      for (const { subject, text, html = "" } of mails) redactor.learnMail(`${subject}\n${text}\n${html}`);
      return mails;
    },
    ...(source.ask === undefined ? {} : { ask: (address: string) => source.ask?.(address) ?? Promise.resolve() }),
  };
}

/** Who signs in by the suite's forms needs the codes that are mailed. */
function whoActs(human: OpenOptions["human"], canSignIn: boolean): Human | "forms" | "none" {
  if (human !== undefined && human !== "forms") return human;
  return canSignIn ? "forms" : "none";
}

async function startSite<C extends ContractTypes>(
  launcher: Launcher,
  { env, smtp, killed }: StartOptions,
  profile: Profile,
  redactor: Redactor,
): Promise<StartedSite<C>> {
  const sink = smtp === true ? await openSmtpSink() : undefined;
  let launched: Launched | undefined;
  let stopped: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    await launched?.stop();
    await sink?.close();
  };
  const stop = (): Promise<void> => {
    stopped ??= end();
    return stopped;
  };
  try {
    launched = await launcher.launch(
      sink === undefined ? env : { SMTP_URL: sink.url, ...env },
      currentExecution()?.signal,
      { killed },
    );
    const { origin, base, log, database } = launched;
    const [mail, clock] = await Promise.all([
      sink ?? openOutbox(base, profile.development.mail),
      openClock(base, profile.development.clock, () => {}),
    ]);
    const mailbox = mail === undefined ? undefined : new Mailbox(learning(mail, redactor));
    const human = mailbox === undefined ? "none" : "forms";
    const store = await openStore(database);
    const site = new Site<C>({
      origin,
      base,
      profile,
      redactor,
      mailbox,
      human,
      clock,
      log,
      store,
      databaseUrl: database,
    });
    return { site, stop, kill: launched.kill };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function launchFirst(launcher: Launcher | undefined, signal: AbortSignal | undefined): Promise<Launched> {
  if (launcher === undefined) throw new ConfigurationError("There is no target: give --target or --launch");
  try {
    return await launcher.launch({}, signal);
  } catch (error) {
    if (error instanceof LaunchFailed) throw new ConfigurationError(error.message, { cause: error });
    throw error;
  }
}
