import type { Req, Res } from "../contract/types.ts";
import { isoTime } from "../time/iso-time.ts";
import type { PlatformApiContext } from "./context.ts";

/** Everything was read with the token: no further question to the database. */
export async function getCurrentInstall(
  _req: Req<"getCurrentInstall">,
  { caller }: PlatformApiContext,
): Promise<Res<"getCurrentInstall">> {
  const { install, app, tokenId, tokenName, scopes } = caller;
  return {
    status: 200,
    body: {
      install: {
        id: install.id,
        // The gate lets nobody pass whose install is not.
        status: "ACTIVE",
        scopes: install.scopes,
        piiConsent: install.piiConsent,
        organizationId: install.organizationId,
        createdAt: isoTime(install.createdAt),
        partnerApp: app,
        token: { id: tokenId, name: tokenName, scopes: scopes },
      },
    },
  };
}
