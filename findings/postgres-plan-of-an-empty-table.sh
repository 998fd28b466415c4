#!/usr/bin/env bash
# PostgreSQL: "delete ... where id in (select ... limit $2)", prepared while the table is empty, reads all of it later.
#
# Guess: a prepared statement with an index for each of its conditions finds 200 rows by these indexes, however many rows
#   the table has got since; if the plan does not fit any more, PostgreSQL makes another.
# Truth: after five executions a prepared statement gets one plan for all values, if that looks no dearer than the plans
#   for each. While the table is empty it does, and it is kept until the table is analyzed. Of the 200 rows of the
#   subquery's LIMIT, a parameter, that plan knows nothing: it reads the whole table to find them. The same in two prepared
#   statements (select the ids, delete these) goes by the indexes.
# Version: PostgreSQL as in @electric-sql/pglite 0.5.17 (printed below); seen on PostgreSQL 18.4, too.
# Why it matters: to delete in small parts is the usual way to keep a queue or a log small without stopping others, and
#   a job that does it every minute begins on an empty table. Drivers and ORMs prepare by default.
#
# Exits 0 as long as this is so, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @electric-sql/pglite@0.5.17
cat >see.mjs <<'JS'
import { PGlite } from "@electric-sql/pglite";

const db = new PGlite();
console.log((await db.query("select version()")).rows[0].version);
await db.exec(`
  create table entries (id text primary key, ended bigint not null);
  create index on entries (ended);
  prepare one(bigint, bigint) as
    delete from entries where id in (select id from entries where ended <= $1 order by ended limit $2);
  prepare find(bigint, bigint) as select id from entries where ended <= $1 order by ended limit $2;
  prepare remove(text[]) as delete from entries where id = any($1);`);
const two = async (end, most) => {
  const { rows } = await db.query(`execute find(${end}, ${most})`);
  await db.query(`execute remove('{${rows.map(({ id }) => id).join(",")}}')`);
};

// A job that looks in vain for a while.
for (let i = 0; i < 10; i++) {
  await db.query("execute one(0, 200)");
  await two(0, 200);
}
await db.query("insert into entries select md5(i::text), i from generate_series(1, 100000) i");

const read = async (statement) => {
  const { rows } = await db.query(`explain (analyze, costs off, timing off, summary off, buffers off) ${statement}`);
  const plan = rows.map((row) => row["QUERY PLAN"]);
  return plan.find((line) => line.includes("Seq Scan on entries"))?.trim() ?? "by its indexes";
};
const { rows } = await db.query("select id from entries order by ended limit 200");
const found = `'{${rows.map(({ id }) => id).join(",")}}'`;
const one = await read("execute one(100000, 200)");
const find = await read("execute find(100000, 200)");
const remove = await read(`execute remove(${found})`);
await db.exec("analyze entries");
const after = await read("execute one(100000, 200)");
console.log(`one statement:                    ${one}`);
console.log(`two statements, the select:       ${find}`);
console.log(`two statements, the delete:       ${remove}`);
console.log(`one statement, after an analyze:  ${after}`);
const holds =
  one.includes("Seq Scan") && !find.includes("Seq Scan") && !remove.includes("Seq Scan") && !after.includes("Seq Scan");
console.log(holds ? "As found: the plan of the empty table reads the whole table." : "This has changed.");
process.exit(holds ? 0 : 1);
JS
node see.mjs
