/**
 * Delivers what is due: claims it, endpoint by endpoint in turns, posts it, and notes how that ended.
 *
 * Any number of instances may do so on one database. Nothing is kept here that a process may not lose.
 */
import { setImmediate as breath } from "node:timers/promises";
import { type Clock, systemClock } from "../time/clock.ts";
import type { World } from "../world.ts";
import { type Attempt, createClaims } from "./claim.ts";
import { createConcurrencyLimits, type Place, QUIET_MILLISECONDS, YOUNG_MILLISECONDS } from "./concurrency-limits.ts";
import { createLimiter } from "./limiter.ts";
import { messageOf } from "./message.ts";
import type { Outbound, Outcome } from "./outbound.ts";
import { noteEnd } from "./outcome.ts";
import { readQueueSize } from "./queue-size.ts";
import type { Receiver } from "./receiver.ts";
import { createTurns } from "./turns.ts";

const POLL_MILLISECONDS = 1_000;
const CATCH_UP_MILLISECONDS = 60_000;
/** Ends that are noted at once: each takes a connection to PostgreSQL, and those are the API's as well. */
const DELIVERED_AT_ONCE = 3;
/** Those of attempts that failed, a thousand of which may run out of time together, do not keep the others waiting. */
const FAILED_AT_ONCE = 2;
/** Turns that are claimed for at once. */
const CLAIMS_AT_ONCE = 2;

export interface DeliveryWorker {
  /** Looks for work from now on: when some is announced, and every second anyway. */
  start(): void;
  /** Claims no more; resolves when what is under way has ended and is noted. */
  stop(): Promise<void>;
  /** Delivers all that is due by now; resolves when that is done. */
  runDue(): Promise<void>;
}

export interface WorkerOptions {
  readonly outbound: Outbound;
  /** What may make deliveries, done before each look at what is due; that it fails keeps nothing else from going out. */
  readonly prepare?: () => Promise<unknown>;
  /** The time that leases run by. */
  readonly leases?: Clock;
  /** How soon is noticed what nobody has announced: a retry that is due, another instance's events, a clock that was moved. */
  readonly pollMilliseconds?: number;
}

export function createDeliveryWorker(world: World, options: WorkerOptions): DeliveryWorker {
  const { outbound, prepare = async () => {}, leases = systemClock, pollMilliseconds = POLL_MILLISECONDS } = options;
  const { clock, keys, log, metrics } = world;
  const claims = createClaims(world, leases);
  const limits = createConcurrencyLimits();
  const turns = createTurns(limits);
  const notingDelivered = createLimiter(DELIVERED_AT_ONCE);
  const notingFailed = createLimiter(FAILED_AT_ONCE);
  const claiming = createLimiter(CLAIMS_AT_ONCE);
  const underWay = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let quiet: NodeJS.Timeout | undefined;
  let stopping = false;
  let mustLook = false;
  let mustWalk = false;
  /** Up to where all endpoints have been looked at; nothing if that is not under way. */
  let walkedTo: string | undefined;
  let asked = false;
  let catchUpAt = 0;
  let working: Promise<void> | undefined;

  /** One at a time; asked for meanwhile, it goes on. */
  function work(): Promise<void> {
    asked = true;
    working ??= whileAsked();
    return working;
  }

  async function whileAsked(): Promise<void> {
    while (asked && !stopping) {
      asked = false;
      await untilNothingCanBegin().catch((err: unknown) =>
        log.error({ err }, "webhook deliveries could not be claimed"),
      );
    }
    working = undefined;
  }

  /** At what was queued last. */
  function look(): Promise<void> {
    mustLook = true;
    return work();
  }

  /** At all that is queued, too. */
  function lookEverywhere(): Promise<void> {
    mustWalk = true;
    return look();
  }

  async function untilNothingCanBegin(): Promise<void> {
    for (;;) {
      if (stopping) return;
      if (mustLook) {
        mustLook = false;
        await catchUpSometimes();
        await prepare().catch((err: unknown) => log.error({ err }, "deliveries could not be prepared"));
        for (const endpoint of await claims.newest()) turns.wait(endpoint, true);
      }
      await walk();
      const round = turns.next();
      await Promise.all(round.map((endpoint) => claiming(() => takeTurn(endpoint))));
      if (round.length === 0 && walkedTo === undefined && !mustLook) {
        if (turns.waiting > 0) workWhenQuiet();
        return;
      }
      // SQLite answers without leaving this turn of the event loop: others must have theirs.
      await breath();
    }
  }

  /** A page of all endpoints: however many there are, what is new is looked at in between. */
  async function walk(): Promise<void> {
    if (walkedTo === undefined && mustWalk) {
      mustWalk = false;
      walkedTo = "";
    }
    if (walkedTo === undefined) return;
    const from = walkedTo;
    walkedTo = undefined;
    const { endpoints, next } = await claims.due(from);
    for (const endpoint of endpoints) turns.wait(endpoint, false);
    walkedTo = next ?? (mustWalk ? "" : undefined);
    if (next === undefined) mustWalk = false;
  }

  /** Each minute, counted by a time that nobody moves. */
  async function catchUpSometimes(): Promise<void> {
    const now = performance.now();
    if (now < catchUpAt) return;
    catchUpAt = now + CATCH_UP_MILLISECONDS;
    await claims.catchUp();
  }

  /** Who fails may have a turn then, and nothing may end before. */
  function workWhenQuiet(): void {
    if (quiet || stopping) return;
    quiet = setTimeout(() => {
      quiet = undefined;
      void work();
    }, QUIET_MILLISECONDS);
  }

  async function takeTurn(endpoint: Receiver): Promise<void> {
    const places = stopping ? [] : [...limits.take(endpoint)];
    if (places.length === 0) return;
    try {
      const { claimed, attempts } = await claims.claim(endpoint.id, places.length);
      if (claimed < places.length || attempts.length === 0) turns.leave(endpoint.id);
      const [first] = attempts;
      if (stopping && first) {
        await claims.release(
          first.leaseId,
          attempts.map(({ deliveryId }) => deliveryId),
        );
        return;
      }
      for (const attempt of attempts) begin(attempt, places.pop());
    } finally {
      for (const place of places) place.giveBack();
    }
  }

  function begin(attempt: Attempt, place: Place | undefined): void {
    const growsOld = setTimeout(() => {
      place?.becomeOld();
      if (turns.waiting > 0) void work();
    }, YOUNG_MILLISECONDS);
    const ending = carryOut(attempt).then((delivered) => {
      clearTimeout(growsOld);
      underWay.delete(ending);
      place?.end(delivered);
      if (turns.waiting > 0) void work();
    });
    underWay.add(ending);
  }

  /** Sends it and notes how that ended; never rejects. */
  async function carryOut(attempt: Attempt): Promise<boolean> {
    const { deliveryId, endpointId, attempts } = attempt;
    const outcome = await send(attempt);
    const endedAt = clock.now();
    const delivered = outcome.kind === "answered" && outcome.status >= 200 && outcome.status <= 299;
    const about = { deliveryId, endpointId, attempt: attempts + 1, outcome };
    try {
      const noting = delivered ? notingDelivered : notingFailed;
      const standing = await noting(() => noteEnd(world, attempt, { delivered, endedAt }));
      if (standing !== "lost") metrics.delivery(standing);
      log[delivered ? "debug" : "info"]({ ...about, standing }, "webhook attempt");
    } catch (err) {
      // Its lease runs out, and it is tried again: better twice than not at all.
      log.error({ err, ...about }, "the end of a webhook attempt could not be noted");
    }
    return delivered;
  }

  async function send(attempt: Attempt): Promise<Outcome> {
    try {
      return await outbound(attempt.url, messageOf(keys, attempt, clock.now()));
    } catch (err) {
      log.error({ err, deliveryId: attempt.deliveryId }, "a webhook could not be signed");
      return { kind: "failed", why: "UNSIGNED" };
    }
  }

  return {
    start() {
      metrics.watchQueue(() => readQueueSize(world));
      world.webhookWork.listen(() => void look());
      timer = setInterval(() => void lookEverywhere(), pollMilliseconds);
      void lookEverywhere();
    },
    async stop() {
      stopping = true;
      clearInterval(timer);
      clearTimeout(quiet);
      world.webhookWork.listen(() => {});
      await working;
      await Promise.all(underWay);
    },
    async runDue() {
      do {
        await lookEverywhere();
        await Promise.all(underWay);
        // What ends makes room for more, which is under way by now, or about to be.
      } while ((working || underWay.size > 0 || turns.waiting > 0) && !stopping);
    },
  };
}
