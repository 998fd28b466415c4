import { createHash } from "node:crypto";
import { type BetterAuthPlugin, betterAuth } from "better-auth";
import { createAuthEndpoint } from "better-auth/api";
import { PostgresAdapter } from "kysely";
import type { Db } from "../storage/schema.ts";
import type { World } from "../world.ts";
import { newId } from "./id.ts";

export const SESSION_DAYS = 7;
const SESSION_SECONDS = SESSION_DAYS * 24 * 60 * 60;
const TOKEN_BYTES = 32;

type Ground = Pick<World, "clock" | "config" | "db" | "keys" | "log" | "random">;

/** A human who is signed in. */
export interface Human {
  readonly userId: string;
  /** As `parseEmail` spells it; proved by a mailed code. */
  readonly email: string;
  /** Names the session but does not open it. */
  readonly sessionId: string;
}

export interface Sessions {
  /** Signs the owner of `email` in, as a new user if there is none: the `Set-Cookie` values. */
  open(email: string): Promise<readonly string[]>;
  /** Whose session the `Cookie` header opens; reads only. */
  current(cookie: string): Promise<Human | undefined>;
  /** Ends that session, if any: the `Set-Cookie` values that make the browser forget it. */
  close(cookie: string): Promise<readonly string[]>;
}

/**
 * Users and sessions, kept by better-auth in our database; none of its routes is mounted.
 *
 * Slow to load (about half a second): import this module lazily.
 */
export async function createSessions(world: Ground): Promise<Sessions> {
  const { config, keys, log } = world;
  const secure = config.mode === "production" || config.origin.startsWith("https:");
  const auth = betterAuth({
    baseURL: config.origin,
    trustedOrigins: [config.origin],
    secret: keys.key("session-cookie").toString("base64url"),
    database: { db: world.db, type: dialectOf(world.db) },
    session: { expiresIn: SESSION_SECONDS },
    advanced: {
      // Its own ids have capitals, which ours have not.
      database: { generateId: () => newId(world) },
      // Its own prefix is `__Secure-`; `__Host-` (RFC 6265bis, section 4.1.3.2) also keeps sibling domains from setting it.
      useSecureCookies: false,
      cookies: { session_token: { name: sessionCookieName(secure), attributes: { secure } } },
    },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    // Only the message: its further arguments hold queries and rows.
    logger: { level: "warn", log: (level, message) => log[level]({ from: "better-auth" }, message) },
    plugins: [sessionPlugin(world)],
  });
  await auth.$context;

  return {
    async open(email) {
      const { headers } = await auth.api.openSession({ body: { email }, returnHeaders: true });
      return headers.getSetCookie();
    },
    async current(cookie) {
      return (await auth.api.readSession({ headers: { cookie } })) ?? undefined;
    },
    async close(cookie) {
      const { headers } = await auth.api.closeSession({ headers: { cookie }, returnHeaders: true });
      return headers.getSetCookie();
    },
  };
}

/** It writes dates and booleans in the way of each; asked of the handle itself, which can't disagree with the settings. */
function dialectOf(db: Db): "sqlite" | "postgres" {
  return db.getExecutor().adapter instanceof PostgresAdapter ? "postgres" : "sqlite";
}

/** Without the prefix the cookie could not be set over the plain http of a development server. */
export function sessionCookieName(secure: boolean): string {
  return secure ? "__Host-opentrain_session" : "opentrain_session";
}

/**
 * better-auth's sessions with two differences: the token is hashed at rest, and time is our clock's.
 *
 * Left to itself it stores the token of the cookie as it is, and compares expiry with Date.now(). The cookie is
 * `<token>.<HMAC-SHA-256 of it>`; better-auth signs it and refuses one whose signature does not hold before the database is
 * asked. There is no cookie cache, so a session that is deleted is dead at once, and no sliding expiry, so reading a page
 * writes nothing.
 */
// The type is inferred on purpose: an explicit BetterAuthPlugin would hide the endpoints from `auth.api`.
function sessionPlugin({ clock, random }: Ground) {
  return {
    id: "opentrain-session",
    endpoints: {
      // Server-only: never on a router, whatever is mounted one day.
      openSession: createAuthEndpoint.serverOnly(
        { method: "POST", metadata: { $Infer: openSessionInput } },
        async (ctx) => {
          const { internalAdapter, authCookies, secret } = ctx.context;
          const now = clock.now();
          const user = await findOrCreateUser(internalAdapter, ctx.body.email, new Date(now));
          const token = random.bytes(TOKEN_BYTES).toString("base64url");
          await internalAdapter.createSession(
            user.id,
            false,
            {
              token: hash(token),
              createdAt: new Date(now),
              updatedAt: new Date(now),
              expiresAt: new Date(now + SESSION_SECONDS * 1000),
            },
            true,
          );
          const { name, attributes } = authCookies.sessionToken;
          await ctx.setSignedCookie(name, token, secret, attributes);
        },
      ),

      readSession: createAuthEndpoint.serverOnly(
        { method: "GET", requireHeaders: true },
        async (ctx): Promise<Human | null> => {
          const { internalAdapter, authCookies, secret } = ctx.context;
          const token = await ctx.getSignedCookie(authCookies.sessionToken.name, secret);
          const found = token ? await internalAdapter.findSession(hash(token)) : null;
          if (!found || found.session.expiresAt.getTime() <= clock.now()) return null;
          return { userId: found.user.id, email: found.user.email, sessionId: found.session.id };
        },
      ),

      closeSession: createAuthEndpoint.serverOnly({ method: "POST", requireHeaders: true }, async (ctx) => {
        const { internalAdapter, authCookies, secret } = ctx.context;
        const { name, attributes } = authCookies.sessionToken;
        const token = await ctx.getSignedCookie(name, secret);
        if (token) await internalAdapter.deleteSession(hash(token));
        ctx.setCookie(name, "", { ...attributes, maxAge: 0 });
      }),
    },
  } satisfies BetterAuthPlugin;
}

// Only its type is looked at (better-call's way to type a body without a validator); the one caller is above.
const openSessionInput = { body: { email: "" } };

type Users = Pick<
  Awaited<ReturnType<typeof betterAuth>["$context"]>["internalAdapter"],
  "createUser" | "findUserByEmail"
>;

async function findOrCreateUser(users: Users, email: string, now: Date): Promise<{ readonly id: string }> {
  const known = await users.findUserByEmail(email);
  if (known) return known.user;
  try {
    return await users.createUser(
      { email, emailVerified: true, name: "", createdAt: now, updatedAt: now },
      { method: "email-otp" },
    );
  } catch (error) {
    // Two first sign-ins at the same instant, each with a code of its own: the address is unique, one of them finds it taken.
    const winner = await users.findUserByEmail(email);
    if (winner) return winner.user;
    throw error;
  }
}

function hash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
