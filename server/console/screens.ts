/** Screens of one size and colour in a real browser, for tests of pages: each page must fit on all, and complain of nothing. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
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

/** Every page must fit on each of these, whichever it is shown on; those of {@link SCREENS} are among them. */
const WIDTHS = [360, 390, 768, 1280];

/** What can be used on a page: buttons, links and fields that can be seen. */
const CONTROLS = `[...document.querySelectorAll("button, a, input:not([type=hidden]), textarea, summary")]
  .filter((one) => one.checkVisibility() && !one.closest(".skip, .for-readers"))`;
const NAME = "(one) => one.textContent || one.name";

/** Controls that reach over the sides of the screen. */
const OVER = `${CONTROLS}.filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return left < 0 || right > innerWidth + 0.5;
  }).map(${NAME})`;

/** Controls that a click in their middle does not reach, because something else is there. */
const COVERED = `((x, y) => {
    const covered = ${CONTROLS}.filter((one) => {
      one.scrollIntoView({ block: "center", behavior: "instant" });
      const [{ left, top, width, height }] = one.getClientRects();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return ![one, ...(one.labels ?? [])].some((target) => target.contains(hit));
    }).map(${NAME});
    scrollTo({ left: x, top: y, behavior: "instant" });
    return covered;
  })(scrollX, scrollY)`;

export interface Fit {
  /** By how many pixels the page is wider than the screen. */
  readonly wider: number;
  /** What reaches over the sides of the screen. */
  readonly over: readonly string[];
  /** What a click does not reach. */
  readonly covered: readonly string[];
}

/** How the page, once its style sheets are there, fits a screen of this size; it keeps the size. */
export async function fitOn(page: Page, size: { readonly width: number; readonly height: number }): Promise<Fit> {
  await page.waitForLoadState();
  await page.setViewportSize(size);
  for (;;) {
    const [innerWidth, wider, over, covered] = (await page.evaluate(
      `[innerWidth, document.documentElement.scrollWidth - document.documentElement.clientWidth, ${OVER}, ${COVERED}]`,
    )) as [number, number, string[], string[]];
    // The page hears of its new size a little after the browser.
    if (innerWidth === size.width) return { wider, over, covered };
  }
}

const FITS: Fit = { wider: 0, over: [], covered: [] };

/** The page fits screens of all these widths, and all that can be used on it can be reached there. */
export async function expectFit(page: Page, state: string, widths: readonly number[], height: number): Promise<void> {
  for (const width of widths) {
    expect(await fitOn(page, { width, height }), `${state} (${page.url()}) on a screen of ${width} px`).toEqual(FITS);
  }
}

/** What makes the same page another one to be measured: how many elements it has, and how many folds are open. */
const SHAPE = `[document.querySelectorAll("main *").length, document.querySelectorAll("details[open]").length].join()`;

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

  /** On every screen, in both colours. */
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
      const main = page.locator("main");
      const found = `${await main.getAttribute("data-page")}/${await main.getAttribute("data-state")}`;
      expect(found).toBe(state);
      if (screenshots) await photograph(page, `${part}-${name}`, state);
      const measure = `${part} ${state} ${await page.evaluate(SHAPE)}`;
      if (!measured.has(measure)) {
        // On its own last, where the test goes on.
        const widths = [...WIDTHS.filter((other) => other !== viewport.width), viewport.width];
        await expectFit(page, state, widths, viewport.height);
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
