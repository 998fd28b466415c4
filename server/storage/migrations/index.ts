import type { MigrationProvider } from "kysely/migration";
import * as agentAuth from "./0001-agent-auth.ts";
import * as signIn from "./0002-sign-in.ts";
import * as claimPolls from "./0003-claim-polls.ts";
import * as platform from "./0003-platform.ts";
import * as polls from "./0004-polls.ts";
import * as invitations from "./0005-invitations.ts";
import * as failedDeliveries from "./0006-failed-deliveries.ts";
import * as signInCodes from "./0007-sign-in-codes.ts";
import * as team from "./0008-team.ts";
import * as marketplace from "./0009-marketplace.ts";
import * as eventLog from "./0010-event-log.ts";
import * as recordedEvents from "./0010-recorded-events.ts";
import * as conversations from "./0011-conversations.ts";
import * as jobWords from "./0012-job-words.ts";
import * as contracts from "./0013-contracts.ts";
import * as approvalDecisions from "./0014-approval-decisions.ts";
import * as retention from "./0015-retention.ts";

/**
 * Every migration, by the name under which the database remembers it; they run in the order of their names.
 *
 * One that has landed is never edited: databases exist that it made. A test holds the checksum of each.
 */
export function migrationProvider(kind: "sqlite" | "postgres"): MigrationProvider {
  return {
    getMigrations: async () => ({
      "0001-agent-auth": agentAuth,
      "0002-sign-in": { up: (db) => signIn.up(db, kind) },
      "0003-claim-polls": { up: (db) => claimPolls.up(db, kind) },
      "0003-platform": { up: (db) => platform.up(db, kind) },
      "0004-polls": { up: (db) => polls.up(db, kind) },
      "0005-invitations": invitations,
      "0006-failed-deliveries": failedDeliveries,
      "0007-sign-in-codes": signInCodes,
      "0008-team": team,
      "0009-marketplace": { up: (db) => marketplace.up(db, kind) },
      "0010-event-log": { up: (db) => eventLog.up(db, kind) },
      "0010-recorded-events": { up: (db) => recordedEvents.up(db, kind) },
      "0011-conversations": conversations,
      "0012-job-words": { up: (db) => jobWords.up(db, kind) },
      "0013-contracts": { up: (db) => contracts.up(db, kind) },
      "0014-approval-decisions": approvalDecisions,
      "0015-retention": retention,
    }),
  };
}
