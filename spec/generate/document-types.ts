/** The TypeScript types of documents, written beside the compiler in a thread of their own. */
import { Worker } from "node:worker_threads";
import type { Answer } from "./document-types-thread.ts";

/** From a document as JSON to the file of its types. */
export type TypesWriter = (json: string) => Promise<string>;

/** Starts the thread, which ends with the process and does not keep it alive. */
export function typesWriter(): TypesWriter {
  const worker = new Worker(new URL("document-types-thread.ts", import.meta.url));
  const waiting: PromiseWithResolvers<string>[] = [];
  // The thread answers in the order in which it is asked.
  const settle = (how: (asked: PromiseWithResolvers<string>) => void): void => {
    const asked = waiting.shift();
    if (asked !== undefined) how(asked);
    if (waiting.length === 0) worker.unref();
  };
  worker.on("message", (answer: Answer) =>
    settle(({ resolve, reject }) => ("error" in answer ? reject(answer.error) : resolve(answer.types))),
  );
  worker.on("error", (error) => {
    while (waiting.length > 0) settle(({ reject }) => reject(error));
  });
  worker.unref();
  return (json) => {
    const asked = Promise.withResolvers<string>();
    waiting.push(asked);
    worker.ref();
    worker.postMessage(json);
    return asked.promise;
  };
}
