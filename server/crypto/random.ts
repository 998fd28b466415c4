import { randomFillSync } from "node:crypto";

/** Where unguessable bytes come from. */
export interface Random {
  bytes(n: number): Buffer;
}

/** So much is fetched from the system at once: to ask it for every id costs a registration more than its hashes. */
const FETCHED = 4_096;

export const systemRandom: Random = fetched();

function fetched(): Random {
  const pool = Buffer.allocUnsafeSlow(FETCHED);
  let at = FETCHED;
  return {
    bytes(n) {
      if (n > FETCHED) return randomFillSync(Buffer.alloc(n));
      if (at + n > FETCHED) {
        randomFillSync(pool);
        at = 0;
      }
      const taken = Buffer.from(pool.subarray(at, at + n));
      // What has been handed out stays nowhere else.
      pool.fill(0, at, at + n);
      at += n;
      return taken;
    },
  };
}
