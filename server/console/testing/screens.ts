/** Screens of one size and colour in a real browser, for tests of pages: each page must fit on all, and complain of nothing. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, CDPSession, Page } from "playwright-core";
import { expect } from "vitest";
import { mailedCode, type TestSite } from "./testing.ts";

/** A folder for a picture of every page that a test comes by. */
const screenshots = process.env.SCREENSHOTS;

export type Screen = readonly [
  name: "phone" | "desktop",
  colorScheme: "dark" | "light",
  size: { readonly width: number; readonly height: number },
];

export const PHONE: Screen = ["phone", "dark", { width: 390, height: 844 }];
export const DESKTOP: Screen = ["desktop", "light", { width: 1280, height: 900 }];
export const SCREENS: readonly Screen[] = [PHONE, DESKTOP];

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Every page must fit on each of these, whichever it is shown on; those of {@link SCREENS} are among them. */
const SIZES: readonly Size[] = [{ width: 360, height: 740 }, PHONE[2], { width: 768, height: 1024 }, DESKTOP[2]];

export interface Fit {
  /** By how many pixels the page is wider than the screen. */
  readonly wider: number;
  /** What reaches over the sides of the screen. */
  readonly over: readonly string[];
  /** What a click in its middle does not reach, because something else is there. */
  readonly covered: readonly string[];
  /** What can be used, in the order of the keyboard: buttons, links and fields that can be seen. */
  readonly controls: readonly string[];
}

const FIT = `(() => {
  const controls = [...document.querySelectorAll("button, a, input:not([type=hidden]), textarea, summary")]
    .filter((one) => one.checkVisibility() && !one.closest(".skip, .for-readers"));
  const namesOf = (some) => some.map((one) => one.textContent || one.name);
  const over = controls.filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return left < 0 || right > innerWidth + 0.5;
  });
  const [left, top] = [scrollX, scrollY];
  const covered = controls.filter((one) => {
    one.scrollIntoView({ block: "center", behavior: "instant" });
    const [{ left, top, width, height }] = one.getClientRects();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return ![one, ...(one.labels ?? [])].some((target) => target.contains(hit));
  });
  scrollTo({ left, top, behavior: "instant" });
  const { scrollWidth, clientWidth } = document.documentElement;
  const fit = { wider: scrollWidth - clientWidth, over: namesOf(over), covered: namesOf(covered), controls: namesOf(controls) };
  return [innerWidth, fit];
})()`;

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Gives the page a screen of this size. `page.setViewportSize` makes a new window of it as well, which takes longer. */
async function resize(page: Page, { width, height }: Size): Promise<void> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  const metrics = { width, height, screenWidth: width, screenHeight: height, deviceScaleFactor: 1, mobile: false };
  await (await session).send("Emulation.setDeviceMetricsOverride", metrics);
}

/** How the page, once its style sheets are there, fits screens of these sizes; it has its own again afterwards. */
export async function fitOn(page: Page, sizes: readonly Size[]): Promise<Fit[]> {
  await page.waitForLoadState();
  const fits: Fit[] = [];
  const own = page.viewportSize();
  for (const size of sizes) {
    await resize(page, size);
    let width: number | undefined;
    let fit: Fit | undefined;
    // The page hears of its new size a little after the browser.
    while (width !== size.width) [width, fit] = (await page.evaluate(FIT)) as [number, Fit];
    if (fit) fits.push(fit);
  }
  if (own) await resize(page, own);
  return fits;
}

/** The page fits screens of all these sizes, and all that can be used on it is on all of them, where it can be reached. */
export async function expectFit(page: Page, state: string, sizes: readonly Size[]): Promise<void> {
  const fits = await fitOn(page, sizes);
  for (const [n, fit] of fits.entries()) {
    const words = `${state} (${page.url()}) on a screen of ${sizes[n]?.width} px`;
    expect(fit, words).toEqual({ wider: 0, over: [], covered: [], controls: fits[0]?.controls });
  }
}

/** Which page it is, and what makes it another one to be measured: how many elements and open folds it has. */
const SEEN = `[
  ["page", "state"].map((name) => document.querySelector("main").dataset[name]).join("/"),
  [document.querySelectorAll("main *").length, document.querySelectorAll("details[open]").length].join(),
]`;

/** The pages that have been measured, in every part by itself, for what stands on them differs. */
const measured = new Set<string>();

export interface Screens {
  /** A new browser window of somebody who has no cookie yet. */
  visitor(options?: { readonly javaScriptEnabled?: boolean }): Promise<Page>;
  /** The page is the one that is meant, fits every screen, and what can be used on it can be clicked on each. */
  expectPage(page: Page, state: string): Promise<void>;
  /** Fills the sign-in forms. */
  signIn(page: Page, email: string): Promise<void>;
}

export function openScreens(
  browser: () => Browser,
  site: () => TestSite,
  [name, colorScheme, viewport]: Screen,
  part: string,
): Screens {
  const complaints: string[] = [];
  let shot = 0;

  /** On every screen, in both colours; the page has its own again afterwards. */
  async function photograph(page: Page, of: string, state: string): Promise<void> {
    shot += 1;
    await mkdir(screenshots ?? "", { recursive: true });
    for (const [on, , size] of SCREENS) {
      await page.setViewportSize(size);
      for (const colour of ["light", "dark"] as const) {
        // Without motion: else the picture is taken halfway from one colour to the other.
        await page.emulateMedia({ colorScheme: colour, reducedMotion: "reduce" });
        const file = `${of}-${String(shot).padStart(2, "0")}-${state.replace("/", "-")}-${on}-${colour}.png`;
        await page.screenshot({ path: join(screenshots ?? "", file), fullPage: true });
      }
    }
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: null });
  }

  return {
    async visitor(options = {}) {
      const context = await browser().newContext({ viewport, colorScheme, ...options });
      const page = await context.newPage();
      page.on("console", (message) => {
        // Chromium reports every 4xx page as an error of its own; whether the status is right is said elsewhere.
        const isStatus = message.text().startsWith("Failed to load resource: the server responded with a status of 4");
        if (["error", "warning"].includes(message.type()) && !isStatus) complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      return page;
    },

    async expectPage(page, state) {
      await page.waitForLoadState();
      // Not by a locator, for which each new page takes the whole of Playwright's script.
      const [found, shape] = (await page.evaluate(SEEN)) as [state: string, shape: string];
      expect(found).toBe(state);
      if (screenshots) await photograph(page, `${part}-${name}`, state);
      const measure = `${part} ${state} ${shape}`;
      if (!measured.has(measure)) {
        await expectFit(page, state, SIZES);
        measured.add(measure);
      }
      expect(complaints.splice(0)).toEqual([]);
    },

    async signIn(page, email) {
      await page.getByLabel("Email address").fill(email);
      await page.getByRole("button", { name: "Email me a code" }).click();
      await page.getByLabel("Code").fill(mailedCode(site(), email));
      await page.getByRole("button", { name: "Sign in" }).click();
    },
  };
}
