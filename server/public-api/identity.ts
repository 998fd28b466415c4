import type { Req, Res } from "../contract/types.ts";
import { isoTime } from "../time/iso-time.ts";
import type { PublicApiContext } from "./context.ts";

/** Everything was read with the token: no further question to the database. */
export async function getMe(_req: Req<"getMe">, { caller }: PublicApiContext): Promise<Res<"getMe">> {
  return {
    status: 200,
    body: {
      actor: { userId: caller.userId, email: caller.email, ...names(caller.userName), userType: "EMPLOYER" },
      token: {
        id: caller.tokenId,
        label: caller.tokenName,
        scopes: caller.scopes,
        ownerOrganizationId: caller.organizationId,
      },
      account: {
        kind: "employer_organization",
        organizationId: caller.organizationId,
        ownerUserId: caller.ownerUserId,
        memberRole: caller.role,
        claimed: caller.claimed,
        claimedAt: caller.claimedAt === null ? null : isoTime(caller.claimedAt),
      },
    },
  };
}

interface Names {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly fullName: string | null;
}

/** One name is kept; its first word is what people are called by. */
function names(fullName: string | null): Names {
  const [firstName = null, ...rest] = fullName?.split(" ") ?? [];
  return { firstName, lastName: rest.join(" ") || null, fullName };
}
