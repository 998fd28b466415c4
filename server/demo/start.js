// What `npm run demo` runs.
import module from "node:module";
import "../process/prepare.js";

await import("./main.ts");
module.flushCompileCache?.();
