import type { ServerResponse } from "node:http";

/** An answer whose head is made, and what is to be done when it has left. */
export interface Departure {
  readonly res: ServerResponse;
  readonly content: string | Buffer | undefined;
  left(): void;
}

export interface Departures {
  /** Says that a request has come: answers that are ready within the same turn of the event loop leave at its end. */
  expect(): void;
  leave(departure: Departure): void;
}

/**
 * Lets the answers of one turn of the event loop leave together, when all its requests have been served.
 *
 * To write to a socket wakes whoever waits at its other end, which costs more than all else that is done for a small
 * answer; those that follow at once find him awake. What waits for the database longer than its turn leaves by itself.
 */
export function createDepartures(): Departures {
  let waiting: Departure[] = [];
  let expecting = false;

  function endTurn(): void {
    expecting = false;
    const leaving = waiting;
    waiting = [];
    for (const { res, content } of leaving) res.end(content);
    // Behind the last one: nobody waits for what is noted of an exchange.
    for (const departure of leaving) departure.left();
  }

  return {
    expect() {
      if (expecting) return;
      expecting = true;
      setImmediate(endTurn);
    },
    leave(departure) {
      if (expecting) {
        waiting.push(departure);
        return;
      }
      departure.res.end(departure.content);
      departure.left();
    },
  };
}
