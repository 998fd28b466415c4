import { createHash } from "node:crypto";
import { PostgresAdapter, type QueryExecutorProvider, type RawBuilder, type SqlBool, sql } from "kysely";

/** A word begins with a letter or a digit; marks belong to the letter that they stand on. */
const WORD = /[\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}]*/gu;
/** PostgreSQL takes 2,046 bytes of a word, and SQLite cuts what is longer than 32 KiB. */
const LONGEST = 200;

/**
 * The words of a text, each once: runs of letters and digits, in one case and one spelling of accents.
 *
 * The databases get them ready-made, since each would split and fold a text in its own way. A word that is too long for
 * them is stood for by its hash, behind a character that is in no word.
 */
export function wordsOf(text: string): readonly string[] {
  const found = text.normalize("NFC").match(WORD) ?? [];
  return [...new Set(found.map(folded))];
}

function folded(word: string): string {
  // By way of capitals, so that "ß" and "SS" are the same.
  const lower = word.toUpperCase().normalize("NFC").toLowerCase().normalize("NFC");
  return lower.length <= LONGEST ? lower : `\u00b7${createHash("sha256").update(lower).digest("hex")}`;
}

/** Where words are looked for: a publication's number is the key of its words. */
export interface WordsOfPublication {
  readonly number: number;
  readonly words: readonly string[];
}

/** Puts the words of a publication into the index; for migrations too, which know no schema. */
export async function indexWords(db: QueryExecutorProvider, { number, words }: WordsOfPublication): Promise<void> {
  await (isPostgres(db)
    ? sql`insert into "jobWords" ("number", "words") values (${number}, array_to_tsvector(${words}::text[]))`.execute(
        db,
      )
    : sql`insert into "jobWords" (rowid, "words") values (${number}, ${words.join(" ")})`.execute(db));
}

export async function forgetWords(db: QueryExecutorProvider, number: number): Promise<void> {
  await sql`delete from "jobWords" where ${wordsKey(db)} = ${number}`.execute(db);
}

/** The column of "jobWords" that has the publication's number. */
export function wordsKey(db: QueryExecutorProvider): RawBuilder<number> {
  return isPostgres(db) ? sql<number>`"jobWords"."number"` : sql<number>`"jobWords".rowid`;
}

/**
 * Whether a row of "jobWords" has all of these words, which come from {@link wordsOf}: nothing in them is syntax to either
 * database.
 *
 * On PostgreSQL they are in the text of the query, whose comment keeps it from being planned once for all words: of a
 * rare one it is to look up the few rows, of a frequent one to read the newest rows until there are enough.
 */
export function hasWords(db: QueryExecutorProvider, words: readonly string[]): RawBuilder<SqlBool> {
  if (!isPostgres(db)) {
    return sql<SqlBool>`"jobWords" match ${words.map((word) => `"${word}"`).join(" ")}`;
  }
  const all = words.map((word) => `'${word}'`).join(" & ");
  return sql<SqlBool>`"jobWords"."words" @@ ${sql.lit(all)}::tsquery /* planned for these words */`;
}

function isPostgres(db: QueryExecutorProvider): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
