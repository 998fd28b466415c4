import type { DatabaseSync } from "node:sqlite";
import { BUSY_MILLISECONDS, whileBusy } from "./busy.ts";
import { isBusy } from "./errors.ts";
import type { Mutex } from "./mutex.ts";

/** A statement in SQL with its values. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export type Rows = readonly unknown[];

/** Writes all statements or none; resolves to the rows of each, once they are committed. */
export type Commit = (statements: readonly Statement[]) => Promise<readonly Rows[]>;

interface Waiting {
  readonly statements: readonly Statement[];
  readonly resolve: (rows: readonly Rows[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Makes one commit of what several callers want to write in the same turn of the event loop: a commit costs SQLite more
 * than the rows in it. Nobody is answered before it is done.
 */
export function groupCommit(
  handle: DatabaseSync,
  mutex: Mutex,
  run: (statement: Statement) => Rows,
  patience: number = BUSY_MILLISECONDS,
): Commit {
  let waiting: Waiting[] = [];

  return (statements) =>
    new Promise((resolve, reject) => {
      waiting.push({ statements, resolve, reject });
      if (waiting.length === 1) setImmediate(() => void flush());
    });

  async function flush(): Promise<void> {
    await mutex.acquire();
    const left = waiting;
    waiting = [];
    try {
      commit(left);
    } catch {
      await whileBusy(() => commit(left), { patience, between: (pause) => mutex.releaseDuring(pause) }).catch(
        (error: unknown) => {
          for (const { reject } of left) reject(error);
        },
      );
    } finally {
      mutex.release();
    }
  }

  /** Takes out of `left` what has ended, well or not. Throws when another process writes; what is left is to be tried again. */
  function commit(left: Waiting[]): void {
    try {
      const rows = inTransaction(() => left.map(({ statements }) => statements.map(run)));
      left.splice(0).forEach(({ resolve }, i) => {
        resolve(rows[i] ?? []);
      });
    } catch (error) {
      if (isBusy(error)) throw error;
      // Whose fault it was shows when each is alone; the others must not fail with it.
      if (left.length > 1) while (left.length > 0) commitFirst(left);
      else left.shift()?.reject(error);
    }
  }

  function commitFirst(left: Waiting[]): void {
    const alone = left.slice(0, 1);
    commit(alone);
    left.shift();
  }

  function inTransaction<T>(work: () => T): T {
    handle.exec("begin immediate");
    try {
      const done = work();
      handle.exec("commit");
      return done;
    } catch (error) {
      // Some errors end the transaction by themselves.
      if (handle.isTransaction) handle.exec("rollback");
      throw error;
    }
  }
}
