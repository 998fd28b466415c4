/** The thread that writes the types of documents: it loads what it needs for that while the contract is compiled. */
import { parentPort } from "node:worker_threads";
import { createConfig } from "@redocly/openapi-core";
import openapiTS, { astToString } from "openapi-typescript";

// `npm run lint` has its rules; to look at none of them here saves a sixth of the time.
const redocly = await createConfig({}, { extends: [] });

/** The types of a document, or why there are none. */
export type Answer = { readonly types: string } | { readonly error: unknown };

parentPort?.on("message", async (json: string) => {
  let answer: Answer;
  try {
    answer = { types: await typesFile(json) };
  } catch (error) {
    answer = { error };
  }
  parentPort?.postMessage(answer);
});

async function typesFile(json: string): Promise<string> {
  const source: Parameters<typeof openapiTS>[0] = JSON.parse(json);
  const ast = await openapiTS(source, {
    redocly,
    alphabetize: true,
    emptyObjectsUnknown: true,
    defaultNonNullable: false,
  });
  return `// Generated from spec/ by \`npm run generate\`. Do not edit.\n\n${astToString(ast)}`;
}
