import { timingSafeEqual } from "node:crypto";
import { deleteFound } from "../storage/delete-found.ts";
import { CLOCK_SKEW } from "../time/clock.ts";
import type { World } from "../world.ts";
import { numericCode } from "./numeric-code.ts";

export const CODE_DIGITS = 8;
export const CODE_MINUTES = 10;
export const CODE_TRIES = 5;

const CODE_MILLISECONDS = CODE_MINUTES * 60_000;

type Judge = Pick<World, "clock" | "db" | "keys">;

export type CodeRefusal =
  | { readonly refused: "wrong-code"; readonly triesLeft: number }
  /** Over 10 minutes old, used, replaced by a newer one, or never asked for: in any case a new one is needed. */
  | { readonly refused: "code-expired" }
  /** Five were judged already; the right one is refused as well. */
  | { readonly refused: "too-many-tries" };

// better-auth's own email-code plugin is not used for this: it reads Date.now(), so a moved clock does nothing; and it
// judges by taking the code out of the table and putting it back after a wrong guess, so that the right code is refused
// when a wrong one is judged at the same instant. Here each step is one conditional update of one row.

/** Makes a code for `email` and forgets the one before, tries included. */
export async function issueCode(world: Judge & Pick<World, "random">, email: string): Promise<string> {
  const code = numericCode(world.random, CODE_DIGITS);
  const fresh = { codeHmac: codeHmac(world, email, code), sentAt: world.clock.now(), tries: 0, usedAt: null };
  await world.db
    .insertInto("signInCodes")
    .values({ email, ...fresh })
    .onConflict((conflict) => conflict.column("email").doUpdateSet(fresh))
    .execute();
  return code;
}

/** Forgets up to `most` codes that are no longer good; how many. */
export async function forgetSomeCodes({ clock, db }: Pick<World, "clock" | "db">, most: number): Promise<number> {
  const over = clock.now() - CODE_MILLISECONDS;
  return deleteFound(
    db.selectFrom("signInCodes").select("email").where("sentAt", "<=", over).orderBy("sentAt").limit(most).execute(),
    (old) => {
      const emails = old.map(({ email }) => email);
      // A new code may have been sent there meanwhile.
      return db.deleteFrom("signInCodes").where("email", "in", emails).where("sentAt", "<=", over);
    },
  );
}

/** Judges a code and, when it is right, uses it up: of any number of right ones at the same instant one gets `undefined`. */
export async function useCode(world: Judge, email: string, code: string): Promise<CodeRefusal | undefined> {
  const expected = await takeTry(world, email);
  if (!expected) return whyNotJudged(world, email);
  if (!sameHex(expected.codeHmac, codeHmac(world, email, code))) {
    return { refused: "wrong-code", triesLeft: CODE_TRIES - expected.tries };
  }
  return (await markUsed(world, email, expected.codeHmac)) ? undefined : { refused: "code-expired" };
}

/** Counts the try before judging it, in one statement, so that no more than five are judged however many come at once. */
function takeTry({ clock, db }: Judge, email: string): Promise<{ codeHmac: string; tries: number } | undefined> {
  return db
    .updateTable("signInCodes")
    .set((column) => ({ tries: column("tries", "+", 1) }))
    .where("email", "=", email)
    .where("tries", "<", CODE_TRIES)
    .where("sentAt", ">", clock.now() - CODE_MILLISECONDS)
    .where("sentAt", "<=", clock.now() + CLOCK_SKEW)
    .where("usedAt", "is", null)
    .returning(["codeHmac", "tries"])
    .executeTakeFirst();
}

async function whyNotJudged({ clock, db }: Judge, email: string): Promise<CodeRefusal> {
  const row = await db
    .selectFrom("signInCodes")
    .select(["sentAt", "usedAt"])
    .where("email", "=", email)
    .executeTakeFirst();
  const age = row && clock.now() - row.sentAt;
  const open = row?.usedAt === null && age !== undefined && age < CODE_MILLISECONDS && age >= -CLOCK_SKEW;
  return { refused: open ? "too-many-tries" : "code-expired" };
}

/** The code is part of the condition: one that was sent in between stays unused, and this older one no longer works. */
async function markUsed({ clock, db }: Judge, email: string, hmac: string): Promise<boolean> {
  const used = await db
    .updateTable("signInCodes")
    .set({ usedAt: clock.now() })
    .where("email", "=", email)
    .where("codeHmac", "=", hmac)
    .where("usedAt", "is", null)
    .returning("email")
    .executeTakeFirst();
  return used !== undefined;
}

/** Keyed, because all 8-digit codes can be hashed in a second; with the address, so that equal codes do not look equal. */
function codeHmac({ keys }: Judge, email: string, code: string): string {
  return keys.hmac("sign-in-code", `${email} ${code}`);
}

function sameHex(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a, "hex"), Buffer.from(b, "hex"));
}
