import type { Browser } from "playwright-core";
import { useChromium as useAnyChromium } from "../../conformance/testing/chromium.ts";

/** A name that this browser takes for this machine: its origins are, unlike loopback's, not trustworthy without https. */
export const PLAIN_HTTP_HOST = "devbox.example.com";

/** For a file or a group of tests in a browser: it is there from the first to the last of them, or they are skipped. */
export function useChromium(): () => Browser {
  // With the dot at the end of a name that is not to be completed as well.
  return useAnyChromium([`--host-resolver-rules=MAP ${PLAIN_HTTP_HOST} 127.0.0.1, MAP ${PLAIN_HTTP_HOST}. 127.0.0.1`]);
}
