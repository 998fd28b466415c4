import { join } from "node:path";
import { ContractError } from "./contract.ts";
import type { TypesWriter } from "./document-types.ts";
import { generator } from "./generate.ts";
import { differences, write } from "./output.ts";
import { placesFinder, placesInWords } from "./places.ts";
import { counted, problemsOf } from "./problems.ts";

/**
 * Writes `generated/`, or compares with it, and says what differs.
 *
 * @param root the folder that `spec/` and `generated/` are in, with a slash at its end
 * @param typesOf what writes the types of the documents
 * @returns the exit code
 */
export async function once(root: string, check: boolean, typesOf: TypesWriter): Promise<0 | 1> {
  const target = join(root, "generated");
  const start = performance.now();
  const findPlaces = placesFinder(root);
  let wanted: ReadonlyMap<string, string>;
  try {
    wanted = await generator({ root, typesOf })();
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const { count, lines } = problemsOf(error);
    for (const line of lines) console.error(line);
    console.error(`${counted(count)}; generated/ stays as it was`);
    return 1;
  }
  for (const line of placesInWords(await findPlaces(wanted))) console.log(line);
  const different = await (check ? differences : write)(target, wanted);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (check) {
    for (const { path, what } of different) console.error(`generated/${path}: would be ${what}`);
    if (different.length > 0) {
      console.error("generated/ is not what spec/ gives. Run `npm run generate` and commit the result.");
      return 1;
    }
    console.log(`generated/ is what spec/ gives: ${wanted.size} files, ${seconds} s`);
    return 0;
  }
  for (const { path, what } of different) console.log(`generated/${path}: ${what}`);
  console.log(`${wanted.size} files, ${different.length} written or removed, ${seconds} s`);
  return 0;
}
