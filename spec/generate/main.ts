/** `npm run generate`: writes generated/ from spec/; `--check` only compares; `--watch` goes on with every change, `--reference` writes elsewhere. */
import module from "node:module";
import { fileURLToPath } from "node:url";
import { readOptions, usage } from "./options.ts";

// Compiled code is kept in the system's folder for temporary files.
module.enableCompileCache();
const root = fileURLToPath(new URL("../../", import.meta.url));
const chosen = readOptions(process.argv.slice(2));
if ("wrong" in chosen) {
  console.error(chosen.wrong);
  process.exitCode = 3;
} else if ("help" in chosen) console.log(usage);
else if (chosen.watch) {
  // What loads the compiler is loaded when it is needed.
  const { watchContract } = await import("./watch/watch.ts");
  watchContract({ root, types: chosen.types });
} else if (chosen.reference !== undefined) {
  const { publishReference } = await import("./publish.ts");
  process.exitCode = await publishReference(root, chosen.reference, chosen.report);
} else {
  const { typesWriter } = await import("./document-types.ts");
  // Its thread loads libraries while this one loads the compiler.
  const typesOf = typesWriter();
  const { once } = await import("./once.ts");
  process.exitCode = await once(root, chosen.check, typesOf);
}
