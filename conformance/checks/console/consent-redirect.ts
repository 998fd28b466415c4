import { constants } from "../../../generated/constants.ts";
import { platformScope } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import {
  type App,
  connect,
  decide,
  type Install,
  newApp,
  sharedConsents,
  sharedCustomer,
  sharedPartner,
} from "../../flows/platform.ts";
import {
  BACK,
  changeApp,
  consentLink,
  consentState,
  deciding,
  grantedNothing,
  leadsAway,
  SIGN_IN,
  sharedScreenApp,
  tokensIn,
  waysBack,
} from "../../flows/platform-pages.ts";
import {
  ACCEPTED,
  HOSTILE,
  MATCHING,
  NOT_MATCHING,
  REGISTERED,
  type RedirectCase,
} from "../../inputs/redirect-uris.ts";
import type { Browser } from "../../kit/target/browser.ts";
import type { Page } from "../../kit/target/page.ts";

/** Whose partner the apps of these checks belong to. */
const FILE = "consent-redirect";

const longest = constants.consentParameterLength;

/** What may come in an echo, and must come back as it came. */
const ECHOES: Readonly<Record<string, string>> = {
  "an ordinary value": "street-scenes",
  "nothing at all": "",
  "letters of many scripts": "Grüße 東京 שלום ñ",
  "a letter beyond the first plane, and one in two parts": "🏷️ e\u0301 é",
  "what separates parameters": "a=1&b=2;c=3&state=x&opentrain_install_id=y&error=z",
  "a fragment": "#top",
  "an encoded slash, as text": "a%2Fb",
  "an encoded percent sign, as text": "100%25 %zz %",
  "a plus sign and spaces": "a+b  c ",
  "line breaks": "one\ntwo\r\nthree\rfour\n",
  "a tab and a back slash": "a\tb\\c",
  "what is markup": `"><a data-return href='//evil.example'>&amp;</a>`,
  "what looks like a URL": "https://evil.example/?a=b#c",
  "a number of zeros in front": "007",
};

/** Values of the longest length, each as one echo beside a short one. */
const LONG: Readonly<Record<string, string>> = {
  [`${longest} letters`]: "x".repeat(longest),
  [`${longest} plus signs`]: "+".repeat(longest),
};

/** Proves those of consent.* that are about the parameters of the link and the way back. */
export const checks: readonly Check[] = [
  check("consent.params", { needs: ["human"] }, async (t) => {
    const app = await sharedScreenApp(t);
    const { browser } = await sharedCustomer(t);
    const values = { external_project_id: "p", redirect_uri: `${BACK}/x`, state: "s" };
    const padded = (name: keyof typeof values, length: number): Record<string, string> => ({
      ...values,
      [name]: values[name].padEnd(length, "x"),
    });
    const names = ["external_project_id", "redirect_uri", "state"] as const;
    const taken: Record<string, string> = {
      "short parameters": consentLink(app, values),
      "no parameter": app.link,
      [`${longest} letters that are encoded in 6 characters each`]: consentLink(app, { state: "é".repeat(longest) }),
    };
    for (const name of names) taken[`${longest} characters of ${name}`] = consentLink(app, padded(name, longest));
    for (const [what, link] of Object.entries(taken)) {
      t.expect((await browser.open(link)).exchange, what)
        .status(200)
        .page("consent", "connect");
      t.expect((await t.browser().open(link)).exchange, `${what}, from a visitor`).redirect(SIGN_IN);
    }
    const bad: Record<string, string> = {};
    for (const name of names) {
      bad[`${longest + 1} characters of ${name}`] = consentLink(app, padded(name, longest + 1));
      const twice = encodeURIComponent(values[name]);
      bad[`${name} twice`] = `${consentLink(app, values)}&${name}=${twice}`;
      bad[`${name} and another one`] = `${consentLink(app, values)}&${name}=x`;
      bad[`${name} and an empty one`] = `${consentLink(app, values)}&${name}=`;
      bad[`${name} and one whose name is encoded`] = `${consentLink(app, values)}&${encodedName(name)}=${twice}`;
    }
    for (const [what, link] of Object.entries(bad)) await refusesLink(t, link, browser, what);
  }),

  check("consent.redirect-match", async (t) => {
    const app = await sharedRedirectApp(t);
    const { browser } = await sharedCustomer(t);
    for (const { what, uri } of MATCHING) {
      const link = consentLink(app, { redirect_uri: uri });
      t.expect((await browser.open(link)).exchange, `${what}: ${uri}`)
        .status(200)
        .page("consent", "connect");
      t.expect((await t.browser().open(link)).exchange, `${what}: ${uri}, from a visitor`).redirect(SIGN_IN);
    }
    await refusesUris(t, app, browser, NOT_MATCHING, REGISTERED);
  }),

  check("consent.redirect-hostile", { title: "beside an accepted one" }, async (t) => {
    const app = await sharedRedirectApp(t);
    const { browser } = await sharedCustomer(t);
    await t.control(`${ACCEPTED} is accepted`, async () => {
      const screen = await browser.open(consentLink(app, { redirect_uri: ACCEPTED }));
      t.expect(screen.exchange).status(200).page("consent", "connect");
    });
    await refusesUris(t, app, browser, HOSTILE, REGISTERED.slice(0, 1));
  }),

  check("consent.redirect-hostile", { title: "an app without redirect URIs" }, async (t) => {
    const app = await newApp(t, await sharedPartner(t, FILE));
    const { browser } = await sharedCustomer(t);
    await t.control("without redirect_uri the link is good", async () => {
      t.expect((await browser.open(app.link)).exchange)
        .status(200)
        .page("consent", "connect");
    });
    const own = new URL(`${t.origin}/`).href;
    const any = [
      { what: "any URI", uri: ACCEPTED },
      { what: "this server's own", uri: own },
      { what: "the app's website", uri: "https://labels.example.com/" },
    ];
    await refusesUris(t, app, browser, any, []);
  }),

  check("consent.return-link", async (t) => {
    const { browser } = await sharedCustomer(t);
    const app = await newApp(t, await sharedPartner(t, FILE), { redirect_uris: BACK });
    const with_ = consentLink(app, { redirect_uri: `${BACK}/x`, state: "s", external_project_id: "p" });
    const without = consentLink(app, { state: "s", external_project_id: "p" });
    for (const decision of ["approve", "decline"] as const) {
      for (const [link, ways] of [
        [with_, 1],
        [without, 0],
      ] as const) {
        const page = await decide(browser, await browser.open(link), decision);
        const what = `the page after the ${decision}, ${ways === 0 ? "without" : "with"} a redirect_uri`;
        t.expect(page.exchange, what)
          .status(200)
          .page("consent", decision === "approve" ? "connected" : "declined")
          .noHeader("location")
          .noHeader("refresh");
        t.value(`elements with data-return on ${what}`, waysBack(page).length).is(ways);
        t.value(`what leads away from ${what}`, leadsAway(page)).is(waysBack(page));
        for (const way of waysBack(page))
          t.value("the way back", way).matches(/^https:\/\/labels\.example\.com\/cb\/x\?/);
        t.value(`scripts on ${what} that stand in it`, inlineScripts(page)).is([]);
      }
    }
  }),

  check("consent.redirect", { title: "state and external_project_id" }, async (t) => {
    const { browser } = await sharedCustomer(t);
    const app = await newApp(t, await sharedPartner(t, FILE), { redirect_uris: BACK });
    const cases: Array<readonly [string, Readonly<Record<string, string>>]> = [
      ["neither", {}],
      ...Object.entries(ECHOES).map(
        ([what, value]) => [what, { state: value, external_project_id: `p${value}` }] as const,
      ),
      ["both empty", { state: "", external_project_id: "" }],
      ["only a state", { state: "s" }],
      ["only an external_project_id", { external_project_id: "p" }],
      ...Object.entries(LONG).flatMap(([what, value]) => [
        [`${what} of state`, { state: value, external_project_id: "p" }] as const,
        [`${what} of external_project_id`, { state: "s", external_project_id: value }] as const,
      ]),
    ];
    for (const [what, echoes] of cases) {
      const install = await connect(t, browser, app, {
        query: consentLink({ link: "" }, { redirect_uri: `${BACK}/x`, ...echoes }),
      });
      comesBack(t, install, `${BACK}/x`, echoes, what);
    }
    const formEncoded =
      "?state=a+b%2Bc%26d&redirect_uri=https%3A%2F%2Flabels.example.com%2Fcb&external_project_id=%C3%A9+";
    const install = await connect(t, browser, app, { query: formEncoded });
    comesBack(t, install, BACK, { state: "a b+c&d", external_project_id: "é " }, "plus signs for spaces");
  }),

  check("consent.redirect", { title: "the URI's own query" }, async (t) => {
    const { browser } = await sharedCustomer(t);
    const app = await newApp(t, await sharedPartner(t, FILE), { redirect_uris: BACK });
    const uris = [
      BACK,
      `${BACK}/`,
      `${BACK}/x?tenant=7`,
      `${BACK}?a=1&a=2&b=&c&codes=x`,
      `${BACK}?a=x+y&b=%C3%A9&c=%26%3D&d=(~!*)`,
      `${BACK}?`,
      `${BACK}?a=1&`,
    ];
    for (const uri of uris) {
      const query = consentLink({ link: "" }, { redirect_uri: uri, state: "s" });
      comesBack(t, await connect(t, browser, app, { query }), uri, { state: "s" }, `the redirect URI ${uri}`);
    }
  }),

  check("consent.decline", { title: "an install that is there, by whoever acts" }, async (t) => {
    const { declined, first, afterDeclining } = await sharedConsents(t);
    t.value("what came of declining", declined.outcome).is("done");
    const { install } = t.expect(first.current, "the token before").body(200);
    const after = t.expect(afterDeclining, "the token after its app was declined").body(200).install;
    t.value("the install after its app was declined", { ...after, token: null }).is({ ...install, token: null });
  }),

  check("consent.decline", async (t) => {
    const { browser } = await sharedCustomer(t);
    const app = await newApp(t, await sharedPartner(t, FILE), { redirect_uris: BACK });
    const uri = `${BACK}/x?tenant=7`;
    const echoes = { state: "a&b +%2F", external_project_id: "" };
    const link = consentLink(app, { redirect_uri: uri, ...echoes });
    const declined = async (what: string): Promise<void> => {
      const page = await decide(browser, await browser.open(link), "decline", { pii: true });
      t.expect(page.exchange, `declining ${what}`).status(200).page("consent", "declined");
      t.value(`platform tokens in the answer to declining ${what}`, tokensIn(page).length).is(0);
      const [way = ""] = waysBack(page);
      leadsBackWith(t, way, uri, { error: "access_denied", ...echoes }, `declining ${what}`);
    };
    await declined("a first time");
    await grantedNothing(t, browser, app, "declining");

    const install = await connect(t, browser, app);
    await changeApp(t, app, { scopes: [platformScope.usageWrite] });
    const before = t.expect(await t.call("getCurrentInstall", { bearer: install.token })).body(200);
    await declined("a reconnect");
    const after = t
      .expect(await t.call("getCurrentInstall", { bearer: install.token }), "the token afterwards")
      .body(200);
    t.value("the install afterwards", after).is(before);
    t.value("what the screen asks afterwards", await consentState(browser, app)).is("reconnect");
  }),
];

/** The app with the redirect URIs of the tables; nobody connects, changes or stops it. */
function sharedRedirectApp(t: T): Promise<App> {
  return t.shared("app with redirect URIs", async () =>
    newApp(t, await sharedPartner(t, FILE), { redirect_uris: REGISTERED.join("\r\n") }),
  );
}

function encodedName(name: string): string {
  return `%${name.charCodeAt(0).toString(16)}${name.slice(1)}`;
}

/** A 400 page that neither leads back nor anywhere else, for the owner, and before a visitor is asked to sign in. */
async function refusesLink(t: T, link: string, owner: Browser, what: string): Promise<void> {
  const [asOwner, asVisitor] = await Promise.all([owner.open(link), t.browser().open(link)]);
  for (const [who, page] of Object.entries({ "the owner": asOwner, "a visitor": asVisitor })) {
    t.expect(page.exchange, `${what}, from ${who}`)
      .status(400)
      .page("consent", "bad-request")
      .noHeader("location")
      .noHeader("refresh");
    t.value(`what leads away from the page for ${what}`, leadsAway(page)).is([]);
    t.value(`elements with data-return on the page for ${what}`, waysBack(page)).is([]);
    t.value(`forms that decide on the page for ${what}`, deciding(page)).is(0);
  }
}

async function refusesUris(
  t: T,
  app: App,
  owner: Browser,
  cases: readonly RedirectCase[],
  registered: readonly string[],
): Promise<void> {
  const where = `where ${registered.join(", ") || "none"} is registered`;
  for (const { what, uri } of cases) {
    const link = consentLink(app, { redirect_uri: uri });
    await refusesLink(t, link, owner, `the redirect_uri ${JSON.stringify(uri)} (${what}) ${where}`);
  }
}

function inlineScripts(page: Page): string[] {
  return page.html.querySelectorAll("script").flatMap((script) => (script.hasAttribute("src") ? [] : script.text));
}

/** The way back of an approval: the redirect URI, its own query, and exactly the install's id and the echoes. */
function comesBack(
  t: T,
  { id, page, token }: Install,
  uri: string,
  echoes: Readonly<Record<string, string>>,
  what: string,
): void {
  const ways = waysBack(page);
  t.value(`elements with data-return, with ${what}`, ways.length).is(1);
  const [way = ""] = ways;
  leadsBackWith(t, way, uri, { opentrain_install_id: id, ...echoes }, what);
  t.value("the way back", way).excludes("ot_ptk_").excludes(token.slice(-20));
}

function leadsBackWith(t: T, way: string, uri: string, added: Readonly<Record<string, string>>, what: string): void {
  if (!URL.canParse(way)) t.fail(`the way back, with ${what}`, "an absolute URL", way);
  const [got, base] = [new URL(way), new URL(uri)];
  t.value(`where the way back leads, with ${what}`, got.origin + got.pathname + got.hash).is(
    base.origin + base.pathname,
  );
  const own = [...base.searchParams];
  const query = [...got.searchParams];
  t.value(`the redirect URI's own query in the way back, with ${what}`, query.slice(0, own.length)).is(own);
  t.value(`what the way back adds to it, with ${what}`, query.slice(own.length)).sameSetAs(Object.entries(added));
}
