import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ended, leftovers } from "./leftovers.ts";

export interface LoadRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Requests that are sent in turn, and what each must be answered. */
export interface Prepared {
  readonly requests: readonly LoadRequest[];
  readonly expected: { readonly status: number; readonly text: string };
  /**
   * With so many of them a connection begins, and then begins again, repeating those that there are; all when left out.
   * What many different ones cost the load itself is then the same for few and for many.
   */
  readonly perConnection?: number;
}

export interface Stretch {
  readonly name: string;
  readonly port: number;
  /** Of further servers; the connections are shared out among all. */
  readonly more?: readonly number[];
  readonly connections: number;
  readonly extent: { readonly seconds: number } | { readonly amount: number };
}

export interface Measured {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds, as the two below. */
  readonly p50: number;
  readonly p99: number;
}

export type Asked =
  | { readonly kind: "prepare"; readonly name: string; readonly prepared: Prepared }
  | { readonly kind: "run"; readonly stretch: Stretch };

export type Told = { readonly kind: "prepared" } | ({ readonly kind: "ran"; readonly unexpected: number } & Measured);

export interface Load {
  prepare(name: string, prepared: Prepared): Promise<void>;
  /** Rejects when an answer was not the expected one: figures of refusals would look like fast ones. */
  run(stretch: Stretch): Promise<Measured>;
  stop(): Promise<void>;
}

/** The process that sends the requests. */
export function startLoad(): Load {
  const child = fork(fileURLToPath(new URL("./load-process.ts", import.meta.url)), {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  leftovers.watch(child, "The process of the load");
  const ask = (asked: Asked): Promise<Told> =>
    new Promise((resolve, reject) => {
      const gone = (code: number | null): void => reject(new Error(`The process of the load ended with ${code}.`));
      child.once("exit", gone);
      child.once("message", (told: Told) => {
        child.off("exit", gone);
        resolve(told);
      });
      child.send(asked);
    });
  return {
    async prepare(name, prepared) {
      await ask({ kind: "prepare", name, prepared });
    },
    async run(stretch) {
      const told = await ask({ kind: "run", stretch });
      if (told.kind !== "ran" || told.requests === 0) throw new Error(`${stretch.name}: no answer came.`);
      if (told.unexpected > 0) {
        throw new Error(`${stretch.name}: ${told.unexpected} of ${told.requests} answers were not the expected one.`);
      }
      return told;
    },
    stop: () => ended(child),
  };
}
