import { at as memberAt } from "../../kit/engine/words.ts";
import { type Dialect, filled } from "./dialect.ts";

/** The metadata of a server and of its resource; undefined where there are none. */
export interface Documents {
  readonly server: unknown;
  readonly resource: unknown;
}

/** What a JSON pointer leads to; undefined where it leads nowhere. */
export function pointed(document: unknown, pointer: string): unknown {
  const steps = pointer.split("/").slice(1);
  return steps.reduce((here, step) => memberOf(here, step.replaceAll("~1", "/").replaceAll("~0", "~")), document);
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  // `hasOwn` has just shown that the member exists; its type stays unknown.
  return (value as Record<string, unknown>)[name];
}

/** Where an endpoint is by the documents, as a URL or a path; undefined when nothing says so. */
export function placeOf({ endpoints, values }: Dialect, name: string, documents: Documents): string | undefined {
  const set = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value ?? ""]));
  for (const written of endpoints[name] ?? []) {
    const place = filled(written, set);
    if (place.startsWith("/")) return place;
    const [document, pointer = ""] = place.split("#");
    const found = pointed(document === "resource" ? documents.resource : documents.server, pointer);
    if (typeof found === "string" && found !== "") return found;
  }
  return undefined;
}

/** The grants that the metadata name. */
export function grantsIn(server: unknown): readonly string[] {
  const named = memberAt(server, "grant_types_supported");
  return Array.isArray(named) ? named.filter((one) => typeof one === "string") : [];
}
