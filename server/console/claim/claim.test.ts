import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publicScope } from "../../../generated/scopes.ts";
import { databases } from "../../testing/index.ts";
import {
  apiStatus,
  claimed,
  confirm,
  mailTo,
  poll,
  registerAgent,
  type Shown,
  signedInAs,
  startClaim,
  startSite,
  type TestSite,
  Visitor,
} from "../testing/testing.ts";

let numbers = 0;
function address(): string {
  numbers += 1;
  return `human-${numbers}@example.com`;
}

function wrong(code: string): string {
  return code === "000000" ? "000001" : "000000";
}

function triesLeft(page: Shown): string | undefined {
  return page.html.querySelector("[data-tries-left]")?.getAttribute("data-tries-left");
}

describe.each(databases)("the claim page on $name", ({ open }) => {
  let site: TestSite;
  beforeAll(async () => {
    site = await startSite((await open()).db);
  });
  afterAll(() => site.close());

  test("without a token it explains; an unknown one is a 404 page", async () => {
    const visitor = new Visitor(site);
    const alone = await visitor.open("/claim");
    expect([alone.status, alone.state]).toEqual([200, "claim/no-token"]);
    expect((await visitor.open("/claim?token=")).state).toBe("claim/no-token");
    const agent = await registerAgent(site);
    const { path } = await startClaim(site, agent, address());
    const otherSecret = `${path.slice(0, -1)}${path.endsWith("A") ? "B" : "A"}`;
    for (const bad of [
      otherSecret,
      path.slice(0, -1),
      "/claim?token=x",
      "/claim?token=%00",
      `/claim?token=${agent.claimToken}`,
    ]) {
      const page = await visitor.open(bad);
      expect([page.status, page.state]).toEqual([404, "claim/unknown"]);
    }
    expect((await visitor.open(path)).state).toBe("claim/sign-in");
  });

  test("who is signed out sees the address only masked, signs in, and comes back", async () => {
    const email = "somebody@example.com";
    const agent = await registerAgent(site, { agent_name: "Very special agent", organization_name: "Special house" });
    const claim = await startClaim(site, agent, email);
    const visitor = new Visitor(site);
    const page = await visitor.open(claim.path);
    expect([page.status, page.state]).toEqual([200, "claim/sign-in"]);
    expect(page.text).toContain("s***@e***.com");
    for (const hidden of [email, "somebody", "Very special agent", "Special house"])
      expect(page.text).not.toContain(hidden);
    expect(page.html.querySelectorAll("form")).toEqual([]);

    const links = page.html.querySelectorAll("a").map((a) => a.getAttribute("href") ?? "");
    const toSignIn = links.filter((href) => href.startsWith("/sign-in"));
    expect(toSignIn.length).toBeGreaterThan(0);
    for (const start of toSignIn) {
      const landed = await new Visitor(site).signIn(email, start.replaceAll("&amp;", "&"));
      expect([landed.status, landed.location]).toEqual([303, claim.path]);
    }
  });

  test("it names agent and organization as registered, escaped, and says what claiming unlocks", async () => {
    const agent = await registerAgent(site, { agent_name: `<img src=x> "&' agent`, organization_name: "<b>House</b>" });
    const email = address();
    const claim = await startClaim(site, agent, email);
    const page = await (await signedInAs(site, email)).open(claim.path);
    expect(page.state).toBe("claim/confirm");
    expect(page.text).toContain("&lt;img src=x&gt; &quot;&amp;&#39; agent");
    expect(page.text).toContain("&lt;b&gt;House&lt;/b&gt;");
    expect(page.html.querySelectorAll("main img, main b")).toEqual([]);
    expect(page.text).toContain("What claiming does");
    expect(page.text).toContain("Send messages in your name");
    const code = page.html.querySelector("input[name=user_code]");
    expect(code?.getAttribute("inputmode")).toBe("numeric");
    expect(code?.getAttribute("autocomplete")).toBe("one-time-code");
  });

  test("the right code from the right account claims, keeps the work, and kills the tokens from before", async () => {
    const email = address();
    const agent = await registerAgent(site, { agent_name: "Worker", organization_name: "Workshop" });
    const before = await siteMe(agent.accessToken);
    const minted = await mint(agent.accessToken);
    const claim = await startClaim(site, agent, email);
    const owner = await signedInAs(site, email);
    const done = await confirm(owner, claim);
    expect([done.status, done.location]).toEqual([303, claim.path]);

    for (const token of [agent.accessToken, minted]) expect(await apiStatus(site, token)).toBe(401);
    const polled = await poll(site, agent);
    expect(polled.status).toBe(200);
    const after = await siteMe(polled.access_token ?? "");
    expect(after.account).toMatchObject({
      organizationId: before.account.organizationId,
      memberRole: "OWNER",
      claimed: true,
    });
    expect(after.actor.email).toBe(email);
    expect((await owner.open("/settings")).text).toContain("Workshop");
    expect((await owner.open("/settings")).state).toBe("organization/owner");
    const page = await owner.open(claim.path);
    expect([page.status, page.state]).toEqual([200, "claim/claimed"]);
  });

  test("a code with a space in its middle is the same code", async () => {
    const email = address();
    const claim = await startClaim(site, await registerAgent(site), email);
    const owner = await signedInAs(site, email);
    const spaced = ` ${claim.code.slice(0, 3)} ${claim.code.slice(3)} `;
    expect((await confirm(owner, { ...claim, code: spaced })).status).toBe(303);
  });

  test("the owner is told by mail: agent, scopes, and where to revoke", async () => {
    const email = address();
    const agent = await registerAgent(site, { agent_name: "Agent (evil.example/x)", organization_name: "House" });
    await confirm(await signedInAs(site, email), await startClaim(site, agent, email));
    const { subject, text } = mailTo(site, email);
    expect(subject).toBe("You have claimed an AI agent on OpenTrain");
    expect(text).toContain("Agent: Agent (evil example x)");
    expect(text).toContain("Organization: House");
    expect(text).toContain(`Send messages in your name (${publicScope.messagesWrite})`);
    expect(text).toContain(`${site.origin}/settings/tokens`);
    expect(text.match(/https?:/g)).toHaveLength(1);
  });

  test("a claim stands even if its notice can't be mailed", async () => {
    const email = address();
    const claim = await startClaim(site, await registerAgent(site), email);
    const owner = await signedInAs(site, email);
    site.world.mailer.broken = true;
    const done = await confirm(owner, claim);
    site.world.mailer.broken = false;
    expect(done.status).toBe(303);
  });

  test("another account is told so; nothing changes and no try is counted", async () => {
    const email = address();
    const agent = await registerAgent(site, { agent_name: "Hidden agent" });
    const claim = await startClaim(site, agent, email);
    const other = await signedInAs(site, address());
    const seen = await other.open(claim.path);
    expect([seen.status, seen.state]).toEqual([200, "claim/other-account"]);
    expect(seen.text).not.toContain(email);
    expect(seen.text).not.toContain("Hidden agent");

    const csrf = seen.html.querySelector("input[name=csrf]")?.getAttribute("value") ?? "";
    const token = decodeURIComponent(claim.path.slice("/claim?token=".length));
    for (const user_code of [claim.code, ...Array(6).fill(wrong(claim.code))]) {
      const refused = await other.send("POST", "/claim", new URLSearchParams({ csrf, token, user_code }));
      expect([refused.status, refused.state]).toEqual([403, "claim/other-account"]);
    }
    const declined = await other.send("POST", "/claim/decline", new URLSearchParams({ csrf, token }));
    expect([declined.status, declined.state]).toEqual([403, "claim/other-account"]);
    expect((await poll(site, agent)).error).toBe("authorization_pending");

    const owner = await signedInAs(site, email);
    const first = await confirm(owner, { ...claim, code: wrong(claim.code) });
    expect(triesLeft(first)).toBe("4");
  });

  test("wrong codes are counted down; after five the right one is refused too", async () => {
    const email = address();
    const claim = await startClaim(site, await registerAgent(site), email);
    const owner = await signedInAs(site, email);
    const page = await owner.open(claim.path);
    for (const left of ["4", "3", "2", "1", "0"]) {
      const refused = await owner.submit(page, "/claim", { user_code: wrong(claim.code) });
      expect([refused.status, refused.state, triesLeft(refused)]).toEqual([400, "claim/wrong-code", left]);
      expect(refused.html.querySelector("[role=alert]")).not.toBeNull();
    }
    const dead = await owner.submit(page, "/claim", { user_code: claim.code });
    expect([dead.status, dead.state]).toEqual([409, "claim/too-many-tries"]);
    expect((await owner.open(claim.path)).state).toBe("claim/too-many-tries");
  });

  test("a wrong code is beside its field, which has the focus", async () => {
    const email = address();
    const claim = await startClaim(site, await registerAgent(site), email);
    const page = await confirm(await signedInAs(site, email), { ...claim, code: wrong(claim.code) });
    const field = page.html.querySelector("input[name=user_code]");
    expect(field?.getAttribute("aria-invalid")).toBe("true");
    expect(field?.hasAttribute("autofocus")).toBe(true);
    const described = field?.getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(described.length).toBeGreaterThan(0);
    for (const id of described) expect(page.html.querySelector(`#${id}`)).not.toBeNull();
    expect(page.html.querySelector("title")?.text).toMatch(/^Error: /);
  });

  test("what can't be a code is refused and counts as no try", async () => {
    const email = address();
    const claim = await startClaim(site, await registerAgent(site), email);
    const owner = await signedInAs(site, email);
    for (const user_code of ["", "12345", "1234567", "abcdef", "123456 ; 7", "123.456"]) {
      const refused = await confirm(owner, { ...claim, code: user_code });
      expect([refused.status, refused.state]).toEqual([400, "claim/invalid-code"]);
    }
    expect((await confirm(owner, claim)).status).toBe(303);
    // The agent gave no name.
    expect((await owner.open(claim.path)).html.querySelector(".lead")?.text).toMatch(/^Your agent works for /);
  });

  test("of 50 codes at once at most five are judged", async () => {
    const email = address();
    const claim = await startClaim(site, await registerAgent(site), email);
    const owner = await signedInAs(site, email);
    const page = await owner.open(claim.path);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => owner.submit(page, "/claim", { user_code: wrong(claim.code) })),
    );
    const judged = answers.filter(({ state }) => state === "claim/wrong-code");
    expect(judged.map(triesLeft).sort()).toEqual(["0", "1", "2", "3", "4"]);
    const others = answers.filter(({ state }) => state !== "claim/wrong-code");
    expect(new Set(others.map(({ status, state }) => `${status} ${state}`))).toEqual(
      new Set(["409 claim/too-many-tries"]),
    );
  });

  test("of 20 right codes at once one claims", async () => {
    const email = address();
    const claim = await startClaim(site, await registerAgent(site), email);
    const owner = await signedInAs(site, email);
    const page = await owner.open(claim.path);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => owner.submit(page, "/claim", { user_code: claim.code })),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ state }) => state === "claim/claimed")).toHaveLength(19);
  });

  test("twenty wrong codes over all attempts end the claim", async () => {
    const email = address();
    const agent = await registerAgent(site);
    const owner = await signedInAs(site, email);
    for (let round = 0; round < 4; round += 1) {
      const claim = await startClaim(site, agent, email);
      const page = await owner.open(claim.path);
      for (let tries = 0; tries < 5; tries += 1) {
        expect((await owner.submit(page, "/claim", { user_code: wrong(claim.code) })).state).toBe("claim/wrong-code");
      }
    }
    await expect(startClaim(site, agent, email)).rejects.toThrow(/too_many_wrong_codes/);
  });

  test("an attempt works to its last second, and no longer", async () => {
    const email = address();
    const owner = await signedInAs(site, email);
    const late = await startClaim(site, await registerAgent(site), email);
    const page = await owner.open(late.path);
    site.world.clock.advance(1800);
    const refused = await owner.submit(page, "/claim", { user_code: late.code });
    expect([refused.status, refused.state]).toEqual([409, "claim/expired"]);
    expect((await owner.open(late.path)).state).toBe("claim/expired");

    const inTime = await startClaim(site, await registerAgent(site), email);
    site.world.clock.advance(1799);
    expect((await confirm(owner, inTime)).status).toBe(303);
  });

  test("after the 24 hours even a fresh attempt is refused", async () => {
    const email = address();
    const agent = await registerAgent(site);
    site.world.clock.advance(86_400 - 60);
    const claim = await startClaim(site, agent, email);
    const owner = await signedInAs(site, email);
    const page = await owner.open(claim.path);
    expect(page.state).toBe("claim/confirm");
    site.world.clock.advance(60);
    const refused = await owner.submit(page, "/claim", { user_code: claim.code });
    expect([refused.status, refused.state]).toEqual([409, "claim/expired"]);
  });

  test("the link of a restarted attempt is refused, the new one works", async () => {
    const email = address();
    const agent = await registerAgent(site);
    const old = await startClaim(site, agent, email);
    const owner = await signedInAs(site, email);
    const page = await owner.open(old.path);
    const fresh = await startClaim(site, agent, email);
    const refused = await owner.submit(page, "/claim", { user_code: old.code });
    expect([refused.status, refused.state]).toEqual([409, "claim/superseded"]);
    expect((await owner.open(old.path)).state).toBe("claim/superseded");
    expect((await confirm(owner, fresh)).status).toBe(303);
  });

  test("a completed attempt cannot be completed again", async () => {
    const email = address();
    const claim = await startClaim(site, await registerAgent(site), email);
    const owner = await signedInAs(site, email);
    const page = await owner.open(claim.path);
    expect((await owner.submit(page, "/claim", { user_code: claim.code })).status).toBe(303);
    const again = await owner.submit(page, "/claim", { user_code: claim.code });
    expect([again.status, again.state]).toEqual([409, "claim/claimed"]);
    const declined = await owner.submit(page, "/claim/decline");
    expect([declined.status, declined.state]).toEqual([409, "claim/claimed"]);
  });

  test("not mine ends the attempt, until a new start", async () => {
    const email = address();
    const agent = await registerAgent(site);
    const claim = await startClaim(site, agent, email);
    const human = await signedInAs(site, email);
    const page = await human.open(claim.path);
    const done = await human.submit(page, "/claim/decline");
    expect([done.status, done.location]).toEqual([303, claim.path]);
    expect((await human.open(claim.path)).state).toBe("claim/declined");
    const late = await human.submit(page, "/claim", { user_code: claim.code });
    expect([late.status, late.state]).toEqual([409, "claim/declined"]);
    expect((await poll(site, agent)).error).toBe("access_denied");
    const again = await startClaim(site, agent, email);
    expect((await confirm(human, again)).status).toBe(303);
  });

  test("an account that belongs to an organization cannot confirm", async () => {
    const email = address();
    const agent = await registerAgent(site);
    const claim = await startClaim(site, agent, email);
    const human = await signedInAs(site, email);
    const page = await human.open(claim.path);
    await human.submit(await human.open("/settings"), "/settings/organization", { name: "Own house" });
    const refused = await human.submit(page, "/claim", { user_code: claim.code });
    expect([refused.status, refused.state]).toEqual([409, "claim/one-organization"]);
    expect((await human.open(claim.path)).state).toBe("claim/one-organization");
    expect((await poll(site, agent)).error).toBe("authorization_pending");
  });

  test("a claim that the agent has ended is said to be", async () => {
    const email = address();
    const agent = await registerAgent(site);
    const claim = await startClaim(site, agent, email);
    const human = await signedInAs(site, email);
    const page = await human.open(claim.path);
    await fetch(`${site.origin}/api/agent/oauth/revoke`, {
      method: "POST",
      body: new URLSearchParams({ token: agent.claimToken }),
    });
    const refused = await human.submit(page, "/claim", { user_code: claim.code });
    expect([refused.status, refused.state]).toEqual([409, "claim/ended"]);
  });

  test("looking at it changes nothing", async () => {
    const email = address();
    const agent = await registerAgent(site);
    const claim = await startClaim(site, agent, email);
    const human = await signedInAs(site, email);
    for (const method of ["GET", "HEAD", "GET"]) expect((await human.send(method, claim.path)).status).toBe(200);
    expect((await poll(site, agent)).error).toBe("authorization_pending");
    expect((await confirm(human, claim)).status).toBe(303);
  });

  test("of a restart and a confirmation at the same instant exactly one wins, wholly", async () => {
    const seen = new Set<string>();
    for (let round = 0; round < 12; round += 1) {
      const email = address();
      const agent = await registerAgent(site);
      const claim = await startClaim(site, agent, email);
      const human = await signedInAs(site, email);
      const page = await human.open(claim.path);
      const [confirmed, restarted] = await Promise.all([
        human.submit(page, "/claim", { user_code: claim.code }),
        startClaim(site, agent, email).catch((error: Error) => error),
      ]);
      if (confirmed.status === 303) {
        seen.add("confirmed");
        expect(String(restarted)).toMatch(/already_claimed|email_already_registered/);
        expect((await poll(site, agent)).status).toBe(200);
      } else {
        seen.add("restarted");
        expect([confirmed.status, confirmed.state]).toEqual([409, "claim/superseded"]);
        expect((await poll(site, agent)).error).toBe("authorization_pending");
        if (restarted instanceof Error) throw restarted;
        expect((await confirm(human, restarted)).status).toBe(303);
      }
    }
    expect(seen.size).toBeGreaterThan(0);
  });

  test("of two claims of one human at the same instant one is confirmed, the other changes nothing", async () => {
    const email = address();
    const agents = await Promise.all([registerAgent(site), registerAgent(site)]);
    const claims = await Promise.all(agents.map((agent) => startClaim(site, agent, email)));
    const human = await signedInAs(site, email);
    const pages = await Promise.all(claims.map(({ path }) => human.open(path)));
    const answers = await Promise.all(
      claims.map(({ code }, index) => {
        const page = pages[index];
        if (!page) throw new Error("no page");
        return human.submit(page, "/claim", { user_code: code });
      }),
    );
    expect(answers.map(({ status, state }) => `${status} ${state}`).sort()).toEqual([
      "303 ",
      "409 claim/one-organization",
    ]);
    for (const [index, agent] of agents.entries()) {
      const won = answers[index]?.status === 303;
      expect(await apiStatus(site, agent.accessToken)).toBe(won ? 401 : 200);
      expect((await poll(site, agent)).status).toBe(won ? 200 : 400);
    }
  });

  test("a token whose making is in flight at the claim does not outlive it", async () => {
    for (let round = 0; round < 6; round += 1) {
      const email = address();
      const agent = await registerAgent(site);
      const claim = await startClaim(site, agent, email);
      const human = await signedInAs(site, email);
      const page = await human.open(claim.path);
      const [confirmed, ...minted] = await Promise.all([
        human.submit(page, "/claim", { user_code: claim.code }),
        ...Array.from({ length: 8 }, () => mint(agent.accessToken)),
      ]);
      expect(confirmed.status).toBe(303);
      for (const token of minted) if (token !== "") expect(await apiStatus(site, token)).toBe(401);
    }
  });

  test("before confirming, the claim's address reaches nothing of the agent's account", async () => {
    const email = address();
    const agent = await registerAgent(site, { organization_name: "Secret house" });
    await startClaim(site, agent, email);
    const human = await signedInAs(site, email);
    for (const path of ["/", "/settings", "/settings/tokens", "/settings/team"]) {
      const page = await human.open(path);
      expect(page.status).toBe(200);
      expect(page.text).not.toContain("Secret house");
    }
    expect((await human.open("/settings/tokens")).state).toBe("tokens/no-organization");
  });

  test("who is signed out is sent to sign in by a post, and back to this very claim", async () => {
    const claim = await startClaim(site, await registerAgent(site), address());
    const token = decodeURIComponent(claim.path.slice("/claim?token=".length));
    for (const path of ["/claim", "/claim/decline"]) {
      const body = new URLSearchParams({ csrf: "x", token, user_code: claim.code });
      const answer = await new Visitor(site).send("POST", path, body);
      expect([answer.status, answer.location]).toEqual([303, `/sign-in?return_to=${encodeURIComponent(claim.path)}`]);
    }
  });

  test("a claimed account's owner is found by the helpers of the other tests", async () => {
    const { owner, agent } = await claimed(site, address());
    expect((await owner.open("/settings")).state).toBe("organization/owner");
    expect((await poll(site, agent)).status).toBe(200);
  });

  /** What the API says of a token's bearer. */
  async function siteMe(token: string): Promise<{
    account: { organizationId: string; memberRole: string; claimed: boolean };
    actor: { email: string };
  }> {
    const response = await fetch(`${site.origin}/api/public/v1/auth/me`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return (await response.json()) as Awaited<ReturnType<typeof siteMe>>;
  }

  /** Another token of the same bearer; nothing when it is refused. */
  async function mint(token: string): Promise<string> {
    const response = await fetch(`${site.origin}/api/public/v1/tokens`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: "{}",
    });
    const body = (await response.json()) as { token?: string };
    return body.token ?? "";
  }
});
