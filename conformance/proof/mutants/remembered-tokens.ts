import type { Edit } from "./mutant.ts";

/** Each process remembers the platform tokens that it has seen, until it ends an install's tokens itself. */
export const platformTokensRemembered: readonly Edit[] = [
  {
    file: "server/installs/caller.ts",
    from: "const findToken = lookup(",
    to: "export const seen = new Map<string, Awaited<ReturnType<typeof findFresh>>>();\nasync function findToken(db: Parameters<typeof findFresh>[0], id: string): ReturnType<typeof findFresh> {\n  const known = seen.get(id);\n  if (known) return known;\n  const row = await findFresh(db, id);\n  seen.set(id, row);\n  return row;\n}\n\nconst findFresh = lookup(",
  },
  {
    file: "server/installs/grants.ts",
    from: "async function revokeTokens(trx: Db, installId: string, now: number): Promise<void> {\n",
    to: 'async function revokeTokens(trx: Db, installId: string, now: number): Promise<void> {\n  (await import("./caller.ts")).seen.clear();\n',
  },
];
