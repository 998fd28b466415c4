import { inject } from "vitest";
import { postgresDatabases } from "../../kit/target/databases.ts";
import { proveOwnServer } from "../../testing/own-server.ts";

const databases = postgresDatabases(`${inject("postgres")}/postgres`);
await proveOwnServer("our own server conforms on PostgreSQL", "postgres", databases);
