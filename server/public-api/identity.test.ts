import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { preClaimScopes, publicScopes } from "../../generated/scopes.ts";
import type { Db } from "../storage/schema.ts";
import { databases } from "../testing/index.ts";
import { type Api, claim, newAgent, startApi } from "./testing.ts";

describe.each(databases)("identity on $name", ({ open }) => {
  let db: Db;
  let api: Api;
  beforeAll(async () => {
    db = (await open()).db;
    api = await startApi(db);
    return api.close;
  });
  afterEach(() => expect(api.errors.splice(0)).toEqual([]));

  test("an agent is itself before the claim", async () => {
    const { token, organizationId } = await newAgent(api.world);
    const { status, body } = await api.call("GET", "/auth/me", { token });
    expect(status).toBe(200);
    expect(body).toEqual({
      actor: {
        userId: expect.stringMatching(/^[0-9a-f]{32}$/),
        email: null,
        firstName: null,
        lastName: null,
        fullName: null,
        userType: "EMPLOYER",
      },
      token: {
        id: token.slice(7, 23),
        label: "Registration token",
        scopes: preClaimScopes,
        ownerOrganizationId: organizationId,
      },
      account: {
        kind: "employer_organization",
        organizationId,
        ownerUserId: null,
        memberRole: null,
        claimed: false,
        claimedAt: null,
      },
    });
  });

  test.each([
    ["Ada Example", "Ada", "Example"],
    ["Ada King Example", "Ada", "King Example"],
    ["Ada", "Ada", null],
    ["", null, null],
  ])("after the claim it is the human, named %o", async (name, firstName, lastName) => {
    const email = `owner-${name.length}@example.com`;
    const { token, organizationId, userId } = await claim(api.world, await newAgent(api.world), email, name);
    const { body } = await api.call("GET", "/auth/me", { token });
    const fullName = name === "" ? null : name;
    expect(body.actor).toEqual({ userId, email, firstName, lastName, fullName, userType: "EMPLOYER" });
    expect(body.token.scopes).toEqual(publicScopes);
    expect(body.account).toEqual({
      kind: "employer_organization",
      organizationId,
      ownerUserId: userId,
      memberRole: "OWNER",
      claimed: true,
      claimedAt: new Date(api.world.clock.now()).toISOString(),
    });
  });

  test("a call is one question to the database; the first of a minute also notes it", async () => {
    const { token } = await newAgent(api.world);
    let questions = 0;
    const counting = db.withPlugin({
      transformQuery: ({ node }) => node,
      async transformResult({ result }) {
        questions += 1;
        return result;
      },
    });
    const counted = await startApi(counting);
    try {
      const asked: number[] = [];
      for (let n = 0; n < 3; n++) {
        questions = 0;
        expect((await counted.call("GET", "/auth/me", { token })).status).toBe(200);
        asked.push(questions);
      }
      expect(asked).toEqual([2, 1, 1]);
    } finally {
      await counted.close();
    }
  });

  test("the answer is not kept anywhere, and the document has this origin", async () => {
    const { token } = await newAgent(api.world);
    const me = await api.call("GET", "/auth/me", { token });
    expect(me.headers.get("cache-control")).toBe("no-store");
    const document = await api.call("GET", "/openapi.json");
    expect(document.status).toBe(200);
    expect(document.body.servers).toEqual([{ url: api.world.config.origin }]);
  });
});
