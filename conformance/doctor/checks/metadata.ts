import { type DoctorCheck, ok, sight, type Verdict } from "../finding.ts";
import { DEVICE_GRANT, isMembers, paths, type Seen, shown, texts, urlOf } from "../seen.ts";
import { endpointsOf, type Fault, isAbsent, jsonFault, memberVerdicts, typedJson, urlFault } from "./document.ts";

/** RFC 9728 and RFC 8414: the two documents that every client reads first, and one against the other. */
export const checks: readonly DoctorCheck[] = [
  {
    id: "resource.document",
    rule: "discovery.resource",
    reference: "RFC 9728 section 3",
    why: "From this document a client learns which authorization server gives tokens for the API.",
    judge(seen) {
      const reply = seen.reply(paths.resource);
      if (reply === undefined) return [];
      if (isAbsent(reply) && reply.failure === undefined) {
        // An authorization server need not be a resource.
        const level = seen.isForAgents ? "error" : seen.dialect === "unknown" ? "warning" : "information";
        return [
          {
            level,
            says: "There is no protected resource metadata.",
            seen: sight(reply),
            fix: `Serve ${paths.resource}.`,
          },
        ];
      }
      const fault = jsonFault(reply);
      return [fault ?? typedJson(reply, "The protected resource metadata are there.")];
    },
  },
  {
    id: "resource.identifier",
    rule: "discovery.resource",
    reference: "RFC 9728 section 3.3",
    why: "A client has to refuse a document whose `resource` is not the URL that it made the document's address from.",
    judge(seen) {
      if (seen.resource === undefined) return [];
      const reply = seen.reply(paths.resource);
      const { resource } = seen.resource;
      const piece = `resource: ${shown(resource)}`;
      if (resource === seen.origin || resource === `${seen.origin}/`)
        return [ok("`resource` is the origin.", reply, piece)];
      const fault = urlFault(resource, seen.isLoopback);
      if (fault !== undefined) {
        return [
          {
            level: "error",
            says: `\`resource\` ${fault}.`,
            seen: sight(reply, piece),
            fix: `Set it to ${seen.origin}.`,
          },
        ];
      }
      if (resource === seen.publicOrigin) return [otherName("resource", seen, sight(reply, piece))];
      const path = urlOf(resource)?.origin === seen.origin ? seen.local(resource) : undefined;
      if (path === undefined) {
        const fix = `Ask the doctor about the origin that it names, or set its public origin to ${seen.origin}.`;
        return [
          {
            level: "error",
            says: "`resource` is of another origin than the one asked.",
            seen: sight(reply, piece),
            fix,
          },
        ];
      }
      const fix = `Serve that one at ${paths.resource}${path}, and here one of the origin.`;
      return [
        { level: "warning", says: "The origin's document is of a resource below it.", seen: sight(reply, piece), fix },
      ];
    },
  },
  {
    id: "resource.authorization-servers",
    rule: "discovery.resource",
    reference: "RFC 9728 section 2",
    why: "Here a client learns whom to ask for a token.",
    judge(seen) {
      const { resource, server } = seen;
      if (resource === undefined) return [];
      const reply = seen.reply(paths.resource);
      const piece = `authorization_servers: ${shown(resource.authorization_servers)}`;
      const wrong = (level: Verdict["level"], says: string, fix: string) => [
        { level, says, seen: sight(reply, piece), fix },
      ];
      if (resource.authorization_servers === undefined) {
        const level = seen.isForAgents ? "error" : "warning";
        return wrong(level, "`authorization_servers` is absent.", "Name the issuer of the authorization server there.");
      }
      const all = texts(resource.authorization_servers);
      if (all === undefined || all.length === 0) {
        return wrong("error", "`authorization_servers` is no list of URLs.", "List the issuer, as a JSON array.");
      }
      const faulty = all.find((one) => urlFault(one, seen.isLoopback) !== undefined);
      if (faulty !== undefined) {
        return wrong(
          "error",
          `An authorization server ${urlFault(faulty, seen.isLoopback)}.`,
          "List issuers as their metadata have them.",
        );
      }
      if (server !== undefined && typeof server.issuer === "string" && !all.includes(server.issuer)) {
        const slash = all.some((one) => one.replace(/\/$/, "") === String(server.issuer).replace(/\/$/, ""));
        const how = slash
          ? "but for a slash at its end, and clients compare character by character"
          : "and it lists others only";
        return wrong(
          "error",
          `The issuer of this server is not in the list (${how}).`,
          `List ${shown(server.issuer)}.`,
        );
      }
      if (server !== undefined) return [ok("It names the authorization server that is here.", reply, piece)];
      if (all.some((one) => seen.local(one) !== undefined)) {
        return wrong("error", "It names an authorization server here that has no metadata.", `Serve ${paths.server}.`);
      }
      return wrong(
        "information",
        "Its authorization server is elsewhere, and was not asked.",
        `Ask the doctor about ${all[0]}.`,
      );
    },
  },
  {
    id: "resource.bearer-methods",
    rule: "discovery.resource",
    reference: "RFC 6750 sections 2.3 and 5.3",
    why: "A token in a URL ends in logs, histories and Referer fields.",
    judge(seen) {
      const methods = seen.resource?.bearer_methods_supported;
      if (seen.resource === undefined || (methods === undefined && !seen.isOurs)) return [];
      const reply = seen.reply(paths.resource);
      const piece = `bearer_methods_supported: ${shown(methods)}`;
      const list = texts(methods);
      const isFine = list !== undefined && !list.includes("query") && (!seen.isOurs || list.join() === "header");
      if (isFine) return [ok("Tokens go by the header.", reply, piece)];
      const says = list?.includes("query")
        ? "Tokens may be sent in the URL."
        : "`bearer_methods_supported` does not say that tokens go by the header only.";
      return [
        { level: seen.isOurs ? "error" : "warning", says, seen: sight(reply, piece), fix: 'Set it to ["header"].' },
      ];
    },
  },
  {
    id: "server.document",
    rule: "discovery.server",
    reference: "RFC 8414 section 3",
    why: "From this document a client learns the endpoints, and how a token is had.",
    judge(seen) {
      const reply = seen.reply(paths.server);
      if (reply === undefined) return [];
      if (isAbsent(reply) && reply.failure === undefined) {
        const says = "There is no authorization server metadata.";
        const fix = `Serve ${paths.server}.`;
        const openId = seen.reply(paths.openId);
        if (openId?.members !== undefined) {
          return [
            { level: "warning", says: "The metadata are at OpenID Connect's place only.", seen: sight(openId), fix },
          ];
        }
        const isElsewhere = (texts(seen.resource?.authorization_servers) ?? []).some(
          (one) => seen.local(one) === undefined,
        );
        return [{ level: isElsewhere ? "information" : "error", says, seen: sight(reply), fix }];
      }
      return [jsonFault(reply) ?? typedJson(reply, "The authorization server metadata are there.")];
    },
  },
  {
    id: "server.issuer",
    rule: "discovery.server",
    reference: "RFC 8414 section 3.3",
    why: "A client has to refuse metadata whose `issuer` is not exactly the URL that it made their address from.",
    judge(seen) {
      if (seen.server === undefined) return [];
      const reply = seen.reply(paths.server);
      const { issuer } = seen.server;
      const piece = `issuer: ${shown(issuer)}`;
      if (issuer === seen.origin) return [ok("`issuer` is the origin.", reply, piece)];
      const wrong = (says: string, fix: string): Verdict[] => [
        { level: "error", says, seen: sight(reply, piece), fix },
      ];
      const fault = urlFault(issuer, seen.isLoopback);
      if (fault !== undefined) return wrong(`\`issuer\` ${fault}.`, `Set it to "${seen.origin}".`);
      if (issuer === `${seen.origin}/`)
        return wrong("`issuer` ends with a slash.", "Leave the slash out, in all documents.");
      if (issuer === seen.publicOrigin) return [otherName("issuer", seen, sight(reply, piece))];
      const how = seen.isOurs ? ` (ORIGIN=${seen.origin})` : "";
      return wrong(
        "`issuer` is not the origin asked.",
        `Ask the doctor about the origin that it names, or set its public origin to ${seen.origin}${how}.`,
      );
    },
  },
  {
    id: "server.endpoints",
    rule: "discovery.server",
    reference: "RFC 8414 section 2",
    why: "Tokens and codes are sent there.",
    judge(seen) {
      if (seen.server === undefined) return [];
      const { server, isLoopback, isOurs } = seen;
      const faults = endpointsOf(server).flatMap(([member, value]) => {
        const fault = urlFault(value, isLoopback);
        if (fault !== undefined) return [{ member, value, fault }];
        if (seen.local(value) !== undefined) return [];
        const level = isOurs ? ("error" as const) : ("information" as const);
        return [{ member, value, fault: "is at another origin", level }];
      });
      const needed = ["token_endpoint", ...(isOurs ? ["revocation_endpoint"] : [])];
      const absent = needed
        .filter((member) => server[member] === undefined)
        .map((member) => ({ member, value: undefined, fault: "is absent" }));
      const fix = "Give an absolute https URL of this server, as a text.";
      return memberVerdicts(seen.reply(paths.server), [...absent, ...faults], "Its endpoints are absolute URLs.", fix);
    },
  },
  {
    id: "server.grants",
    rule: "discovery.server",
    reference: "RFC 8414 section 2, RFC 8628 section 4",
    why: "A client asks by grants that are listed only; without a list they are authorization_code and implicit.",
    judge(seen) {
      if (seen.server === undefined) return [];
      const { server, agentAuth } = seen;
      const reply = seen.reply(paths.server);
      const value = server.grant_types_supported;
      const wrong = (says: string, fix: string, level: Verdict["level"] = "error"): Verdict => ({
        level,
        says,
        seen: sight(reply, `grant_types_supported: ${shown(value)}`),
        fix,
      });
      if (value !== undefined && texts(value) === undefined) {
        return [wrong("`grant_types_supported` is no list of texts.", "Make it a JSON array of texts.")];
      }
      const grants = texts(value) ?? ["authorization_code", "implicit"];
      const claim = agentAuth?.grant_type;
      const faults = [
        ...(typeof claim === "string" && !grants.includes(claim)
          ? [wrong("The grant of `agent_auth` is not listed.", `Add ${shown(claim)} to it.`)]
          : []),
        ...(grants.includes(DEVICE_GRANT) && server.device_authorization_endpoint === undefined
          ? [
              wrong(
                "The device grant is listed, and no `device_authorization_endpoint`.",
                "Name the endpoint, or leave the grant out.",
              ),
            ]
          : []),
        ...(server.device_authorization_endpoint !== undefined && !grants.includes(DEVICE_GRANT)
          ? [
              wrong(
                "There is a `device_authorization_endpoint`, and the device grant is not listed.",
                `Add "${DEVICE_GRANT}".`,
                "warning",
              ),
            ]
          : []),
        ...(value !== undefined && grants.includes("authorization_code") && server.authorization_endpoint === undefined
          ? [
              wrong(
                "The grant authorization_code is listed, and no `authorization_endpoint`.",
                "Name the endpoint, or leave the grant out.",
              ),
            ]
          : []),
        ...(value === undefined && server.authorization_endpoint === undefined
          ? [
              wrong(
                "No grants are listed, which stands for authorization_code, and there is no `authorization_endpoint`.",
                "List the grants that there are.",
                "warning",
              ),
            ]
          : []),
      ];
      return faults.length > 0 ? faults : [ok("Its grants fit its endpoints.", reply, grants.slice(0, 6).join(", "))];
    },
  },
  {
    id: "server.response-types",
    reference: "RFC 8414 section 2",
    why: "The member is REQUIRED, and some clients refuse a document without it.",
    judge(seen) {
      if (seen.server === undefined) return [];
      const value = seen.server.response_types_supported;
      const reply = seen.reply(paths.server);
      const piece = `response_types_supported: ${shown(value)}`;
      if (texts(value) !== undefined) return [ok("`response_types_supported` is there.", reply, piece)];
      const hasPages = seen.server.authorization_endpoint !== undefined;
      const fix = hasPages ? 'List them: ["code"].' : "Give an empty list: there is no authorization endpoint.";
      const says = `\`response_types_supported\` is ${value === undefined ? "absent" : "no list of texts"}.`;
      return [{ level: hasPages || value !== undefined ? "error" : "warning", says, seen: sight(reply, piece), fix }];
    },
  },
  {
    id: "server.client-authentication",
    rule: "discovery.server",
    reference: "RFC 8414 section 2",
    why: "Without the member a client has to take it that it needs a secret (client_secret_basic), which an agent has not.",
    judge(seen) {
      if (seen.server === undefined) return [];
      const { server } = seen;
      if (!seen.isForAgents && seen.dialect !== "device-grant") return [];
      const members = [
        "token_endpoint_auth_methods_supported",
        ...(server.revocation_endpoint === undefined ? [] : ["revocation_endpoint_auth_methods_supported"]),
      ];
      const reply = seen.reply(paths.server);
      const faults = members.flatMap((member): Fault[] => {
        const value = server[member];
        const level: Verdict["level"] = seen.isOurs ? "error" : seen.isForAgents ? "warning" : "information";
        if (value !== undefined && texts(value) === undefined) return [{ member, value, fault: "is no list of texts" }];
        return texts(value)?.includes("none") ? [] : [{ member, value, level, fault: "does not have none" }];
      });
      return memberVerdicts(
        reply,
        faults,
        "Clients without a secret are welcome.",
        'Set it to ["none"], or add "none" to it.',
      );
    },
  },
  {
    id: "server.scopes",
    rule: "discovery.server",
    reference: "RFC 9728 section 2",
    why: "A scope that the API asks for and the authorization server does not know can be had by nobody.",
    judge(seen) {
      const wanted = texts(seen.resource?.scopes_supported);
      const given = texts(seen.server?.scopes_supported);
      const reply = seen.reply(paths.server);
      const odd = [seen.resource?.scopes_supported, seen.server?.scopes_supported].find(
        (value) => value !== undefined && texts(value) === undefined,
      );
      if (odd !== undefined) {
        return [
          {
            level: "error",
            says: "`scopes_supported` is no list of texts.",
            seen: sight(reply, shown(odd)),
            fix: "Make it a JSON array of texts.",
          },
        ];
      }
      if (wanted === undefined || given === undefined) return [];
      const lacking = wanted.filter((scope) => !given.includes(scope));
      if (lacking.length === 0) return [ok("Both documents have the same scopes.", reply)];
      const level = seen.isOurs ? "error" : "warning";
      return [
        {
          level,
          says: "The resource has scopes that the authorization server has not.",
          seen: sight(reply, shown(lacking)),
          fix: "List them in both documents.",
        },
      ];
    },
  },
  {
    id: "server.openid",
    reference: "OpenID Connect Discovery section 4.3",
    why: "Clients take whichever of the two documents they find first.",
    judge(seen) {
      const other = seen.reply(paths.openId);
      if (other?.members === undefined || seen.server === undefined) return [];
      const { members } = other;
      const differing = ["issuer", "token_endpoint", "authorization_endpoint"].filter(
        (member) => members[member] !== seen.server?.[member],
      );
      if (differing.length === 0) return [ok("OpenID Connect's document says the same.", other)];
      const piece = differing.map((member) => `${member}: ${shown(members[member])}`).join(", ");
      return [
        {
          level: "error",
          says: "OpenID Connect's document says otherwise.",
          seen: sight(other, piece),
          fix: "Serve one document at both places.",
        },
      ];
    },
  },
  {
    id: "server.methods",
    reference: "RFC 6749 section 3.2",
    why: "A catch-all that answers 200 hides an endpoint that is not there, and one that fails for GET may fail for POST.",
    asks: (seen) => askable(seen).map(([, target]) => ({ target })),
    judge(seen) {
      const replies = askable(seen).map(([member, target]) => ({ member, reply: seen.reply(target) }));
      const faults = replies.flatMap(({ member, reply }): Verdict[] => {
        if (reply === undefined) return [];
        const { status = 0 } = reply;
        const wrong = (level: Verdict["level"], says: string): Verdict[] => [
          {
            level,
            says: `GET of \`${member}\`: ${says}.`,
            seen: sight(reply),
            fix: "Answer it with 405, and Allow: POST.",
          },
        ];
        if (status === 0) return wrong("error", "there is no complete answer");
        if (status >= 500) return wrong("warning", `it fails with ${status}`);
        if (status === 200) return wrong("warning", "it is answered with 200");
        return [];
      });
      const lacking = replies.filter(({ reply }) => reply?.status === 404);
      if (lacking.length > 0) {
        const names = lacking.map(({ member }) => `\`${member}\``).join(", ");
        const says = `GET is not found at ${names}; POST may be all the same.`;
        const fix = "Answer GET with 405, and Allow: POST: then it is told from a path that is not there.";
        faults.push({ level: "information", says, seen: sight(lacking[0]?.reply), fix });
      }
      if (faults.length > 0 || replies.length === 0) return faults;
      return [ok("Its endpoints are there, and take no GET.", replies[0]?.reply)];
    },
  },
];

/** Right behind a proxy; and wrong where this is all there is. */
function otherName(member: string, { origin, publicOrigin }: Seen, seen: Verdict["seen"]): Verdict {
  return {
    level: "warning",
    says: `\`${member}\` is not the origin asked, which is right behind a proxy only.`,
    seen,
    fix: `Ask the doctor about ${publicOrigin}, as clients do; without a proxy, set the public origin to ${origin}.`,
  };
}

/** The endpoints at this server that take POST only, so that a GET changes nothing. */
function askable(seen: Seen): ReadonlyArray<readonly [member: string, target: string]> {
  const { server, agentAuth } = seen;
  const block = isMembers(agentAuth) ? agentAuth : {};
  const all = {
    token_endpoint: server?.token_endpoint,
    revocation_endpoint: server?.revocation_endpoint,
    identity_endpoint: block.identity_endpoint ?? block.register_uri,
    claim_endpoint: block.claim_endpoint ?? block.claim_uri,
  };
  return Object.entries(all).flatMap(([member, value]) => {
    const target = seen.local(value);
    return target === undefined ? [] : [[member, target] as const];
  });
}
