export { frozenClock, type TestClock } from "../clock.ts";
export type { Database } from "../storage/index.ts";
export { type LoggedError, serve, startApp, type TestApp, type TestServer } from "./app.ts";
export { databases, type TestDatabases } from "./databases.ts";
export { newHuman } from "./human.ts";
export { type CapturingMailer, capturingMailer } from "./mailer.ts";
export { type RawAnswer, send, sendBytes } from "./raw.ts";
export { createTestWorld, type TestWorld, testConfig } from "./world.ts";
