export { PLAIN_HTTP_HOST, useChromium } from "../../conformance/testing/chromium.ts";
