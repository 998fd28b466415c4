import { tokenPrefixes } from "../../generated/constants.ts";
import { endClaim } from "../accounts/registrations.ts";
import type { Req, Res } from "../contract/types.ts";
import { matchesSecret, parseSecret } from "../tokens/secret.ts";
import type { AgentAuthContext } from "./context.ts";

/** The answer tells nothing of the token (RFC 7009, 2.2); a claim attempt's is nothing that can be revoked. */
export async function revokeToken(req: Req<"revokeToken">, ctx: AgentAuthContext): Promise<Res<"revokeToken">> {
  const { token } = req.body;
  if (token.startsWith(tokenPrefixes.PersonalToken)) await revokePersonalToken(token, ctx);
  if (token.startsWith(tokenPrefixes.ClaimToken)) await endClaim(ctx, token);
  if (token.startsWith(tokenPrefixes.PlatformToken)) await revokePlatformToken(token, ctx);
  return { status: 200, body: {} };
}

async function revokePersonalToken(token: string, { db, clock }: AgentAuthContext): Promise<void> {
  const parsed = parseSecret(tokenPrefixes.PersonalToken, token);
  if (parsed === undefined) return;
  const found = await db.selectFrom("tokens").select("secretHash").where("id", "=", parsed.publicId).executeTakeFirst();
  if (found === undefined || !matchesSecret(parsed, found.secretHash)) return;
  await db
    .updateTable("tokens")
    .set({ revokedAt: clock.now() })
    .where("id", "=", parsed.publicId)
    .where("revokedAt", "is", null)
    .execute();
}

/** The install stays as it is: its customer makes a new token by connecting again. */
async function revokePlatformToken(token: string, { db, clock }: AgentAuthContext): Promise<void> {
  const parsed = parseSecret(tokenPrefixes.PlatformToken, token);
  if (parsed === undefined) return;
  const found = await db
    .selectFrom("platformTokens")
    .select("secretHash")
    .where("id", "=", parsed.publicId)
    .executeTakeFirst();
  if (found === undefined || !matchesSecret(parsed, found.secretHash)) return;
  await db
    .updateTable("platformTokens")
    .set({ revokedAt: clock.now() })
    .where("id", "=", parsed.publicId)
    .where("revokedAt", "is", null)
    .execute();
}
