import { randomBytes } from "node:crypto";
import type { OpenTrain, T } from "../check.ts";
import type { Site } from "../kit/target/site.ts";
import { atHourStart } from "./rate.ts";

const PRODUCTION = {
  MODE: "production",
  ORIGIN: "https://opentrain.example.com",
  SECRET: randomBytes(32).toString("hex"),
  TEST_CLOCK: undefined,
  RATE_LIMITS: undefined,
};

/** A server in production mode, for all checks that need one; its mail can be read all the same. */
export function productionServer(t: T): Promise<Site<OpenTrain>> {
  return t.server(PRODUCTION, { smtp: true });
}

/** What a server with low limits lets through; each counts for one token, address or organization, so that several checks can share it. */
export const low = { claimStarts: 3, claimMails: 2, invitations: 3, signInMails: 2 } as const;

/** Servers with low limits, moved to where their windows begin. */
const limited = new WeakMap<Site<OpenTrain>, Promise<Site<OpenTrain>>>();

/** A server with low limits. */
export async function limitedServer(t: T): Promise<Site<OpenTrain>> {
  const site = await t.server({
    RATE_LIMITS: "on",
    LIMIT_CLAIM_STARTS_PER_TOKEN: String(low.claimStarts),
    LIMIT_CLAIM_MAILS: String(low.claimMails),
    LIMIT_INVITATIONS: String(low.invitations),
    LIMIT_SIGN_IN_MAILS_PER_ADDRESS_AND_CLIENT: String(low.signInMails),
  });
  // Once: another move would open new windows for the checks that share it.
  const moved = limited.get(site) ?? atHourStart(site);
  limited.set(site, moved);
  return moved;
}

const SHARED_SECRET = { SECRET: randomBytes(32).toString("hex") };

/** Two servers on one database; on the second, everything is off that a setting turns off. */
export async function serversOnAndOff(t: T): Promise<{ readonly on: Site<OpenTrain>; readonly off: Site<OpenTrain> }> {
  const on = await t.server(SHARED_SECRET);
  const off = await t.server({
    ...SHARED_SECRET,
    DATABASE_URL: on.databaseUrl,
    ANONYMOUS_REGISTRATION: "off",
    ANNOTATION_PLATFORM: "off",
  });
  return { on, off };
}

const OWN_TIME = { SECRET: randomBytes(32).toString("hex") };

/** A server whose clock is moved, for checks that run alone and register more than the server under test may be asked for. */
export function serverOfOwnTime(t: T): Promise<Site<OpenTrain>> {
  return t.server(OWN_TIME);
}

/** Two instances of one server, with these limits. */
export async function twoLimited(
  t: T,
  limits: Readonly<Record<string, string>>,
): Promise<{ readonly site: Site<OpenTrain>; readonly other: Site<OpenTrain> }> {
  const settings = { ...SHARED_SECRET, RATE_LIMITS: "on", ...limits };
  const site = await t.start(settings);
  return { site, other: await t.start({ ...settings, DATABASE_URL: site.databaseUrl }) };
}

/** A server whose database can be read and changed: the one under test, if it was started here, or one beside it. */
export async function withStore(t: T): Promise<Site<OpenTrain>> {
  return t.site.hasStore ? t.site : t.server({});
}
