/**
 * Node's HTTP, not imported: an `import` looks at all that the module gives, and its WebSocket makes Node load its whole
 * `fetch` (`findings/node-http-import-loads-fetch.sh`).
 */
import type http from "node:http";

export const nodeHttp: typeof http = process.getBuiltinModule("node:http");
