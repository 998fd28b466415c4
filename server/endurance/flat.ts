import { median } from "../bench/numbers.ts";

/** What must not grow with the number of requests: memory in MB (10^6 bytes), latency in milliseconds. */
export interface Sample {
  readonly memory: number;
  readonly p50: number;
  readonly p99: number;
}

const GROWN = { memory: 1.3, p50: 1.6 } as const;

export interface Growth {
  /** `memory 201 -> 204 MB, ...`: the second quarter, when all is warm, and the last. */
  readonly words: string;
  /** A sentence for what has grown. */
  readonly grown: readonly string[];
}

/** Compares the last quarter with the second one; of fewer than eight samples nothing can be said. */
export function growthOf(samples: readonly Sample[]): Growth {
  if (samples.length < 8) return { words: "too short to say whether it grows", grown: [] };
  const quarter = Math.floor(samples.length / 4);
  const early = samples.slice(quarter, 2 * quarter);
  const late = samples.slice(-quarter);
  const between = (name: keyof Sample): readonly [number, number] => [
    median(early.map((sample) => sample[name])),
    median(late.map((sample) => sample[name])),
  ];
  const told = (name: keyof Sample, unit: string): string => {
    const [before, after] = between(name).map((value) => value.toFixed(value < 20 ? 1 : 0));
    return `${name} ${before} -> ${after} ${unit}`;
  };
  const grown = (Object.keys(GROWN) as (keyof typeof GROWN)[]).flatMap((name) => {
    const [before, after] = between(name);
    return after > before * GROWN[name] ? [`${told(name, name === "memory" ? "MB" : "ms")} by the last quarter`] : [];
  });
  return { words: [told("memory", "MB"), told("p50", "ms"), told("p99", "ms")].join(", "), grown };
}
