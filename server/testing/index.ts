export { frozenClock, type TestClock } from "../clock.ts";
export { databases, type TestDatabases } from "./databases.ts";
export { type CapturingMailer, capturingMailer } from "./mailer.ts";
export { createTestWorld, type TestWorld, testConfig } from "./world.ts";
