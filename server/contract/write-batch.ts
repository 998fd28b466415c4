import type { ServerResponse } from "node:http";

/** An answer whose head is made, and what is to be done when it is written. */
export interface FinishedAnswer {
  readonly res: ServerResponse;
  readonly content: string | Buffer | undefined;
  written(): void;
}

export interface WriteBatch {
  /** A request has come: answers that are ready within this turn of the event loop are held, and written together at its end. */
  open(): void;
  write(answer: FinishedAnswer): void;
}

/**
 * Writes the answers of one turn of the event loop together, when all its requests have been served.
 *
 * To write to a socket wakes whoever waits at its other end, which costs more than all else that is done for a small
 * answer; those that follow at once find it awake. What waits for the database longer than its turn is written by itself.
 */
export function createWriteBatch(): WriteBatch {
  let waiting: FinishedAnswer[] = [];
  let isOpen = false;

  function flush(): void {
    isOpen = false;
    const batch = waiting;
    waiting = [];
    for (const { res, content } of batch) res.end(content);
    // After all are sent: what is logged of one delays no other.
    for (const answer of batch) answer.written();
  }

  return {
    open() {
      if (isOpen) return;
      isOpen = true;
      setImmediate(flush);
    },
    write(answer) {
      if (isOpen) {
        waiting.push(answer);
        return;
      }
      answer.res.end(answer.content);
      answer.written();
    },
  };
}
