/** Attempts under way at once. */
const IN_ALL = 512;
const PER_ENDPOINT = 32;
/** So many are begun for one endpoint before it is the next one's turn. */
export const ATTEMPTS_PER_TURN = 4;
/** While others have work, one that fails has a turn after so many of their attempts, or after so long. */
const ATTEMPTS_BETWEEN_FAILING = 64;
export const FAILING_TURN_MILLISECONDS = 50;
/** So long after the last attempt of an endpoint that does not fail, one that fails still has single turns. */
export const QUIET_MILLISECONDS = 20;

/** An endpoint, and who answers for it: the organization that offers the app, or whose own webhook it is. */
export interface Receiver {
  readonly id: string;
  readonly ownerId: string;
}

/** Shares what can be under way at once among the partners, and each one's part among its endpoints. */
export interface ConcurrencyLimits {
  /** Of these endpoints, those that have a turn now; it can be others after `QUIET_MILLISECONDS`, though nothing ends. */
  admit(endpoints: Iterable<Receiver>): readonly Receiver[];
  /** How many attempts may be begun for the endpoint in a turn. */
  room(endpoint: Receiver): number;
  begin(endpoint: Receiver): void;
  end(endpoint: Receiver, delivered: boolean): void;
  /** Forgets how it went with endpoints that have nothing under way and are not among these. */
  forgetAllBut(endpoints: { has(endpointId: string): boolean }): void;
}

interface Load {
  underWay: number;
  /** Whether the last attempt failed. */
  failing: boolean;
  /** Which of all attempts was begun here last. */
  last: number;
}

/**
 * No partner gets more than two thirds of what the others leave, and no endpoint more than half of what is left of that:
 * however many receivers are slow and hold what they have for ten seconds, something is left for the next partner. Those
 * whose last attempt failed share a small part of the turns, for one attempt each, while others have work or had some
 * just now: what is dead, and fails fast, does not take the time of what is alive, and its retries are not late for
 * long.
 */
export function createConcurrencyLimits(now: () => number = () => performance.now()): ConcurrencyLimits {
  const loads = new Map<string, Load>();
  /** Attempts under way, by partner; who has none is not here. */
  const partners = new Map<string, number>();
  let free = IN_ALL;
  let begun = 0;
  /** The attempt by one that fails which was begun last. */
  let lastFailing = { begun: 0, at: Number.NEGATIVE_INFINITY };
  /** Who began last, of those who did not fail then. */
  let lastOther = { endpointId: "", at: Number.NEGATIVE_INFINITY };
  /** Whether at the last look somebody who does not fail had a turn, or had had one just then. */
  let othersWait = false;

  function loadOf(endpointId: string): Load {
    let load = loads.get(endpointId);
    if (load === undefined) {
      load = { underWay: 0, failing: false, last: 0 };
      loads.set(endpointId, load);
    }
    return load;
  }

  function room({ id, ownerId }: Receiver): number {
    const { underWay, failing } = loadOf(id);
    // own <= 2/3 (free + own) is own <= 2 free.
    const left = 2 * free - (partners.get(ownerId) ?? 0);
    const most = Math.min(PER_ENDPOINT, Math.ceil(left / 2));
    // A whole turn or none: to claim several at once takes hardly more time than to claim one.
    const turn = failing && othersWait ? 1 : Math.min(ATTEMPTS_PER_TURN, Math.ceil(most / 4));
    return underWay + turn <= most ? turn : 0;
  }

  return {
    room,
    admit(endpoints) {
      const open = [...endpoints].filter((endpoint) => room(endpoint) > 0);
      // Who began longest ago is first: where not all have room, it is not always the same ones.
      open.sort((a, b) => loadOf(a.id).last - loadOf(b.id).last);
      const failing = open.filter(({ id }) => loadOf(id).failing);
      const others = open.filter(({ id }) => !loadOf(id).failing);
      const justNow = now() - lastOther.at < QUIET_MILLISECONDS && !loads.get(lastOther.endpointId)?.failing;
      othersWait = others.length > 0 || justNow;
      if (!othersWait) return failing;
      const waited = now() - lastFailing.at;
      const longEnough = others.length > 0 ? FAILING_TURN_MILLISECONDS : QUIET_MILLISECONDS;
      const isDue = waited >= longEnough || begun - lastFailing.begun >= ATTEMPTS_BETWEEN_FAILING;
      return isDue ? [...others, ...failing.slice(0, 1)] : others;
    },
    begin({ id, ownerId }) {
      const load = loadOf(id);
      load.underWay++;
      free--;
      partners.set(ownerId, (partners.get(ownerId) ?? 0) + 1);
      load.last = ++begun;
      if (load.failing) lastFailing = { begun, at: now() };
      else lastOther = { endpointId: id, at: now() };
    },
    end({ id, ownerId }, delivered) {
      const load = loadOf(id);
      load.underWay--;
      load.failing = !delivered;
      free++;
      const others = (partners.get(ownerId) ?? 0) - 1;
      if (others > 0) partners.set(ownerId, others);
      else partners.delete(ownerId);
    },
    forgetAllBut(endpoints) {
      for (const [id, { underWay }] of loads) if (underWay === 0 && !endpoints.has(id)) loads.delete(id);
    },
  };
}
