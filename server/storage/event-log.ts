import { PostgresAdapter, type QueryExecutorProvider, type RawBuilder, sql } from "kysely";
import type { EventsTable } from "./schema.ts";

type Logged = Pick<EventsTable, "type" | "createdAt" | "resourceId" | "jobId" | "data"> & { readonly id: number };

/** Where in the log of an organization to read on. */
export interface Behind {
  readonly organizationId: string;
  readonly scope: string;
  /** The id of an event. */
  readonly after: number;
  readonly most: number;
}

const INDEX = sql.ref("events_organizationId_scope_id_idx");

/**
 * The next events of a scope, from their own end of the index, as the source of a query.
 *
 * Once they have statistics, both databases would rather walk along the primary key, for it gives the order too, and
 * read all that others and other scopes have until there are enough. SQLite can be told which index to use;
 * PostgreSQL cannot, but no other one has the order of all three columns.
 */
export function eventsBehind(
  db: QueryExecutorProvider,
  { organizationId, scope, after, most }: Behind,
): RawBuilder<Logged> {
  const columns = sql`"id", "type", "createdAt", "resourceId", "jobId", "data"`;
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? sql<Logged>`(select ${columns} from "events" where "organizationId" is not null
        and ("organizationId", "scope", "id") > (${organizationId}, ${scope}, ${after}::bigint)
        and ("organizationId", "scope", "id") <= (${organizationId}, ${scope}, 9223372036854775807)
        order by "organizationId", "scope", "id" limit ${most})`
    : sql<Logged>`(select ${columns} from "events" indexed by ${INDEX}
        where "organizationId" = ${organizationId} and "scope" = ${scope} and "id" > ${after} order by "id" limit ${most})`;
}
