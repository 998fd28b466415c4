/** Hostile values in every field, path and query of every page and form, made from the generated tables: a new one is covered by itself. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forms, pages } from "../../../generated/pages.ts";
import { platformScope } from "../../../generated/scopes.ts";
import { databases } from "../../testing/index.ts";
import { newApp, newOwner } from "./platform-testing.ts";
import { type Shown, startSite, type TestSite, type Visitor } from "./testing.ts";

/** As they stand in a body or a URL. */
const HOSTILE: readonly string[] = [
  "",
  "%00",
  "%ED%A0%80", // half of a surrogate pair, as bytes
  "%FF%C0",
  "%E2%80%AE%E2%81%A6%0D%0A%09",
  "%0D%0ASet-Cookie%3A+a%3Db",
  encodeURIComponent(`"><script>alert(1)</script><%= 1237*8191 %>{{1237*8191}}\\`),
  encodeURIComponent("\u{1F468}\u200D\u{1F469}".repeat(300)),
  "x".repeat(5_000),
];

/** What a form is filled with beside the one hostile value. */
const usual: Readonly<Record<string, string>> = {
  email: "somebody@example.com",
  code: "12345678",
  token: "ot_cat_0123456789abcdef_x",
  user_code: "123456",
  form_id: "A".repeat(22),
  shown: "A".repeat(22),
  name: "House",
  slug: "a-slug",
  scopes: platformScope.webhooksManage,
  expires_at: "",
  decision: "approve",
  fingerprint: "A".repeat(43),
  country: "PT",
  amount_usd: "18.50",
  unit: "PER_HOUR",
  cover_letter: "Hello",
  content: "Hello",
  status: "SHORTLISTED",
};

describe.each(databases)("bad input to pages on $name", ({ open }) => {
  let site: TestSite;
  let owner: Visitor;
  let csrf: string;
  const places: Record<string, string> = {};
  beforeAll(async () => {
    site = await startSite((await open()).db);
    owner = await newOwner(site);
    const app = await newApp(owner, { redirect_uris: "https://labels.example.com/cb" });
    Object.assign(places, { appId: app.id, slug: app.slug });
    csrf = (await owner.open("/settings")).html.querySelector("[name=csrf]")?.getAttribute("value") ?? "";
  });
  afterAll(() => site.close());

  /** A path of the contract with its parameters filled: with what there is, or all with `value`. */
  function filled(path: string, value?: string): string {
    return path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => value ?? places[name] ?? "0".repeat(32));
  }

  /** A page of ours, and no fault of ours. */
  function judge(answer: Shown, what: string): void {
    expect(answer.status, what).toBeLessThan(500);
    if (answer.status !== 303) expect(answer.state, what).toMatch(/^[a-z-]+\/[a-z-]+$/);
    expect(answer.headers.get("set-cookie") ?? "", what).not.toContain("a=b");
    expect(answer.html.querySelectorAll("main script"), what).toEqual([]);
    expect(answer.text, what).not.toContain(String(1237 * 8191));
  }

  // Signing out would leave nobody to go on.
  const all = Object.entries(forms).filter(([id]) => id !== "signOut");

  test.each(all)("the form of %s", async (_id, { path, fields }) => {
    const post = (target: string, pairs: readonly (readonly [string, string])[]): Promise<Shown> => {
      const body = [["csrf", csrf], ...pairs].map(([name, value]) => `${name}=${value}`).join("&");
      return owner.send("POST", target, body);
    };
    const names: readonly string[] = fields;
    const right = names.map((name) => [name, usual[name] ?? ""] as const);
    for (const value of HOSTILE) {
      for (const name of names) {
        const pairs = right.map(([one, given]) => [one, one === name ? value : given] as const);
        judge(await post(filled(path), pairs), `${name}=${value.slice(0, 60)}`);
      }
      judge(await post(filled(path), [...right, [value, value]]), `an unknown field ${value.slice(0, 60)}`);
      judge(await post(`${filled(path)}?return_to=${value}&state=${value}`, right), `a query of ${value.slice(0, 60)}`);
      if (path.includes("{")) judge(await post(filled(path, value), right), `a path of ${value.slice(0, 60)}`);
    }
    for (const name of names) judge(await post(filled(path), [...right, [name, "x"], [name, "y"]]), `${name} repeated`);
    judge(await post(filled(path), []), "nothing");
  });

  test("every page", async () => {
    for (const { path } of Object.values(pages)) {
      if (path === null) continue;
      for (const value of HOSTILE) {
        const queries = ["token", "return_to", "email", "done", "state", "redirect_uri", "external_project_id"];
        const query = queries.map((name) => `${name}=${value}`).join("&");
        judge(await owner.open(`${filled(path)}?${query}`), `${path} with a query of ${value.slice(0, 60)}`);
        if (path.includes("{")) judge(await owner.open(filled(path, value)), `${path} of ${value.slice(0, 60)}`);
      }
    }
  });
});
