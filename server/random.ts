import { randomBytes } from "node:crypto";

/** Where unguessable bytes come from. */
export interface Random {
  bytes(n: number): Buffer;
}

export const systemRandom: Random = { bytes: (n) => randomBytes(n) };
