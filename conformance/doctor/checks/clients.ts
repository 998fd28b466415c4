import { operations, surfaces } from "../../../generated/operations.ts";
import { bearerChallenge } from "../challenge.ts";
import { type DoctorCheck, type Level, ok, sight, type Verdict } from "../finding.ts";
import { DEVICE_GRANT, paths, type Seen, shown, texts, urlOf } from "../seen.ts";
import { openApiTargets, securedPath } from "./reading.ts";

/** What a client meets that comes without a token, and what it can make of this server. */
export const checks: readonly DoctorCheck[] = [
  {
    id: "challenge.bearer",
    rule: "discovery.challenge",
    reference: "RFC 6750 section 3, RFC 9728 section 5.1",
    why: "A client that was given only the URL of an API starts here: without it, it cannot find out whom to ask for a token.",
    asks: (seen) => protectedTargets(seen).map((target) => ({ target })),
    judge(seen) {
      const targets = protectedTargets(seen);
      if (targets.length === 0 && (seen.resource !== undefined || seen.isForAgents)) {
        const says = "No request was found that needs a token, so no 401 was looked at.";
        return [{ level: "information", says, fix: "Publish an OpenAPI document that says what needs a token." }];
      }
      return targets.flatMap((target): Verdict[] => {
        const reply = seen.reply(target);
        if (reply === undefined) return [];
        const level: Level = seen.isOurs ? "error" : "warning";
        const wrong = (weight: Level, says: string, fix: string, piece?: string): Verdict[] => [
          { level: weight, says, fix, seen: sight(reply, piece) },
        ];
        const fields = reply.answer?.headers.all("www-authenticate") ?? [];
        if (reply.failure !== undefined)
          return wrong("error", "A request without a token gets no complete answer.", "Answer 401 at once.");
        if (reply.status !== 401) {
          if (reply.status === 404)
            return wrong(seen.isOurs ? "error" : "information", "What should need a token is not there.", "Serve it.");
          return wrong(
            level,
            `A request without a token is answered with ${reply.status}.`,
            "Answer 401 with a challenge.",
          );
        }
        const piece = `WWW-Authenticate: ${fields.join(", ") || "absent"}`;
        if (fields.length === 0)
          return wrong(
            "error",
            "A 401 has no challenge, which HTTP asks of each.",
            'Send WWW-Authenticate: Bearer resource_metadata="...".',
            piece,
          );
        const parameters = bearerChallenge(fields);
        if (parameters === undefined)
          return wrong(level, "No challenge of the 401 is one for Bearer.", "Send WWW-Authenticate: Bearer.", piece);
        const { resource_metadata: named, error } = parameters;
        const faults = [
          ...(named === undefined
            ? wrong(
                level,
                "The challenge does not name the resource's metadata.",
                'Add resource_metadata="<URL of the document>".',
                piece,
              )
            : []),
          ...(error !== undefined
            ? wrong(
                level,
                "The challenge has an error code, though no token was sent.",
                "Leave error out of it.",
                piece,
              )
            : []),
        ];
        return faults.length > 0
          ? faults
          : [ok(`${target} without a token: the challenge names its metadata.`, reply, piece)];
      });
    },
  },
  {
    id: "challenge.document",
    rule: "discovery.challenge",
    reference: "RFC 9728 section 3.3",
    why: "A client has to refuse a document whose `resource` is not what it asked for.",
    asks: (seen) => challenged(seen).flatMap(({ target }) => (target === undefined ? [] : [{ target }])),
    judge(seen) {
      return challenged(seen).flatMap(({ asked, named, target }): Verdict[] => {
        const wrong = (says: string, fix: string, piece?: string): Verdict[] => [
          {
            level: "error",
            says,
            fix,
            seen: sight(target === undefined ? seen.reply(asked) : seen.reply(target), piece),
          },
        ];
        if (target === undefined) {
          const says =
            urlOf(named) !== undefined
              ? "The challenge names a document of another origin, which was not asked for."
              : "The challenge names no absolute URL.";
          return wrong(says, "Name the document at this server.", `resource_metadata: ${shown(named)}`);
        }
        const reply = seen.reply(target);
        if (reply === undefined) return [];
        if (reply.members === undefined)
          return wrong("The document that the challenge names is not there.", "Serve it, as a JSON object.");
        const { resource } = reply.members;
        const piece = `resource: ${shown(resource)}; asked: ${asked}`;
        const base = seen.local(resource)?.replace(/\/$/, "");
        if (base === undefined)
          return wrong(
            "The document that the challenge names is of another resource.",
            `Make it one of ${seen.origin}.`,
            piece,
          );
        if (asked !== base && !asked.startsWith(`${base}/`) && !asked.startsWith(`${base}?`)) {
          return wrong(
            "The document that the challenge names is of another part of this server.",
            "Name the one of what was asked.",
            piece,
          );
        }
        const place = `${paths.resource}${base}`;
        if (target.replace(/\?.*/s, "") !== place) {
          return wrong(
            "The document that the challenge names is not where its `resource` belongs.",
            `Serve it at ${place}.`,
            piece,
          );
        }
        return [ok(`${asked}: the document of its challenge is the right one.`, reply, piece)];
      });
    },
  },
  {
    id: "clients.mcp",
    reference: "MCP authorization, OAuth 2.1 section 4.1",
    why: "Clients of MCP know the authorization code with PKCE, and no other way to a token of a person.",
    judge(seen) {
      const { server } = seen;
      if (server === undefined) return [];
      const reply = seen.reply(paths.server);
      if (server.authorization_endpoint === undefined) {
        const says = seen.isForAgents
          ? "A client of MCP reads the documents, and can get no token by itself: there is no `authorization_endpoint`. An agent registers as auth.md says, and sends its token as a header."
          : "A client of MCP reads the documents, and can get no token: there is no `authorization_endpoint`.";
        return [
          {
            level: "information",
            says,
            seen: sight(reply, "authorization_endpoint: absent"),
            fix: "None is needed, unless such clients shall come.",
          },
        ];
      }
      const methods = server.code_challenge_methods_supported;
      if (!texts(methods)?.includes("S256")) {
        const says = "A client of MCP refuses the authorization server: PKCE with S256 is not announced.";
        return [
          {
            level: "warning",
            says,
            seen: sight(reply, `code_challenge_methods_supported: ${shown(methods)}`),
            fix: 'Set code_challenge_methods_supported to ["S256"].',
          },
        ];
      }
      const isOpen =
        server.registration_endpoint !== undefined || server.client_id_metadata_document_supported === true;
      if (isOpen) return [ok("A client of MCP can get a token by the authorization code.", reply)];
      const says = "A client of MCP has to be registered by hand: it finds no way to do so itself.";
      return [
        {
          level: "information",
          says,
          seen: sight(reply, "registration_endpoint: absent"),
          fix: "Offer client ID metadata documents, or dynamic registration (RFC 7591).",
        },
      ];
    },
  },
  {
    id: "clients.device",
    reference: "RFC 8628 section 3.1",
    why: "Command-line clients have their human approve on another device in this way.",
    judge(seen) {
      const { server, grants } = seen;
      if (server === undefined) return [];
      const reply = seen.reply(paths.server);
      const isThere = grants.includes(DEVICE_GRANT) && server.device_authorization_endpoint !== undefined;
      if (isThere) return [ok("A client of the device grant can get a token.", reply)];
      if (!seen.isForAgents) return [];
      const says =
        "A client that knows only the device grant (RFC 8628) can get no token: the claim has a grant of its own.";
      return [
        {
          level: "information",
          says,
          seen: sight(reply, "device_authorization_endpoint: absent"),
          fix: "None is needed: an agent follows auth.md.",
        },
      ];
    },
  },
];

/** Where a GET without a token has to get a 401: one of each API of the contract, else what the documents say needs one. */
function protectedTargets(seen: Seen): string[] {
  if (seen.isOurs) {
    return Object.keys(surfaces).flatMap((surface) => {
      const found = Object.values(operations).find(
        (one) => one.surface === surface && one.bearer !== null && one.method === "GET" && !one.path.includes("{"),
      );
      return found === undefined ? [] : [found.path];
    });
  }
  const secured = openApiTargets(seen).flatMap((target) => securedPath(seen.reply(target)?.members) ?? []);
  const own = seen.local(seen.resource?.resource);
  const all = [...secured, ...(own === undefined || own === "/" ? [] : [own])];
  return [...new Set(all)].slice(0, 2);
}

interface Challenged {
  readonly asked: string;
  readonly named: string;
  /** Where the document is at this server; undefined when it is elsewhere. */
  readonly target: string | undefined;
}

function challenged(seen: Seen): Challenged[] {
  return protectedTargets(seen).flatMap((asked) => {
    const named = bearerChallenge(seen.reply(asked)?.answer?.headers.all("www-authenticate") ?? [])?.resource_metadata;
    return named === undefined ? [] : [{ asked, named, target: seen.local(named) }];
  });
}
