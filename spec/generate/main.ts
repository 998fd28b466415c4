/** `npm run generate`: writes generated/ from spec/; `--check` only compares; `--watch` goes on with every change. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ContractError } from "./contract.ts";
import { generator } from "./generate.ts";
import { differences, write } from "./output.ts";
import { placesFinder, placesInWords } from "./places.ts";
import { counted, problemsOf } from "./problems.ts";
import { watchContract } from "./watch/watch.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const target = join(root, "generated");
const usage = `usage: npm run generate [-- --check | --watch [--types]]

  (nothing)   write generated/ from spec/
  --check     write nothing; exit 1 and name the files if generated/ is not what spec/ gives
  --watch     write, then write again after every change in spec/
  --types     with --watch: check the types of server/ and conformance/ after each of them, and when they change
  --help      this text

Exit codes: 0 done; 1 the contract has problems, or generated/ is not what spec/ gives; 3 wrong use.
`;

async function once(check: boolean): Promise<number> {
  const start = performance.now();
  const findPlaces = placesFinder(root);
  let wanted: ReadonlyMap<string, string>;
  try {
    wanted = await generator({ root })();
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

interface Options {
  readonly check: boolean;
  readonly watch: boolean;
  readonly types: boolean;
  readonly help: boolean;
}

function options(): Options {
  try {
    const { values } = parseArgs({
      options: {
        check: { type: "boolean" },
        watch: { type: "boolean" },
        types: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    const { check = false, watch = false, types = false, help = false } = values;
    if (check && watch) throw new Error("--check writes nothing and --watch does: choose one of them");
    if (types && !watch) throw new Error("--types goes with --watch, and `npm run types` checks them once");
    return { check, watch, types, help };
  } catch (error) {
    // The first sentence says what is wrong, the others how parseArgs would take it.
    const [wrong] = (error instanceof Error ? error.message : String(error)).split(/\.(?:\s|$)/);
    console.error(`${wrong}; see --help.`);
    process.exit(3);
  }
}

const chosen = options();
if (chosen.help) console.log(usage);
else if (chosen.watch) watchContract({ root, types: chosen.types });
else process.exitCode = await once(chosen.check);
