import { constants } from "../../../generated/constants.ts";
import { operations } from "../../../generated/operations.ts";
import { type DoctorCheck, type Level, ok, sight, type Verdict } from "../finding.ts";
import { paths, type Reply, type Seen, shown, texts } from "../seen.ts";
import { type Fault, isAbsent, memberVerdicts, urlFault } from "./document.ts";

/** What agents read: the block `agent_auth`, `auth.md`, and one against the other. */
export const checks: readonly DoctorCheck[] = [
  {
    id: "agent-auth.block",
    rule: "discovery.agent-auth",
    why: "It is what tells an agent that it may register itself, and where.",
    judge(seen) {
      if (seen.server === undefined) return [];
      const reply = seen.reply(paths.server);
      if (seen.agentAuth !== undefined) return [ok("The metadata have an `agent_auth` block.", reply)];
      const piece = `agent_auth: ${shown(seen.server.agent_auth)}`;
      const isOdd = seen.server.agent_auth !== undefined;
      const says = isOdd
        ? "`agent_auth` is no object."
        : "There is no `agent_auth` block: agents cannot register themselves.";
      const fix = "Add the block if they shall: auth.md has its members.";
      return [{ level: isOdd ? "error" : "information", says, seen: sight(reply, piece), fix }];
    },
  },
  {
    id: "agent-auth.endpoints",
    rule: "discovery.agent-auth",
    why: "An agent registers at the one, and has itself claimed by a human at the other.",
    judge(seen) {
      const { agentAuth, isOurs } = seen;
      if (agentAuth === undefined) return [];
      const named = [
        ["identity_endpoint", agentAuth.identity_endpoint ?? (isOurs ? undefined : agentAuth.register_uri)],
        ["claim_endpoint", agentAuth.claim_endpoint ?? (isOurs ? undefined : agentAuth.claim_uri)],
      ] as const;
      const faults = named.flatMap(([member, value]): Fault[] => {
        if (value === undefined) {
          const level: Level = isOurs || member === "identity_endpoint" ? "error" : "information";
          return [{ member, value, fault: "is absent", level }];
        }
        const fault = urlFault(value, seen.isLoopback);
        if (fault !== undefined) return [{ member, value, fault }];
        const level: Level = isOurs ? "error" : "warning";
        return seen.local(value) === undefined ? [{ member, value, fault: "is at another origin", level }] : [];
      });
      const fix = "Give the absolute URL at this server.";
      return memberVerdicts(seen.reply(paths.server), faults, "It says where agents register and are claimed.", fix);
    },
  },
  {
    id: "agent-auth.terms",
    rule: "discovery.agent-auth",
    why: "An agent decides by these whether it can register at all, and how often it may ask.",
    judge(seen) {
      const { agentAuth, isOurs } = seen;
      if (agentAuth === undefined) return [];
      const { skill, identity_types_supported: types, polling_interval: interval, grant_type: grant } = agentAuth;
      const level: Level = isOurs ? "error" : "information";
      const faults = [
        ...(skill === undefined || urlFault(skill, seen.isLoopback) !== undefined
          ? [
              {
                member: "skill",
                value: skill,
                fault: "does not name auth.md",
                level: isOurs ? level : ("warning" as const),
              },
            ]
          : []),
        ...(grant === undefined ? [{ member: "grant_type", value: grant, fault: "is absent", level }] : []),
        ...(interval !== undefined && !(typeof interval === "number" && interval > 0)
          ? [{ member: "polling_interval", value: interval, fault: "is no number of seconds" }]
          : isOurs && interval !== constants.pollIntervalSeconds
            ? [{ member: "polling_interval", value: interval, fault: `is not ${constants.pollIntervalSeconds}` }]
            : []),
        ...(types !== undefined && texts(types) === undefined
          ? [{ member: "identity_types_supported", value: types, fault: "is no list of texts" }]
          : []),
        ...(types === undefined
          ? [
              {
                member: "identity_types_supported",
                value: types,
                fault: "is absent: nobody can register",
                level: "information" as const,
              },
            ]
          : []),
      ];
      return memberVerdicts(
        seen.reply(paths.server),
        faults,
        "It says who may register, and how often to poll.",
        "Say it in agent_auth, as auth.md has it.",
      );
    },
  },
  {
    id: "agent-auth.aliases",
    rule: "discovery.aliases",
    why: "Scanners of agent readiness look for these names, and agents of older servers know no others.",
    judge(seen) {
      const { agentAuth, server } = seen;
      if (agentAuth === undefined) return [];
      const same: ReadonlyArray<readonly [member: string, value: unknown, other: unknown, of: string]> = [
        ["register_uri", agentAuth.register_uri, agentAuth.identity_endpoint, "identity_endpoint"],
        ["claim_uri", agentAuth.claim_uri, agentAuth.claim_endpoint, "claim_endpoint"],
        ["revocation_uri", agentAuth.revocation_uri, server?.revocation_endpoint, "revocation_endpoint"],
      ];
      const level: Level = seen.isOurs ? "error" : "information";
      const faults = [
        ...same.flatMap(([member, value, other, of]): Fault[] => {
          if (value === undefined) return other === undefined ? [] : [{ member, value, fault: "is absent", level }];
          return other === undefined || value === other ? [] : [{ member, value, fault: `is not \`${of}\`` }];
        }),
        ...(seen.isOurs && shown(credentialTypes(seen)) !== '["api_key"]'
          ? [
              {
                member: "anonymous.credential_types_supported",
                value: credentialTypes(seen),
                fault: 'is not ["api_key"]',
              },
            ]
          : []),
      ];
      return memberVerdicts(
        seen.reply(paths.server),
        faults,
        "The names that scanners look for are there.",
        "Give the same URL under both names.",
      );
    },
  },
  {
    id: "auth-md.document",
    rule: "auth-md.served",
    why: "It is the first thing that an agent is given to read, and often the only one.",
    asks: (seen) => [{ target: seen.authMdTarget }],
    judge(seen) {
      const reply = seen.reply(seen.authMdTarget);
      if (reply === undefined) return [];
      const wrong = (level: Level, says: string, fix: string, piece?: string): Verdict[] => [
        { level, says, fix, seen: sight(reply, piece) },
      ];
      if (reply.failure !== undefined)
        return wrong("error", "There is no complete answer for auth.md.", "Answer it at once, whole, and small.");
      // Where agents do not register themselves, there is nothing for them to read.
      if (isAbsent(reply) && !seen.isForAgents) return [];
      const level: Level = seen.isForAgents ? "error" : "information";
      if (isAbsent(reply)) return wrong(level, "There is no auth.md.", `Serve it at ${paths.authMd}.`, reply.mediaType);
      if (reply.status !== 200)
        return wrong(level, `auth.md is answered with ${reply.status}.`, "Serve it to anybody.");
      const type = reply.header("content-type") ?? "absent";
      const isMarkdown = /^text\/markdown\s*;\s*charset="?utf-8"?$/i.test(type.trim());
      const [heading = ""] = /^#{1,6} .*/m.exec(reply.text) ?? [];
      const faults = [
        ...(isMarkdown
          ? []
          : wrong(
              seen.isOurs ? "error" : "warning",
              "The media type of auth.md is not text/markdown in UTF-8.",
              "Send Content-Type: text/markdown; charset=utf-8.",
              `Content-Type: ${type}`,
            )),
        ...(heading.includes("auth.md")
          ? []
          : wrong(
              seen.isOurs ? "error" : "information",
              "The first heading of auth.md does not name it.",
              "Begin with a heading that has auth.md in it.",
              shown(heading),
            )),
      ];
      return faults.length > 0 ? faults : [ok("auth.md is there, as Markdown.", reply)];
    },
  },
  {
    id: "auth-md.endpoints",
    rule: "auth-md.true",
    why: "An agent that reads the text and a program that reads the metadata have to end at the same place.",
    judge(seen) {
      const reply = authMdOf(seen);
      const { server, agentAuth } = seen;
      if (reply === undefined || server === undefined || agentAuth === undefined) return [];
      const { text } = reply;
      const said = {
        token_endpoint: server.token_endpoint,
        revocation_endpoint: server.revocation_endpoint,
        identity_endpoint: agentAuth.identity_endpoint ?? agentAuth.register_uri,
        claim_endpoint: agentAuth.claim_endpoint ?? agentAuth.claim_uri,
        grant_type: agentAuth.grant_type,
      };
      // Who is sent to the metadata finds them there.
      const level: Level = seen.isOurs ? "error" : text.includes(paths.server) ? "information" : "warning";
      const faults = Object.entries(said).flatMap(([member, value]) =>
        typeof value !== "string" || value.length > LONGEST || named(text, value, seen)
          ? []
          : [{ member, value, fault: "of the metadata is not in auth.md", level }],
      );
      return memberVerdicts(
        reply,
        faults,
        "auth.md names the endpoints and the grant of the metadata.",
        "Make auth.md of what the server knows of itself.",
      );
    },
  },
  {
    id: "auth-md.links",
    rule: "auth-md.true",
    why: "Credentials are sent to where the text says; a foreign host gets them if it is wrong.",
    judge(seen) {
      const reply = authMdOf(seen);
      if (reply === undefined) return [];
      const { text } = reply;
      const left = /\{\{[^{}\n]{0,80}\}\}/.exec(text)?.[0];
      const foreign = [...new Set(urlsIn(text).filter((url) => seen.local(url) === undefined))];
      const level: Level = seen.isOurs ? "error" : "information";
      const faults: Verdict[] = [
        ...(left === undefined
          ? []
          : [
              {
                level: "error" as const,
                says: "A placeholder is left in auth.md.",
                seen: sight(reply, left),
                fix: "Fill it in.",
              },
            ]),
        ...(foreign.length === 0
          ? []
          : [
              {
                level,
                says: `auth.md names URLs of other origins (${foreign.length}).`,
                seen: sight(reply, foreign.slice(0, 3).join(", ")),
                fix: `Make them URLs of ${seen.origin}, unless they are meant.`,
              },
            ]),
      ];
      return faults.length > 0 ? faults : [ok("The URLs in auth.md are of this origin.", reply)];
    },
  },
  {
    id: "llms-txt.document",
    rule: "llms-txt.true",
    why: "Agents that know a host only look here for what to read.",
    judge(seen) {
      const reply = seen.reply(paths.llms);
      if (!seen.isForAgents || reply === undefined) return [];
      const level: Level = seen.isOurs ? "error" : "information";
      if (isAbsent(reply))
        return [
          {
            level,
            says: "There is no llms.txt.",
            seen: sight(reply),
            fix: `Serve ${paths.llms}, with links to auth.md and the OpenAPI documents.`,
          },
        ];
      if (reply.text.includes(seen.authMdTarget)) return [ok("llms.txt leads to auth.md.", reply)];
      return [{ level, says: "llms.txt does not lead to auth.md.", seen: sight(reply), fix: "Add a link to it." }];
    },
  },
  {
    id: "agent-auth.paths",
    rule: "register.endpoints",
    why: "The contract fixes these paths, and its clients are generated with them.",
    judge(seen) {
      if (!seen.isOurs || seen.server === undefined) return [];
      const wanted = [
        ["identity_endpoint", seen.agentAuth?.identity_endpoint, operations.registerAgent.path],
        ["claim_endpoint", seen.agentAuth?.claim_endpoint, operations.startClaim.path],
        ["token_endpoint", seen.server.token_endpoint, operations.pollClaimToken.path],
        ["revocation_endpoint", seen.server.revocation_endpoint, operations.revokeToken.path],
      ] as const;
      const faults = wanted.flatMap(([member, value, path]) => {
        const target = seen.local(value);
        return target === undefined || target === path ? [] : [{ member, value, fault: `is not at ${path}` }];
      });
      return memberVerdicts(
        seen.reply(paths.server),
        faults,
        "Its endpoints are at the paths of the contract.",
        "Serve them at the paths of the contract.",
      );
    },
  },
];

function credentialTypes({ agentAuth }: Seen): unknown {
  const anonymous = agentAuth?.anonymous;
  return typeof anonymous === "object" && anonymous !== null && "credential_types_supported" in anonymous
    ? anonymous.credential_types_supported
    : undefined;
}

/** The reply with auth.md, where it is a text and no page. */
function authMdOf(seen: Seen): Reply | undefined {
  const reply = seen.document(seen.authMdTarget);
  return isAbsent(reply) ? undefined : reply;
}

/** Whether a text has a URL, or its path alone, as a whole: the token endpoint is not named by a longer one. */
function named(text: string, value: string, seen: Seen): boolean {
  const path = seen.local(value);
  return hasWhole(text, value) || (path !== undefined && path !== "/" && hasWhole(text, path));
}

function hasWhole(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!/[\w/.-]/.test(text.slice(Math.max(0, at - 1), at)) && !/^(?:[\w/-]|\.\w)/.test(text.slice(end, end + 2)))
      return true;
  }
  return false;
}

/** No URL and no grant is longer. */
const LONGEST = 2_000;
const MOST_URLS = 500;

/** The absolute URLs in a text, without the punctuation that ends a sentence. */
export function urlsIn(text: string): string[] {
  const found: string[] = [];
  for (const [url] of text.matchAll(/https?:\/\/[^\s`<>()|"'\]]{1,500}/g)) {
    found.push(url.replace(/[.,;:!?*_]+$/, ""));
    if (found.length === MOST_URLS) break;
  }
  return found;
}
