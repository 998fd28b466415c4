import type { RequestListener } from "node:http";
import { createApp, loadAppOpinion } from "../app.ts";
import type { SecondOpinion } from "../contract/second-opinion.ts";
import { createLogger } from "../observability/log.ts";
import type { Database } from "../storage/index.ts";
import type { TestClock } from "../time/clock.ts";
import { serve, type TestServer } from "./serve.ts";
import { createTestWorld, type TestWorld } from "./world.ts";

let opinion: Promise<SecondOpinion> | undefined;

/** The second opinion of every app in this process: it takes most of the time of a start, and is the same for all. */
export function sharedOpinion(): Promise<SecondOpinion> {
  opinion ??= loadAppOpinion();
  return opinion;
}

export interface TestApp extends TestServer {
  readonly world: TestWorld;
  /** What the server has logged as its own fault. Every answer that the contract does not declare is among it. */
  readonly errors: LoggedError[];
  /** A path of this server, or a whole URL. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

export interface LoggedError {
  readonly msg: string;
  readonly err?: { readonly message: string };
  readonly requestId?: string;
}

/** The whole application on a loopback port of its own, which is also its origin; stopped after the tests of the file. */
export async function startApp(
  database: Database,
  changes: NonNullable<Parameters<typeof createTestWorld>[1]> = {},
  clock?: TestClock,
): Promise<TestApp> {
  const errors: LoggedError[] = [];
  // The one form of a line of this logger at this level.
  const log = createLogger("error", { write: (line) => void errors.push(JSON.parse(line) as LoggedError) });
  let app: RequestListener | undefined;
  const server = await serve((req, res) => app?.(req, res));
  const world = { ...createTestWorld(database.db, { origin: server.origin, ...changes }, clock), log };
  app = await createApp(world, { secondOpinion: await sharedOpinion() });
  return { ...server, world, errors, fetch: (path, init) => fetch(new URL(path, server.origin), init) };
}
