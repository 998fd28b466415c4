import type { DatabaseSync } from "node:sqlite";
import type { Turns } from "./turns.ts";

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
export function groupCommit(handle: DatabaseSync, turns: Turns, run: (statement: Statement) => Rows): Commit {
  let waiting: Waiting[] = [];

  return (statements) =>
    new Promise((resolve, reject) => {
      waiting.push({ statements, resolve, reject });
      if (waiting.length === 1) setImmediate(() => void flush());
    });

  async function flush(): Promise<void> {
    await turns.take();
    const group = waiting;
    waiting = [];
    try {
      commit(group);
    } finally {
      turns.pass();
    }
  }

  function commit(group: readonly Waiting[]): void {
    let rows: readonly (readonly Rows[])[];
    try {
      rows = inTransaction(() => group.map(({ statements }) => statements.map(run)));
    } catch (error) {
      // Whose fault it was shows when each is alone; the others must not fail with it.
      if (group.length > 1) for (const one of group) commit([one]);
      else group[0]?.reject(error);
      return;
    }
    group.forEach((one, i) => {
      one.resolve(rows[i] ?? []);
    });
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
