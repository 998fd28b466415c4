/** Ajv with the formats of the contract, loaded with the first schema that is compiled: a server is there sooner without it. */
import { createRequire } from "node:module";
import type { Ajv2020, Options } from "ajv/dist/2020.js";
import { formats } from "./formats.ts";

const require = createRequire(import.meta.url);

export function createAjv(options: Options): Ajv2020 {
  const library = require("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");
  const addFormats = require("ajv-formats") as typeof import("ajv-formats");
  const ajv = new library.Ajv2020(options);
  addFormats.default(ajv, { mode: "full" });
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, { type: "string", validate });
  return ajv;
}
