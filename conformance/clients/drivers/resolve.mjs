/** Generated modules import each other without an extension, as bundlers take it: Node.js is told where they are. */
import { registerHooks } from "node:module";

registerHooks({
  resolve(specifier, context, next) {
    if (!/^\.{1,2}(?:\/|$)/.test(specifier) || /\.(?:js|mjs|json)$/.test(specifier)) return next(specifier, context);
    for (const end of [".js", "/index.js"]) {
      try {
        return next(specifier + end, context);
      } catch (error) {
        if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
      }
    }
    return next(specifier, context);
  },
});
