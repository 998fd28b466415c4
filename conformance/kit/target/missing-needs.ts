import { isIP } from "node:net";
import { NEEDS, type Need } from "../engine/rules.ts";

import type { DevelopmentPaths } from "./development-endpoints.ts";

/** What the suite has found or was given beside the URL. */
export interface Found {
  readonly mail: boolean;
  readonly human: boolean;
  readonly clock: boolean;
  readonly launcher: boolean;
  readonly receiver: boolean;
  readonly load: boolean;
  readonly peer: boolean;
  readonly write: boolean;
}

/** What whoever runs it has declined, whether or not the server has it. */
export type Declined = Readonly<Partial<Record<"mail" | "human" | "clock" | "load", boolean>>>;

/** The needs of rules that are not met, each with how it could be. */
export function missingNeeds(
  found: Found,
  development: DevelopmentPaths,
  declined: Declined = {},
): ReadonlyMap<Need, string> {
  const lacks = new Map<Need, string>();
  if (declined.mail) lacks.set("mail", "its mail is not to be read (--mail none)");
  else if (!found.mail) {
    const how = "--mail smtp://host:port takes its mail here, --mail prompt has it pasted";
    lacks.set(
      "mail",
      `its mail is not read: no development outbox${development.mail === undefined ? "" : ` (GET ${development.mail})`}; ${how}`,
    );
  }
  if (declined.human) lacks.set("human", "nobody is to act on its pages (--human none)");
  else if (!found.human) {
    const why =
      development.mail === undefined
        ? "the profile does not know the pages of this server"
        : "nobody can sign in: the codes are sent by mail, and mail is not read";
    lacks.set("human", `${why}; --human prompt asks a person, --human-command a program`);
  }
  if (declined.clock) lacks.set("clock", "its time is not to go on (--time none)");
  else if (!found.clock) {
    const hook = found.write
      ? `no test clock${development.clock === undefined ? "" : ` (POST ${development.clock})`}`
      : "its clock is not moved by a run that only reads";
    lacks.set("clock", `${hook}, and nothing may be waited for (--wait)`);
  }
  if (!found.launcher) {
    for (const need of ["config", "store", "log"] as const) {
      lacks.set(need, "the suite cannot start the server itself (--launch)");
    }
  }
  if (!found.receiver) {
    lacks.set("receiver", "a server on another machine reaches no receiver here but by a public URL (--receiver)");
  }
  if (declined.load) lacks.set("load", "many requests at once are not to be sent (--no-load)");
  else if (!found.load) lacks.set("load", "many requests at once are only sent to this machine, or with --load");
  if (!found.peer) lacks.set("peer", "a second instance of the server is not known (--peer)");
  if (!found.write) lacks.set("write", "the run only reads (--read-only)");
  return lacks;
}

/**
 * The same for the reader of a run.
 *
 * @param waitSeconds what the run may wait, where that is how time goes on
 */
export function announce(lacks: ReadonlyMap<Need, string>, waitSeconds: number | undefined): string[] {
  const has = NEEDS.filter((need) => need !== "write" && !lacks.has(need));
  const time = waitSeconds === undefined ? "" : ` (no test clock: up to ${waitSeconds} s are waited in all, --wait)`;
  return [
    `Has: ${has.join(", ") || "nothing but its URL"}${time}`,
    ...[...lacks].map(([need, why]) => `Lacks ${need}: ${why}`),
  ];
}

/** Whether a server is on this machine. */
export function isLocal(base: string): boolean {
  const host = new URL(base).hostname.replace(/^\[|\]$/g, "");
  return (
    host === "localhost" ||
    host.endsWith(".localhost") ||
    host === "::1" ||
    (isIP(host) === 4 && host.startsWith("127."))
  );
}
