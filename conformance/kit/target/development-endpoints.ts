import { NoAnswer } from "../engine/failure.ts";
import { type RawAnswer, send } from "../http/client.ts";
import { Lead, type ServerClock } from "./clock.ts";
import type { Mail, MailSource } from "./mailbox.ts";

/** Where a server in development has what no server in production may have. */
export interface DevelopmentPaths {
  /** `GET ?to=<address>` answers the mails to an address as JSON, the newest first. */
  readonly mail?: string;
  /** `POST {"advanceSeconds": n}` moves the time, and answers 204, or 200 with `{"now": ...}`. */
  readonly clock?: string;
}

const PROBE_MS = 5000;

/** The clock is asked up to so many times before a run, until its time is known so well. */
const LOOKS = 5;
const DOUBT_MS = 5;

/** The mail that a server hands out at this path; undefined when it does not. */
export async function openOutbox(
  base: string,
  path: string | undefined,
  signal?: AbortSignal,
): Promise<MailSource | undefined> {
  if (path === undefined) return undefined;
  const list = async (address: string): Promise<readonly Mail[] | undefined> => {
    const target = `${path}?to=${encodeURIComponent(address)}`;
    const headers = { accept: "application/json" };
    const answer = await send(base, { method: "GET", target, headers, timeoutMs: PROBE_MS }, signal);
    const found = answer.status === 200 ? parse(answer) : undefined;
    return Array.isArray(found) && found.every(isMail) ? found : undefined;
  };
  if ((await quietly(list("nobody@example.com"))) === undefined) return undefined;
  return {
    async list(address) {
      const mails = await list(address);
      if (mails === undefined) throw new NoAnswer("cut", "the outbox of the server no longer answers with mails");
      return mails;
    },
  };
}

/** The clock of a server that is moved at this path; undefined when it is not. */
export async function openClock(
  base: string,
  path: string | undefined,
  onMove: (seconds: number) => void,
  signal?: AbortSignal,
): Promise<ServerClock | undefined> {
  if (path === undefined) return undefined;
  const lead = new Lead();
  const move = async (ms: number): Promise<boolean> => {
    const sent = Date.now();
    const answer = await send(
      base,
      {
        method: "POST",
        target: path,
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ advanceSeconds: ms / 1000 }),
        timeoutMs: PROBE_MS,
      },
      signal,
    );
    const answered = Date.now();
    const body = answer.status === 200 ? parse(answer) : undefined;
    if (body === undefined && answer.status !== 204) return false;
    lead.moved(ms);
    const said = timeIn(body);
    if (said !== undefined) lead.saw(said, sent, answered);
    return true;
  };
  if ((await quietly(move(0))) !== true) return undefined;
  for (let looks = 1; looks < LOOKS && lead.doubt > DOUBT_MS; looks += 1) await quietly(move(0));
  return {
    async advance(seconds) {
      onMove(seconds);
      // Whole milliseconds, as servers count them: what was known before stays as exact as it was.
      const moved = await move(Math.ceil(seconds * 1000));
      if (!moved) throw new NoAnswer("cut", "the test clock of the server no longer answers");
    },
    now: () => lead.at(Date.now()),
  };
}

function timeIn(body: unknown): number | undefined {
  if (typeof body !== "object" || body === null || !("now" in body)) return undefined;
  const { now } = body;
  if (typeof now === "number") return now;
  const parsed = typeof now === "string" ? Date.parse(now) : Number.NaN;
  return Number.isNaN(parsed) ? undefined : parsed;
}

function parse(answer: RawAnswer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(answer.bytes));
  } catch {
    return undefined;
  }
}

function isMail(value: unknown): value is Mail {
  return (
    typeof value === "object" &&
    value !== null &&
    "to" in value &&
    "subject" in value &&
    "text" in value &&
    typeof value.text === "string"
  );
}

async function quietly<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof NoAnswer) return undefined;
    throw error;
  }
}
