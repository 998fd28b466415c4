/** The thread that compiles: it lives from change to change, so that modules and parsed sources stay loaded. */
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { generator } from "../generate.ts";
import { write } from "../output.ts";
import { placesFinder, placesInWords } from "../places.ts";
import { problemsOf } from "../problems.ts";
import type { Compiled, ThreadData } from "./messages.ts";

const { root } = workerData as ThreadData;
const generate = generator({ root });
const findPlaces = placesFinder(root);

parentPort?.on("message", async () => {
  let answer: Compiled;
  try {
    const wanted = await generate();
    const places = placesInWords(await findPlaces(wanted));
    const different = await write(join(root, "generated"), wanted);
    answer = { problems: { count: 0, lines: [] }, files: wanted.size, different, places };
  } catch (error) {
    answer = { problems: problemsOf(error), files: 0, different: [], places: [] };
  }
  parentPort?.postMessage(answer);
});
