import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Browser, chromium as playwright } from "playwright-core";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { keptFolder } from "./kept-folder.ts";

/** What a page may take on a machine that is busy with something else, too. */
const PATIENCE_MILLISECONDS = 120_000;

/** Where the tests have their browser from, or why they have none. */
type Found = { readonly path: () => Promise<string> } | { readonly lack: string };

/** `CHROMIUM` names a Chromium or Chrome; without it there is the packaged one, where that can run. */
export function findChromium(
  { CHROMIUM: named }: Readonly<Record<string, string | undefined>> = process.env,
  system = `${process.platform} ${process.arch}`,
): Found {
  if (named === "none") return { lack: "The tests in a browser are left out: CHROMIUM=none." };
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROMIUM has to be the path of a browser, or none; there is no ${named}.`);
    return { path: async () => named };
  }
  if (system === "linux x64") return { path: packaged };
  return {
    lack: `The tests in a browser are left out: the packaged one is for Linux on x64, not for ${system}; CHROMIUM=/path/to/chromium names another.`,
  };
}

/**
 * The packaged browser, unpacked. The package itself unpacks to `chromium` in the folder for temporary files and takes
 * whatever has that name: another user's, or half of one where somebody has interrupted it.
 */
async function packaged(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const { version }: { version: string } = JSON.parse(await readFile(join(dirname(entry), "../package.json"), "utf8"));
  const folder = await keptFolder(`chromium-${version}`, unpack);
  return join(folder, "chromium");
}

async function unpack(folder: string): Promise<void> {
  const { default: chromium } = await import("@sparticuz/chromium");
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    await chromium.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/**
 * For a file or a group of tests in a browser: it is there from the first to the last of them. Where there is none they
 * are skipped, with the reason.
 *
 * @param flags for the browser, beyond what it always gets
 */
export function useChromium(flags: readonly string[] = []): () => Browser {
  const found = findChromium();
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (!("path" in found)) return;
    browser = await playwright.launch({
      executablePath: await found.path(),
      timeout: PATIENCE_MILLISECONDS,
      // No sandbox of its own: it is often run as root in a container, and opens only the pages of this repository.
      args: ["--no-sandbox", "--disable-gpu", ...flags],
    });
    browser.on("context", (context) => context.setDefaultTimeout(PATIENCE_MILLISECONDS));
  });
  beforeEach(({ skip }) => {
    if ("lack" in found) skip(found.lack);
  });
  afterAll(() => browser?.close());
  return () => {
    if (browser === undefined) throw new Error("The browser is there while the tests run.");
    return browser;
  };
}

/** Once before all tests: says in a line that those in a browser are left out. */
export default function setup(): void {
  const found = findChromium();
  if ("lack" in found) console.log(found.lack);
}
