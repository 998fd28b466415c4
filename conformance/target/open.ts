import { isIP } from "node:net";
import type { Contract } from "../contract/contract.ts";
import { ConfigurationError, LaunchFailed } from "../engine/failure.ts";
import type { ContractTypes, Need } from "../engine/rules.ts";
import { currentScope } from "../engine/scope.ts";
import { Redactor } from "../http/redact.ts";
import { openClock, openOutbox, type ServerClock } from "./dev-doors.ts";
import type { Launched, Launcher } from "./launch.ts";
import { Mailbox, type MailSource } from "./mailbox.ts";
import { answers, preflight } from "./preflight.ts";
import { openReceiver, type Receiver } from "./receiver.ts";
import { Site } from "./site.ts";
import { openSmtpSink } from "./smtp-sink.ts";
import { openStore } from "./store.ts";
import type { StartedSite, StartOptions, Target } from "./target.ts";

export interface OpenOptions {
  readonly contract: Contract;
  /** The origin of a running server; without it the launcher starts one. */
  readonly origin?: string | undefined;
  readonly launcher?: Launcher | undefined;
  /** How mail is read where the server has no outbox. */
  readonly mail?: MailSource | undefined;
  /** Whether many requests at once are allowed; by default only on this machine. */
  readonly load?: boolean | undefined;
  /** The URL under which the server reaches the receiver of webhooks; not needed for a server on this machine. */
  readonly receiver?: string | undefined;
  /** Where the receiver listens, `host:port`; by default on a free port of 127.0.0.1. */
  readonly receiverBind?: string | undefined;
  /** Milliseconds to wait for the first answers of the server. */
  readonly patienceMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes a target of a server: looks whether it is one, and what can be had beside its URL.
 *
 * @throws {ConfigurationError} when it is down, hangs, is something else, or is no origin
 */
export async function openTarget<C extends ContractTypes>(options: OpenOptions): Promise<Target<C>> {
  const { contract, launcher, signal } = options;
  const redactor = new Redactor();
  let epoch = 0;
  const onMove = (): void => {
    epoch += 1;
  };
  const launched = options.origin === undefined ? await launchFirst(launcher, signal) : undefined;
  let receiver: Receiver | undefined;
  const close = async (): Promise<void> => {
    await receiver?.close();
    await launched?.stop();
  };
  try {
    const origin = options.origin === undefined ? (launched?.origin ?? "") : originOf(options.origin);
    const base = launched?.base ?? origin;
    await preflight(base, contract, options.patienceMs, signal);
    const doors = await openDoors(base, onMove, options.mail, signal);
    const store = launched === undefined ? undefined : await openStore(launched.database);
    const site = new Site<C>({ origin, base, contract, redactor, ...doors, log: launched?.log, store });
    if (isLocal(base) || options.receiver !== undefined) {
      receiver = await openReceiver({ contract, redactor, publicUrl: options.receiver, bind: options.receiverBind });
    }
    const lacks = lacking({ ...doors, receiver }, launcher, options.load ?? isLocal(base));
    return {
      site,
      has: new Set(ALL.filter((need) => !lacks.has(need))),
      lacks,
      isStarted: launched !== undefined,
      declared: contract.answers,
      redactor,
      receiver,
      epoch: () => epoch,
      answers: () => answers(base, contract),
      announcements: [`Target: ${origin}${launched === undefined ? "" : " (started here)"}`, ...announce(lacks)],
      ...(launcher === undefined
        ? {}
        : { start: (start: StartOptions) => startSite<C>(launcher, start, contract, redactor) }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const ALL: readonly Need[] = ["human", "mail", "clock", "config", "receiver", "load", "store", "log"];

interface Doors {
  readonly mailbox: Mailbox | undefined;
  readonly clock: ServerClock | undefined;
}

async function openDoors(
  base: string,
  onMove: () => void,
  mail: MailSource | undefined,
  signal: AbortSignal | undefined,
): Promise<Doors> {
  const [source, clock] = await Promise.all([mail ?? openOutbox(base, signal), openClock(base, onMove, signal)]);
  return { mailbox: source === undefined ? undefined : new Mailbox(source), clock };
}

async function startSite<C extends ContractTypes>(
  launcher: Launcher,
  { env, smtp }: StartOptions,
  contract: Contract,
  redactor: Redactor,
): Promise<StartedSite<C>> {
  const sink = smtp === true ? await openSmtpSink() : undefined;
  let launched: Launched | undefined;
  const stop = async (): Promise<void> => {
    await launched?.stop();
    await sink?.close();
  };
  try {
    launched = await launcher.launch(sink === undefined ? env : { SMTP_URL: sink.url, ...env }, currentScope()?.signal);
    const { origin, base, log, database } = launched;
    const doors = await openDoors(base, () => {}, sink, undefined);
    const parts = { origin, base, contract, redactor, ...doors, log, store: await openStore(database) };
    return { site: new Site<C>(parts), stop, kill: launched.kill };
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

function originOf(text: string): string {
  if (!URL.canParse(text)) throw new ConfigurationError(`"${text}" is no URL`);
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new ConfigurationError(`"${text}" is no http or https URL`);
  }
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "" || url.username + url.password !== "") {
    const shown = url.username === "" && url.password === "" ? text : `${url.protocol}//...@${url.host}`;
    throw new ConfigurationError(`"${shown}" is more than an origin: leave out everything but scheme, host and port`);
  }
  return url.origin;
}

function isLocal(base: string): boolean {
  const host = new URL(base).hostname.replace(/^\[|\]$/g, "");
  return (
    host === "localhost" ||
    host.endsWith(".localhost") ||
    host === "::1" ||
    (isIP(host) === 4 && host.startsWith("127."))
  );
}

/** What is lacking, each with how it could be had. */
function lacking(
  doors: Doors & { readonly receiver: Receiver | undefined },
  launcher: Launcher | undefined,
  load: boolean,
): ReadonlyMap<Need, string> {
  const lacks = new Map<Need, string>();
  if (doors.mailbox === undefined) {
    lacks.set("mail", "the server has no development outbox (GET /__dev__/mail)");
    lacks.set("human", "nobody can sign in: the codes are sent by mail, and mail cannot be read");
  }
  if (doors.clock === undefined) lacks.set("clock", "the server has no test clock (POST /__dev__/clock)");
  if (launcher === undefined) {
    for (const need of ["config", "store", "log"] as const) {
      lacks.set(need, "the suite cannot start the server itself (--launch)");
    }
  }
  if (doors.receiver === undefined) {
    lacks.set("receiver", "a server on another machine reaches no receiver here but by a public URL (--receiver)");
  }
  if (!load) lacks.set("load", "many requests at once are only sent to this machine, or with --load");
  return lacks;
}

function announce(lacks: ReadonlyMap<Need, string>): string[] {
  const has = ALL.filter((need) => !lacks.has(need));
  return [
    `Has: ${has.join(", ") || "nothing but its URL"}`,
    ...[...lacks].map(([need, why]) => `Lacks ${need}: ${why}`),
  ];
}
