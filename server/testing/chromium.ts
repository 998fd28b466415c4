import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** A name that this browser takes for this machine: its origins are, unlike loopback's, not trustworthy without https. */
export const PLAIN_HTTP_HOST = "devbox.example.com";

/** The Chromium that comes as a package, headless. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await chromium.executablePath();
  // No sandbox of its own: it is often run as root in a container, and opens only the pages of this repository.
  return playwright.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-zygote",
      // With the dot at the end of a name that is not to be completed as well.
      `--host-resolver-rules=MAP ${PLAIN_HTTP_HOST} 127.0.0.1, MAP ${PLAIN_HTTP_HOST}. 127.0.0.1`,
    ],
  });
}
