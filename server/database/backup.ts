import { randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { UNFINISHED_COPY } from "../storage/index.ts";
import { Refused } from "./place.ts";

/** How long it waits for somebody who has the file for themselves (milliseconds). */
const PATIENCE = 10_000;

/**
 * Writes a SQLite database into a new file, as it is at one instant, while servers go on reading and writing; returns
 * its size in bytes.
 *
 * In one step and not page by page: a backup in steps begins anew whenever another connection writes in between.
 *
 * @throws {Refused} when there is such a file, or the source is no database of OpenTrain's
 */
export function backup(source: string, file: string): number {
  if (!existsSync(source)) throw new Refused(`There is no file "${source}".`);
  if (existsSync(file)) throw new Refused(`There is a file "${file}" already; a backup never replaces one.`);
  if (!existsSync(dirname(file))) throw new Refused(`There is no folder "${dirname(file)}".`);
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}.part`);
  const { mode } = statSync(source);
  const handle = new DatabaseSync(source, { timeout: PATIENCE });
  try {
    refuseOthers(handle, source);
    // Whoever may not read the database may not read its backup either.
    const made = openSync(temporary, "wx", mode & 0o777);
    handle.prepare("vacuum into ?").run(temporary);
    const problem = problemIn(temporary);
    if (problem !== undefined) throw new Refused(`The backup is not whole, and was not kept: ${problem}.`);
    fsyncSync(made);
    closeSync(made);
    moveNew(temporary, file);
    return statSync(file).size;
  } finally {
    handle.close();
    rmSync(temporary, { force: true });
  }
}

function refuseOthers(handle: DatabaseSync, source: string): void {
  const names = tablesIn(handle, source);
  if (!names.includes("kysely_migration")) throw new Refused(`"${source}" is no database of OpenTrain's.`);
  if (names.includes(UNFINISHED_COPY)) throw new Refused(`A copy into "${source}" was interrupted; finish it first.`);
}

function tablesIn(handle: DatabaseSync, source: string): readonly string[] {
  try {
    return handle
      .prepare(`select "name" from sqlite_master where "type" = 'table'`)
      .all()
      .map(({ name }) => String(name));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refused(`"${source}" cannot be read: ${why}.`);
  }
}

function problemIn(path: string): string | undefined {
  const handle = new DatabaseSync(path, { readOnly: true });
  try {
    const [first] = handle.prepare("pragma integrity_check(1)").all();
    const said = String(first?.integrity_check);
    return said === "ok" ? undefined : said;
  } finally {
    handle.close();
  }
}

/** Under its name at once and whole; unlike a rename, a link fails where there is a file by now. */
function moveNew(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = Object(error);
    if (code === "EEXIST") throw new Refused(`There is a file "${to}" by now; a backup never replaces one.`);
    // Not every file system has links.
    if (existsSync(to)) throw error;
    renameSync(from, to);
  }
}
