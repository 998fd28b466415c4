import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databases } from "../../testing/index.ts";
import { mailedCode, mailTo, type Shown, signedInAs, startSite, type TestSite, Visitor } from "../testing/testing.ts";

let numbers = 0;
function address(): string {
  numbers += 1;
  return `visitor-${numbers}@example.com`;
}

describe.each(databases)("signing in on $name", ({ open }) => {
  let site: TestSite;
  beforeAll(async () => {
    site = await startSite((await open()).db);
  });
  afterAll(() => site.close());

  async function ask(visitor: Visitor, email: string, start = "/sign-in"): Promise<Shown> {
    const asked = await visitor.submit(await visitor.open(start), "/sign-in", { email });
    expect([asked.status, asked.location?.split("?")[0]]).toEqual([303, "/sign-in/code"]);
    return visitor.open(asked.location ?? "");
  }

  test("an address, a code by mail, and a session", async () => {
    const email = address();
    const visitor = new Visitor(site);
    const page = await ask(visitor, ` ${email.toUpperCase()} `);
    expect([page.status, page.state]).toEqual([200, "sign-in/code"]);
    expect(page.text).toContain(email);
    const code = page.html.querySelector("input[name=code]");
    expect(code?.getAttribute("inputmode")).toBe("numeric");
    expect(code?.getAttribute("autocomplete")).toBe("one-time-code");
    expect(code?.hasAttribute("autofocus")).toBe(true);
    const landed = await visitor.submit(page, "/sign-in/code", { code: mailedCode(site, email) });
    expect([landed.status, landed.location]).toEqual([303, "/"]);
    const home = await visitor.open("/");
    expect(home.state).toBe("home/signed-in");
    expect(home.text).toContain(email);
    expect((await visitor.open("/settings")).state).toBe("organization/none");
  });

  test("a known and an unknown address get the same answers and mail", async () => {
    const known = address();
    await signedInAs(site, known);
    const pages: string[] = [];
    for (const email of [known, address()]) {
      const visitor = new Visitor(site);
      const asked = await visitor.submit(await visitor.open("/sign-in"), "/sign-in", { email });
      const page = await visitor.open(asked.location ?? "");
      const mail = mailTo(site, email);
      const same = `${asked.status} ${asked.location} ${page.status} ${page.text} ${mail.subject} ${mail.text}`;
      pages.push(
        same
          .replaceAll(email, "E")
          .replaceAll(encodeURIComponent(email), "E")
          .replace(/value="[0-9a-f]{64}"/g, "")
          .replace(/\d{8}/g, "C"),
      );
    }
    expect(pages[0]).toBe(pages[1]);
  });

  test("what is no address is refused beside its field, with what was typed", async () => {
    const visitor = new Visitor(site);
    for (const email of ["", "nobody", "a b@example.com", "<b>@example.com", "x".repeat(400)]) {
      const refused = await visitor.submit(await visitor.open("/sign-in"), "/sign-in", { email });
      expect([refused.status, refused.state]).toEqual([400, "sign-in/invalid-email"]);
      const field = refused.html.querySelector("input[name=email]");
      expect(field?.getAttribute("aria-invalid")).toBe("true");
      expect(field?.getAttribute("value") ?? "").toBe(email);
    }
  });

  test("wrong codes, a used one, and one that is too old", async () => {
    const email = address();
    const visitor = new Visitor(site);
    const page = await ask(visitor, email);
    const code = mailedCode(site, email);
    const wrong = code === "00000000" ? "00000001" : "00000000";
    const answers: string[] = [];
    const titles: (string | undefined)[] = [];
    // What is not eight digits counts as no try.
    for (const typed of [wrong, "", "abc", wrong, wrong, `${wrong}0`, wrong, wrong, code]) {
      const answer = await visitor.submit(page, "/sign-in/code", { code: typed });
      answers.push(`${answer.status} ${answer.state || answer.location}`);
      titles.push(answer.html.querySelector("title")?.text);
      expect(answer.html.querySelector("[role=alert]")?.text).toMatch(/\w/);
    }
    expect(answers).toEqual([...Array(8).fill("400 sign-in/wrong-code"), "400 sign-in/too-many-tries"]);
    const ends = "Error: Too many wrong codes - OpenTrain";
    expect(titles).toEqual([...Array(7).fill("Error: Enter your code - OpenTrain"), ends, ends]);

    const fresh = await ask(visitor, email);
    const used = mailedCode(site, email);
    expect((await visitor.copy().submit(fresh, "/sign-in/code", { code: used })).status).toBe(303);
    expect((await visitor.copy().submit(fresh, "/sign-in/code", { code: used })).state).toBe("sign-in/code-expired");

    const late = await ask(visitor, email);
    site.world.clock.advance(600);
    const refused = await visitor.submit(late, "/sign-in/code", { code: mailedCode(site, email) });
    expect([refused.status, refused.state]).toEqual([400, "sign-in/code-expired"]);
    expect(refused.html.querySelector("form[action='/sign-in'] button")?.text).toBe("Send a new code");
  });

  test("a mail that can't be sent is said, and the address kept", async () => {
    const visitor = new Visitor(site);
    const page = await visitor.open("/sign-in");
    site.world.mailer.broken = true;
    const answer = await visitor.submit(page, "/sign-in", { email: "kept@example.com" });
    site.world.mailer.broken = false;
    expect([answer.status, answer.state]).toEqual([503, "sign-in/mail-failed"]);
    expect(answer.text).toContain("kept@example.com");
  });

  test("whoever opens the code page without an address begins at the beginning", async () => {
    const answer = await new Visitor(site).open("/sign-in/code?return_to=%2Fsettings");
    expect([answer.status, answer.location]).toEqual([303, "/sign-in?return_to=%2Fsettings"]);
  });

  test.each([
    ["/settings/team?done=invited", "/settings/team?done=invited"],
    ["//evil.example", "/"],
    ["/\\evil.example", "/"],
    ["/%5cevil.example", "/"],
    ["https://evil.example/", "/"],
    ["javascript:alert(1)", "/"],
    ["/x\r\nSet-Cookie: a=b", "/"],
    ["", "/"],
  ])("after signing in %o leads to %s", async (wanted, leads) => {
    const landed = await new Visitor(site).signIn(address(), `/sign-in?return_to=${encodeURIComponent(wanted)}`);
    expect([landed.status, landed.location]).toEqual([303, leads]);
  });

  test("nor does a code form that was given another target", async () => {
    const email = address();
    const visitor = new Visitor(site);
    const csrf = (await ask(visitor, email)).html.querySelector("[name=csrf]")?.getAttribute("value") ?? "";
    const body = new URLSearchParams({ csrf, email, code: mailedCode(site, email) });
    const landed = await visitor.send("POST", "/sign-in/code?return_to=%2F%2Fevil.example", body);
    expect([landed.status, landed.location]).toEqual([303, "/"]);
  });

  test("a second account is signed in to in place of the first, whose session ends", async () => {
    const visitor = await signedInAs(site, address());
    const before = visitor.copy();
    const other = address();
    await visitor.signIn(other);
    expect((await visitor.open("/")).text).toContain(other);
    expect((await before.open("/")).state).toBe("home/signed-out");
  });

  test("after signing out the session is dead, also if replayed", async () => {
    const visitor = await signedInAs(site, address());
    const replay = visitor.copy();
    const left = await visitor.submit(await visitor.open("/"), "/sign-out");
    expect([left.status, left.location]).toEqual([303, "/"]);
    expect((await visitor.open("/")).state).toBe("home/signed-out");
    expect((await replay.open("/")).state).toBe("home/signed-out");
  });

  test("without a session the settings lead to the sign-in, and back", async () => {
    for (const path of ["/settings", "/settings/tokens", "/settings/team?done=invited"]) {
      for (const method of ["GET", "HEAD"]) {
        const answer = await new Visitor(site).send(method, path);
        expect([answer.status, answer.location]).toEqual([303, `/sign-in?return_to=${encodeURIComponent(path)}`]);
      }
    }
    const post = await new Visitor(site).send("POST", "/settings/organization", new URLSearchParams({ name: "x" }));
    expect([post.status, post.location]).toEqual([303, "/sign-in?return_to=%2Fsettings"]);
  });
});

describe("the mail limit of the sign-in", () => {
  test("over it nothing is sent, and the page says to wait", async () => {
    const [sqlite] = databases;
    if (!sqlite) throw new Error("no database");
    const site = await startSite((await sqlite.open()).db, {
      rateLimits: true,
      limits: { signInMailsPerAddressAndClient: 2 },
    });
    const visitor = new Visitor(site);
    const answers: Shown[] = [];
    for (let times = 0; times < 3; times += 1) {
      answers.push(await visitor.submit(await visitor.open("/sign-in"), "/sign-in", { email: "busy@example.com" }));
    }
    await site.close();
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 429]);
    expect(answers[2]?.state).toBe("sign-in/mail-limit");
    expect(Number(answers[2]?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(site.world.mailer.sent).toHaveLength(2);
  });
});
