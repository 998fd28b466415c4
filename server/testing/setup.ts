/** Before the tests of each file. */
import { afterAll, afterEach } from "vitest";
import { tidyUp } from "./after.ts";

afterEach(() => tidyUp("test"));
afterAll(() => tidyUp("file"));
