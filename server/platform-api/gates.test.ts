import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { operations } from "../../generated/operations.ts";
import { platformScope, publicScopes } from "../../generated/scopes.ts";
import type { Res } from "../contract/types.ts";
import { startApp, type TestApp } from "../testing/app.ts";
import { databases, newInstall, type TestInstall } from "../testing/index.ts";
import { createToken } from "../tokens/create.ts";

const path = operations.getCurrentInstall.path;

describe.each(databases)("the gates of the Platform API on $name", ({ open }) => {
  let app: TestApp;
  let off: TestApp;
  beforeAll(async () => {
    const database = await open();
    app = await startApp(database);
    off = await startApp(database, { annotationPlatform: false });
  });
  beforeEach(() => () => expect([...app.errors.splice(0), ...off.errors.splice(0)]).toEqual([]));

  const current = (token: string, from: TestApp = app): Promise<Response> =>
    from.fetch(path, { headers: { authorization: `Bearer ${token}` } });
  const revokeInstall = ({ installId }: TestInstall): Promise<unknown> =>
    app.world.db.updateTable("installs").set({ revokedAt: 1 }).where("id", "=", installId).execute();
  const disableApp = ({ appId }: TestInstall, disabledAt: number | null): Promise<unknown> =>
    app.world.db.updateTable("apps").set({ disabledAt }).where("id", "=", appId).execute();

  test("a live token sees its install, and that it was used", async () => {
    const install = await newInstall(app.world, [platformScope.projectLinksWrite, platformScope.webhooksManage]);
    const answer = await current(install.token);
    expect(answer.status).toBe(200);
    const scopes = [platformScope.projectLinksWrite, platformScope.webhooksManage];
    expect(await answer.json()).toEqual({
      install: {
        id: install.installId,
        status: "ACTIVE",
        scopes,
        piiConsent: false,
        organizationId: install.organizationId,
        createdAt: new Date(app.world.clock.now()).toISOString(),
        partnerApp: { id: install.appId, slug: install.slug, name: "Labels" },
        token: { id: install.tokenId, name: "Labels connection", scopes },
      },
    });
    const lastUsed = (): Promise<unknown> =>
      app.world.db
        .selectFrom("installs")
        .select("lastUsedAt")
        .where("id", "=", install.installId)
        .executeTakeFirstOrThrow();
    const used = app.world.clock.now();
    expect(await lastUsed()).toEqual({ lastUsedAt: used });
    app.world.clock.advance(59);
    await current(install.token);
    expect(await lastUsed()).toEqual({ lastUsedAt: used });
    app.world.clock.advance(1);
    await current(install.token);
    expect(await lastUsed()).toEqual({ lastUsedAt: used + 60_000 });
  });

  test("a token that is revoked, altered, or of the other API is no token: 401 with this API's metadata", async () => {
    const { token, tokenId, organizationId, userId } = await newInstall(app.world);
    const altered = `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`;
    const personal = await createToken(app.world, {
      organizationId,
      userId,
      name: "x",
      scopes: publicScopes,
      expiresAt: null,
    });
    if ("refused" in personal) throw new Error(personal.refused);
    expect((await current(token)).status).toBe(200);
    await app.world.db.updateTable("platformTokens").set({ revokedAt: 1 }).where("id", "=", tokenId).execute();
    for (const wrong of [token, altered, personal.token]) {
      const answer = await current(wrong);
      expect(answer.status).toBe(401);
      expect(answer.headers.get("www-authenticate")).toBe(
        `Bearer resource_metadata="${app.origin}/.well-known/oauth-protected-resource/api/partner/v1", error="invalid_token"`,
      );
    }
    const other = await app.fetch(operations.getMe.path, { headers: { authorization: `Bearer ${token}` } });
    expect(other.status).toBe(401);
  });

  test("install, app, feature: the first that is not active answers", async () => {
    const install = await newInstall(app.world);
    const reason = async (from: TestApp): Promise<unknown> => {
      const answer = await current(install.token, from);
      // What a 403 of this operation is, by its contract.
      type Refused = Extract<Res<"getCurrentInstall">, { status: 403 }>["body"];
      return answer.status === 403 ? ((await answer.json()) as Refused).details.reason : answer.status;
    };
    expect([await reason(app), await reason(off)]).toEqual([200, "feature_disabled"]);
    await disableApp(install, 1);
    expect([await reason(app), await reason(off)]).toEqual(["app_disabled", "app_disabled"]);
    await revokeInstall(install);
    expect([await reason(app), await reason(off)]).toEqual(["install_not_active", "install_not_active"]);
    await disableApp(install, null);
    expect(await reason(app)).toBe("install_not_active");
  });
});
