import { clientKey } from "../limits/client-key.ts";
import type { World } from "../world.ts";
import { parseTypedEmail } from "./email.ts";
import type { Human, Sessions } from "./session.ts";
import { CODE_DIGITS, CODE_MINUTES, type CodeRefusal, issueCode, useCode } from "./sign-in-codes.ts";
import { typedCode } from "./typed-code.ts";

export type { Human } from "./session.ts";

export type CodeRequest =
  | { readonly ok: true; readonly email: string }
  | { readonly refused: "invalid-email" | "mail-failed" }
  | { readonly refused: "mail-limit"; readonly retryAfterSeconds: number };

export type SignedIn =
  | { readonly ok: true; readonly setCookie: readonly string[] }
  | { readonly refused: "invalid-email" }
  /** Not eight digits; nothing was judged. */
  | { readonly refused: "no-code" }
  | CodeRefusal;

/** How a human signs in and out: a code by mail, then a session cookie. */
export interface SignIn {
  /** Mails a code to the address, known or not; no account is made or looked up. */
  requestCode(asked: { readonly email: string; readonly clientAddress: string | undefined }): Promise<CodeRequest>;
  /** Exchanges the code for a new session; one that `cookie` (the `Cookie` header) opens is ended. */
  signIn(typed: {
    readonly email: string;
    readonly code: string;
    readonly cookie?: string | undefined;
  }): Promise<SignedIn>;
  /** Who the `Cookie` header belongs to. */
  currentHuman(cookie: string | undefined): Promise<Human | undefined>;
  /** Ends the session: the `Set-Cookie` values of the answer. */
  signOut(cookie: string | undefined): Promise<readonly string[]>;
  /** Loads what the first use would otherwise wait for. */
  warmUp(): Promise<void>;
}

export function createSignIn(world: World): SignIn {
  let loading: Promise<Sessions> | undefined;
  // Lazily: better-auth takes half a second to load, and the server has to answer within one after its start.
  const sessions = (): Promise<Sessions> => {
    loading ??= import("./session.ts").then((module) => module.createSessions(world));
    return loading;
  };

  return {
    async requestCode({ email: typed, clientAddress }) {
      const email = parseTypedEmail(typed);
      if (!email) return { refused: "invalid-email" };

      const client = clientKey(clientAddress);
      // The widest first: a client that goes through addresses leaves no row for each.
      for (const [limit, key] of [
        ["signInMailsOfClient", client],
        ["signInMailsPerAddressAndClient", `${email} ${client}`],
        ["signInMailsPerAddress", email],
      ] as const) {
        const taken = await world.limits.take(limit, key);
        if (!taken.ok) return { refused: "mail-limit", retryAfterSeconds: taken.retryAfterSeconds };
      }

      const code = await issueCode(world, email);
      try {
        await world.mailer.send({ to: email, subject: "Your OpenTrain sign-in code", text: mailText(world, code) });
      } catch (err) {
        world.log.error({ err }, "a sign-in code could not be mailed");
        return { refused: "mail-failed" };
      }
      return { ok: true, email };
    },

    async signIn({ email: typed, code, cookie }) {
      const email = parseTypedEmail(typed);
      if (!email) return { refused: "invalid-email" };

      const digits = typedCode(code, CODE_DIGITS);
      if (digits === undefined) return { refused: "no-code" };
      const refusal = await useCode(world, email, digits);
      if (refusal) return refusal;

      const { open, close } = await sessions();
      if (cookie) await close(cookie);
      return { ok: true, setCookie: await open(email) };
    },

    async currentHuman(cookie) {
      return cookie ? (await sessions()).current(cookie) : undefined;
    },

    async signOut(cookie) {
      return (await sessions()).close(cookie ?? "");
    },

    async warmUp() {
      await sessions();
    },
  };
}

function mailText({ config }: World, code: string): string {
  return [
    `Your code to sign in to OpenTrain at ${config.origin}:`,
    "",
    code,
    "",
    `It works once, for ${CODE_MINUTES} minutes. If you did not ask for it, ignore this email.`,
    "Do not share it with anyone.",
    "",
  ].join("\n");
}
