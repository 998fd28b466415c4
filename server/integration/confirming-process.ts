/**
 * A process that confirms approvals one after the other, and kills itself in the middle of the second confirmation: the entries
 * of the ledger are written then, and nothing of it is committed.
 */
import { type KyselyPlugin, type RootOperationNode, TableNode } from "kysely";
import type { DatabaseConfig } from "../config/config.ts";
import { type Confirming, confirm } from "../console/approvals/testing.ts";
import { openDatabase } from "../storage/index.ts";

const [given = ""] = process.argv.slice(2);
const { database, ...confirming } = JSON.parse(given) as Confirming & { readonly database: DatabaseConfig };

const { db } = await openDatabase(database);
let entries = 0;
const killing: KyselyPlugin = {
  transformQuery({ node }) {
    // The query after the second funding: the one before is done.
    if (entries === 2) process.kill(process.pid, "SIGKILL");
    if (writesTo(node) === "ledgerEntries") entries += 1;
    return node;
  },
  transformResult: async ({ result }) => result,
};
await confirm(db.withPlugin(killing), confirming);

function writesTo(node: RootOperationNode): string | undefined {
  if (node.kind !== "InsertQueryNode" || node.into === undefined || !TableNode.is(node.into)) return undefined;
  return node.into.table.identifier.name;
}
