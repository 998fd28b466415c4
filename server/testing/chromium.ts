import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** The Chromium that comes as a package, headless. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await chromium.executablePath();
  // No sandbox of its own: it is often run as root in a container, and opens only the pages of this repository.
  return playwright.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--no-zygote"] });
}
