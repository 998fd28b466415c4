import type { Edit } from "./mutant.ts";

/**
 * What makes a server keep what it has read, `kept(key, read)`, until a request that may change something comes to the same
 * process. A server that is alone is not wrong about anything; one of two does not hear what the other is told.
 *
 * @param before a line of the file that stands in it once, at its top level
 */
export function keptUntilPosted(file: string, before: string): readonly Edit[] {
  return [{ file, from: before, to: `${KEPT}${before}` }];
}

const KEPT = `const { subscribe } = await import("node:diagnostics_channel");
let posted = 0;
const all = new Map<string, unknown>();
for (const channel of ["http.server.request.start", "http.server.response.finish"]) {
  subscribe(channel, (message) => {
    if (Object(message).request.method !== "GET") posted += 1;
  });
}
async function kept<T>(key: string, read: () => Promise<T>): Promise<T> {
  const name = \`\${posted} \${key}\`;
  if (!all.has(name)) all.set(name, await read());
  return all.get(name) as T;
}
`;
