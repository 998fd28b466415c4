import { inject } from "vitest";
import { postgresDatabases } from "./target/databases.ts";
import { proveOwnServer } from "./testing/own-server.ts";

await proveOwnServer("our own server conforms on PostgreSQL", postgresDatabases(`${inject("postgres")}/postgres`));
