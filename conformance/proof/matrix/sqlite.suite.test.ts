import { sqliteFiles } from "../../kit/target/databases.ts";
import { proveOwnServer } from "../../testing/own-server.ts";

await proveOwnServer("our own server conforms on SQLite", "sqlite", sqliteFiles);
