import { type RawBuilder, type SqlBool, sql } from "kysely";

/** Where a page ended: the next one starts after this row, so that rows that are added move nothing. */
export interface Position {
  readonly createdAt: number;
  readonly id: string;
}

/**
 * A page of rows, which were read with one more than it shows: that one tells whether another page follows.
 *
 * @returns `last`: of the page, where another one follows
 */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
): { readonly page: readonly Row[]; readonly last: Row | undefined } {
  const page = rows.slice(0, limit);
  return { page, last: rows.length > limit ? page.at(-1) : undefined };
}

/** Whether a row, by these two columns, comes after the position: the newest are first. */
export function isBeyond({ createdAt, id }: Position, time: string, key: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${sql.ref(time)}, ${sql.ref(key)}) < (${createdAt}, ${id})`;
}

export function writeCursor({ createdAt, id }: Position): string {
  return Buffer.from(`${createdAt}.${id}`).toString("base64url");
}

/** Nothing for a text that no `writeCursor` has written. */
export function readCursor(cursor: string): Position | undefined {
  const text = Buffer.from(cursor, "base64url").toString("latin1");
  const [, createdAt, id] = /^(\d{1,15})\.([0-9a-f]{32})$/.exec(text) ?? [];
  if (createdAt === undefined || id === undefined) return undefined;
  const position = { createdAt: Number(createdAt), id };
  return writeCursor(position) === cursor ? position : undefined;
}

/** Cursors of a list whose rows have numbers that order them. */
export interface NumberCursor {
  write(number: number): string;
  /** Nothing for a text that `write` has not written. */
  read(cursor: string): number | undefined;
}

/** The letter tells the cursors of one list from those of others. */
export function numberCursor(letter: string): NumberCursor {
  const write = (number: number): string => Buffer.from(`${letter}${number}`).toString("base64url");
  return {
    write,
    read(cursor) {
      const text = Buffer.from(cursor, "base64url").toString("latin1");
      const [digits] = text.startsWith(letter) ? (/^\d{1,15}$/.exec(text.slice(letter.length)) ?? []) : [];
      if (digits === undefined) return undefined;
      const number = Number(digits);
      return write(number) === cursor ? number : undefined;
    },
  };
}
