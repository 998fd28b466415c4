// `app.ts` stands beside: it brings the whole application, which most tests do without.

export type { Database } from "../storage/index.ts";
export { frozenClock, type TestClock } from "../time/clock.ts";
export type { Answer } from "./answer.ts";
export { databases, type TestDatabases } from "./databases.ts";
export { newHuman } from "./human.ts";
export { newInstall, type TestInstall } from "./install.ts";
export { type CapturingMailer, capturingMailer } from "./mailer.ts";
export { type RawAnswer, send, sendBytes } from "./raw.ts";
export { type Received, type Receiver, startReceiver } from "./receiver.ts";
export { serve, type TestServer } from "./serve.ts";
export { type ServedSurface, serveSurface } from "./surface.ts";
export { createTestWorld, type TestWorld, testConfig } from "./world.ts";
