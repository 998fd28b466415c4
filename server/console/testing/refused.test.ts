/** Post, redirect, get: where a refused form leads whoever navigates, and what two clicks come to. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { platformScope, publicScope } from "../../../generated/scopes.ts";
import { databases } from "../../testing/index.ts";
import { APPS, decide, newAddress, newApp, newMember, newOwner, newSlug } from "./platform-testing.ts";
import {
  confirm,
  type Filling,
  mailedCode,
  registerAgent,
  type Shown,
  signedInAs,
  startClaim,
  startSite,
  type TestSite,
  Visitor,
} from "./testing.ts";

/** What a browser says of a form that somebody sends. */
const NAVIGATES = { "sec-fetch-dest": "document", "sec-fetch-mode": "navigate", "sec-fetch-site": "same-origin" };

describe.each(databases)("refused forms on $name", ({ open }) => {
  let site: TestSite;
  beforeAll(async () => {
    site = await startSite((await open()).db);
  });
  afterAll(() => site.close());

  /** Sends the form as a browser does, goes where it leads, and looks at that page once more. */
  async function refuse(who: Visitor, page: Shown, action: string, filling: Filling): Promise<Shown> {
    const answer = await who.submit(page, action, filling, NAVIGATES);
    expect([answer.status, answer.text]).toEqual([303, ""]);
    const to = answer.location ?? "";
    for (const typed of Object.values(filling).flat()) {
      if (typed.length > 3) expect(decodeURIComponent(to)).not.toContain(typed);
    }
    const shown = await who.open(to);
    const again = await who.open(to);
    expect(again.html.querySelector("title")?.text).not.toMatch(/^Error/);
    return shown;
  }

  const alertOf = ({ html }: Shown): string => html.querySelector("[role=alert]")?.text.trim() ?? "";
  const typedIn = ({ html }: Shown, name: string): string | undefined => {
    const field = html.querySelector(`main [name=${name}]`);
    return field?.getAttribute("value") ?? field?.text;
  };

  test("a wrong sign-in code, up to the last", async () => {
    const email = newAddress();
    const visitor = new Visitor(site);
    const start = await visitor.open("/sign-in?return_to=%2Fsettings%2Fteam");
    const asked = await visitor.submit(start, "/sign-in", { email }, NAVIGATES);
    expect([asked.status, asked.location]).toEqual([303, "/sign-in/code?return_to=%2Fsettings%2Fteam"]);
    const page = await visitor.open(asked.location ?? "");
    expect([page.state, typedIn(page, "email")]).toEqual(["sign-in/code", email]);
    const code = mailedCode(site, email);
    const wrong = code === "00000000" ? "00000001" : "00000000";
    for (const left of [4, 3, 2, 1]) {
      const shown = await refuse(visitor, page, "/sign-in/code", { code: wrong });
      expect([shown.status, shown.state, typedIn(shown, "code")]).toEqual([200, "sign-in/wrong-code", ""]);
      expect(shown.html.querySelector("#code-error")?.text).toContain(left === 1 ? "one more try" : `${left} more`);
    }
    const last = await refuse(visitor, page, "/sign-in/code", { code: wrong });
    expect(last.html.querySelector("title")?.text).toContain("Too many wrong codes");
    expect(alertOf(last)).toContain("last try");
    expect(last.html.querySelector("#code")).toBeNull();
    const over = await refuse(visitor, page, "/sign-in/code", { code });
    expect(over.state).toBe("sign-in/too-many-tries");
  });

  test("a form whose session has ended", async () => {
    const human = await signedInAs(site, newAddress());
    const settings = await human.open("/settings");
    for (const known of [true, false]) {
      const stranger = new Visitor(site);
      if (known) await stranger.open("/sign-in");
      const shown = await refuse(stranger, settings, "/settings/organization", { name: "Example House" });
      expect([shown.state, alertOf(shown)]).toEqual([
        "sign-in/email",
        expect.stringMatching(/signed out .* nothing was/),
      ]);
      const once = await stranger.open("/sign-in?return_to=%2Fsettings");
      expect(alertOf(once)).toBe("");
    }
    // Of another site's form nobody is told anything.
    const foreign = { ...NAVIGATES, "sec-fetch-site": "cross-site" };
    const led = await new Visitor(site).submit(settings, "/settings/organization", { name: "x" }, foreign);
    expect([led.status, led.location, led.headers.get("set-cookie")]).toEqual([
      303,
      "/sign-in?return_to=%2Fsettings",
      null,
    ]);
  });

  test("an address that is none", async () => {
    const visitor = new Visitor(site);
    const shown = await refuse(visitor, await visitor.open("/sign-in"), "/sign-in", { email: "nobody at all" });
    expect([shown.state, typedIn(shown, "email")]).toEqual(["sign-in/invalid-email", "nobody at all"]);
  });

  test("a wrong claim code, up to the last, and a claim that has ended", async () => {
    const email = newAddress();
    const claim = await startClaim(site, await registerAgent(site), email);
    const owner = await signedInAs(site, email);
    const page = await owner.open(claim.path);
    const wrong = claim.code === "000000" ? "000001" : "000000";
    expect((await refuse(owner, page, "/claim", { user_code: "12" })).state).toBe("claim/invalid-code");
    for (const left of ["4", "3", "2", "1"]) {
      const shown = await refuse(owner, page, "/claim", { user_code: wrong });
      expect([shown.state, shown.html.querySelector("[data-tries-left]")?.text]).toEqual(["claim/wrong-code", left]);
    }
    for (const user_code of [wrong, claim.code]) {
      const shown = await refuse(owner, page, "/claim", { user_code });
      expect([shown.state, shown.html.querySelector("h1")?.text]).toEqual([
        "claim/too-many-tries",
        "Too many wrong codes",
      ]);
    }
  });

  test("the names and fields of all other forms", async () => {
    const human = await signedInAs(site, newAddress());
    const long = "x".repeat(121);
    const settings = await human.open("/settings?return_to=%2Fjobs");
    const named = await refuse(human, settings, "/settings/organization", { name: long });
    expect([named.state, typedIn(named, "name")]).toEqual(["organization/invalid-name", long]);
    await human.submit(named, "/settings/organization", { name: "House" });
    const second = await refuse(human, settings, "/settings/organization", { name: "Another" });
    expect([second.state, alertOf(second)]).toEqual([
      "organization/one-organization",
      expect.stringMatching(/already/),
    ]);

    const tokens = await human.open("/settings/tokens");
    const token = await refuse(human, tokens, "/settings/tokens", { name: "Nightly export", expires_at: "2020-01-01" });
    expect([token.state, typedIn(token, "name")]).toEqual(["tokens/invalid", "Nightly export"]);
    const made = await human.submit(
      tokens,
      "/settings/tokens",
      { name: "Export", scopes: publicScope.jobsRead },
      NAVIGATES,
    );
    expect([made.status, made.state]).toEqual([200, "tokens/created"]);
    const twice = await refuse(human, tokens, "/settings/tokens", { name: "Export", scopes: publicScope.jobsRead });
    expect(twice.state).toBe("tokens/already-made");
    expect(twice.text).not.toContain(made.html.querySelector("[data-secret]")?.text);

    const team = await refuse(human, await human.open("/settings/team"), "/settings/team/invites", { email: "no one" });
    expect([team.state, typedIn(team, "email")]).toEqual(["team/invalid-email", "no one"]);

    const typed = {
      name: "Street Labels",
      slug: "Not a slug",
      description: "Lines\nof text",
      scopes: platformScope.usageWrite,
    };
    const app = await refuse(human, await human.open("/settings/developer"), APPS, typed);
    expect([app.state, typedIn(app, "slug"), typedIn(app, "description")]).toEqual([
      "apps/invalid",
      "Not a slug",
      "Lines\nof text",
    ]);
    const own = await newApp(human);
    const changed = await refuse(human, await human.open(own.path), own.path, {
      website_url: "nowhere",
      name: "Other",
    });
    expect([changed.state, typedIn(changed, "name")]).toEqual(["app/invalid", "Other"]);

    const screen = await human.open(`${own.link}?state=a%26b`);
    const action = `${own.link}`;
    const invalid = await refuse(human, screen, action, { decision: "neither" });
    expect(invalid.state).toBe("consent/invalid");
    expect((await decide(human, screen, "approve")).state).toBe("consent/connected");
    const used = await refuse(human, screen, action, { decision: "approve" });
    expect(used.state).toBe("consent/already-used");
  });

  test("too many of something, and a mail that cannot be sent: the page it leads to says how long to wait", async () => {
    const limits = { signInMailsOfClient: 3, invitations: 1 };
    const limited = await startSite(site.world.db, { rateLimits: true, limits });
    try {
      const visitor = new Visitor(limited);
      const owner = newAddress();
      await visitor.signIn(owner);
      await visitor.submit(await visitor.open("/settings"), "/settings/organization", { name: "House" });
      const stranger = new Visitor(limited);
      const start = await stranger.open("/sign-in");
      for (const [who, page, action, states] of [
        [visitor, await visitor.open("/settings/team"), "/settings/team/invites", ["sent", "team/invite-limit"]],
        [stranger, start, "/sign-in", ["sign-in/mail-failed", "sent", "sign-in/mail-limit"]],
      ] as const) {
        for (const state of states) {
          limited.world.mailer.broken = state === "sign-in/mail-failed";
          const answer = await who.submit(page, action, { email: newAddress() }, NAVIGATES);
          expect([answer.status, answer.headers.get("retry-after")]).toEqual([303, null]);
          if (state === "sent") continue;
          const shown = await who.open(answer.location ?? "");
          expect([shown.status, shown.state]).toEqual([200, state]);
          expect(Number(shown.headers.get("retry-after"))).toBeGreaterThan(0);
          const again = await who.open(answer.location ?? "");
          expect([again.state === state, again.headers.get("retry-after")]).toEqual([false, null]);
        }
      }
    } finally {
      await limited.close();
    }
  });

  test("what is too much for a cookie is the answer itself", async () => {
    const owner = await newOwner(site);
    const noise = Array.from(
      { length: 9000 },
      (_, n) => ((n * 7919) % 36).toString(36) + String(Math.imul(n, n) % 97),
    ).join("");
    const page = await owner.open("/settings/developer");
    const answer = await owner.submit(page, APPS, { name: "Labels", slug: newSlug(), redirect_uris: noise }, NAVIGATES);
    expect([answer.status, answer.state]).toEqual([400, "apps/invalid"]);
  });

  test("a client that does not navigate gets the page as the answer", async () => {
    const visitor = new Visitor(site);
    const page = await visitor.open("/sign-in");
    for (const headers of [{}, { "sec-fetch-dest": "empty", "upgrade-insecure-requests": "1" }]) {
      const answer = await visitor.submit(page, "/sign-in", { email: "nobody" }, headers);
      expect([answer.status, answer.state]).toEqual([400, "sign-in/invalid-email"]);
    }
    const old = await visitor.submit(page, "/sign-in", { email: "nobody" }, { "upgrade-insecure-requests": "1" });
    expect([old.status, old.location]).toEqual([303, "/sign-in"]);
  });

  test("whoever comes next sees nothing of it", async () => {
    const owner = await newOwner(site);
    const other = await newMember(site, owner);
    const page = await owner.open("/settings/team");
    const answer = await owner.submit(page, "/settings/team/invites", { email: "private words" }, NAVIGATES);
    for (const [name, value] of owner.cookies) if (name.endsWith("refused")) other.cookies.set(name, value);
    const seen = await other.open(answer.location ?? "");
    expect([seen.state, seen.text.includes("private words")]).toEqual(["team/list", false]);
    expect((await owner.open("/settings/tokens")).state).toBe("tokens/empty");
    expect((await owner.open(answer.location ?? "")).state).toBe("team/invalid-email");
  });

  test("two clicks on one button do it once, and say that it is done", async () => {
    const email = newAddress();
    const visitor = new Visitor(site);
    const asked = await visitor.submit(await visitor.open("/sign-in?return_to=%2Fjobs"), "/sign-in", { email });
    const page = await visitor.open(asked.location ?? "");
    const code = mailedCode(site, email);
    for (const click of [1, 2]) {
      const answer = await visitor.submit(page, "/sign-in/code", { code }, NAVIGATES);
      expect([click, answer.status, answer.location]).toEqual([click, 303, "/jobs"]);
    }
    const copy = visitor.copy();
    for (const click of [1, 2]) {
      const answer = await copy.submit(await visitor.open("/settings"), "/sign-out");
      expect([click, answer.status, answer.location]).toEqual([click, 303, "/"]);
      if (click === 1) await visitor.signIn(email);
    }
    const settings = await visitor.open("/settings");
    for (const click of [1, 2]) {
      const answer = await visitor.submit(settings, "/settings/organization", { name: "House" }, NAVIGATES);
      expect([click, answer.status, answer.location]).toEqual([click, 303, "/settings"]);
      expect((await visitor.open("/settings")).state).toBe("organization/owner");
    }
    const slug = newSlug();
    const developer = await visitor.open("/settings/developer");
    const made = new Set<string | null>();
    for (const _click of [1, 2]) {
      const answer = await visitor.submit(
        developer,
        APPS,
        { name: "Labels", slug, scopes: platformScope.usageWrite },
        NAVIGATES,
      );
      expect(answer.status).toBe(303);
      made.add(answer.location);
    }
    expect([...made]).toEqual([expect.stringMatching(/\?done=created$/)]);

    const other = newAddress();
    const claim = await startClaim(site, await registerAgent(site, { agent_name: "Twice" }), other);
    const owner = await signedInAs(site, other);
    const claimPage = await owner.open(claim.path);
    for (const _click of [1, 2]) {
      const answer = await owner.submit(claimPage, "/claim", { user_code: claim.code }, NAVIGATES);
      expect(answer.status).toBe(303);
      expect((await owner.open(answer.location ?? "")).html.querySelector("h1")?.text).toBe("The agent is yours");
    }
    expect(await confirm(owner, claim).catch((error: unknown) => String(error))).toContain("no form");
  });
});
