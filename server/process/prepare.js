// What comes before any other code: plain JavaScript, so that a Node.js too old for the rest can still say so.
import module from "node:module";

const [major] = process.versions.node.split(".");
if (Number(major) < 24) {
  console.error(`OpenTrain needs Node.js 24 or newer; this is ${process.version}.`);
  process.exit(1);
}
// Compiled code is kept in the system's folder for temporary files: the second start takes half the time of the first.
// Deno and Bun have none.
module.enableCompileCache?.();
// A relative import names its file, here and in Kysely, which has 250 of them: there is nothing to look for on the disk.
module.registerHooks?.({
  resolve(specifier, context, next) {
    if (!specifier.startsWith("./") && !specifier.startsWith("../")) return next(specifier, context);
    const isOurs = specifier.endsWith(".ts");
    if (!isOurs && !context.parentURL?.includes("/node_modules/kysely/dist/")) return next(specifier, context);
    const url = new URL(specifier, context.parentURL).href;
    return { url, format: isOurs ? "module-typescript" : "module", shortCircuit: true };
  },
});
