/** Screens of one size and colour in a real browser, for tests of pages: each page must fit, and complain of nothing. */
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

/** Every page must fit on each of these, whichever it is shown on. */
const WIDTHS = [360, 768, 1280];

export interface Screens {
  /** A new browser window of somebody who has no cookie yet. */
  visitor(options?: { readonly javaScriptEnabled?: boolean }): Promise<Page>;
  /** The page is the one that is meant, and fits the screen. */
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
      const main = page.locator("main");
      const found = `${await main.getAttribute("data-page")}/${await main.getAttribute("data-state")}`;
      expect(found).toBe(state);
      if (screenshots) await photograph(page, `${part}-${name}`, state);
      for (const width of [...WIDTHS.filter((other) => other !== viewport.width), viewport.width]) {
        await page.setViewportSize({ ...viewport, width });
        const overflow = await page.evaluate(
          "document.documentElement.scrollWidth - document.documentElement.clientWidth",
        );
        expect(overflow, `${state} is wider than a screen of ${width} px`).toBe(0);
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
