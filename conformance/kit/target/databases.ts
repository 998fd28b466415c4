import { randomBytes } from "node:crypto";
import { join } from "node:path";
import pg from "pg";
import { SUITE } from "../suite.ts";

/** Gives every server that is started a new, empty database. */
export interface Databases {
  /** `folder` is the server's own, and goes with it. */
  create(folder: string): Promise<{ readonly url: string; drop(): Promise<void> }>;
}

export const sqliteFiles: Databases = {
  create: async (folder) => ({ url: `sqlite:${join(folder, "server.db")}`, drop: async () => {} }),
};

/** Databases of their own on a PostgreSQL server; `admin` is a database there whose user may make others. */
export function postgresDatabases(admin: string): Databases {
  const run = async (statement: (client: pg.Client) => string): Promise<void> => {
    const client = new pg.Client({ connectionString: admin, application_name: SUITE });
    await client.connect();
    try {
      await client.query(statement(client));
    } finally {
      await client.end();
    }
  };
  return {
    async create() {
      const name = `${SUITE.replaceAll("-", "_")}_${randomBytes(6).toString("hex")}`;
      await run((client) => `create database ${client.escapeIdentifier(name)}`);
      const url = new URL(admin);
      url.pathname = `/${name}`;
      return {
        url: url.href,
        drop: () => run((client) => `drop database if exists ${client.escapeIdentifier(name)} with (force)`),
      };
    },
  };
}
