import { operations } from "../../../generated/operations.ts";
import { type DoctorCheck, type Level, ok, sight, type Verdict } from "../finding.ts";
import {
  isMembers,
  LARGEST_JSON,
  type Members,
  paths,
  type Question,
  type Reply,
  type Seen,
  shown,
  urlOf,
} from "../seen.ts";
import { urlsIn } from "./agents.ts";
import { isAbsent } from "./document.ts";

const READER = "https://reader.example";
/** What clients of MCP send with their requests for metadata, so that a browser asks first whether it may. */
const PREFLIGHT = {
  origin: READER,
  "access-control-request-method": "GET",
  "access-control-request-headers": "mcp-protocol-version",
};

/** Who can read the documents, how long they are kept, and the OpenAPI documents among them. */
export const checks: readonly DoctorCheck[] = [
  {
    id: "documents.cors",
    rule: "discovery.cors",
    reference: "Fetch, CORS protocol",
    why: "A client in a browser (an inspector, a console) is not given the document otherwise.",
    asks: (seen) => published(seen).map(({ target }) => ({ target, headers: { origin: READER } })),
    judge(seen) {
      const level: Level = seen.isOurs ? "error" : "warning";
      return gathered(
        seen,
        ({ target }) => {
          const reply = seen.reply({ target, headers: { origin: READER } });
          const allowed = reply?.header("access-control-allow-origin");
          if (reply === undefined || allowed === "*" || (allowed === READER && !seen.isOurs)) return undefined;
          const piece = `Access-Control-Allow-Origin: ${allowed ?? "absent"}`;
          return {
            level,
            says: "cannot be read by a page of another origin",
            seen: sight(reply, piece),
            fix: "Send Access-Control-Allow-Origin: *.",
          };
        },
        "The documents can be read from any origin.",
      );
    },
  },
  {
    id: "documents.preflight",
    rule: "discovery.cors",
    reference: "Fetch, CORS protocol",
    why: "A client that sends a header of its own (MCP-Protocol-Version) in a browser is asked for this first.",
    asks: (seen) => published(seen).map(({ target }) => preflight(target)),
    judge(seen) {
      const level: Level = seen.isOurs ? "error" : "information";
      return gathered(
        seen,
        ({ target }) => {
          const reply = seen.reply(preflight(target));
          if (reply === undefined) return undefined;
          const allowed = reply.header("access-control-allow-origin");
          const headers = (reply.header("access-control-allow-headers") ?? "").toLowerCase();
          const isFine =
            (reply.status ?? 0) >= 200 &&
            (reply.status ?? 0) < 300 &&
            (allowed === "*" || allowed === READER) &&
            /\*|mcp-protocol-version/.test(headers);
          if (isFine) return undefined;
          const piece = `Access-Control-Allow-Origin: ${allowed ?? "absent"}, Access-Control-Allow-Headers: ${headers || "absent"}`;
          return {
            level,
            says: "has no preflight",
            seen: sight(reply, piece),
            fix: "Answer OPTIONS with 204 and Access-Control-Allow-Origin, -Methods and -Headers.",
          };
        },
        "Their preflights are answered.",
      );
    },
  },
  {
    id: "documents.caching",
    rule: "discovery.cors",
    reference: "RFC 9111 section 5.2.2",
    why: "Each client asks again and again for what changes once a month; kept for days, a change is seen too late.",
    judge(seen) {
      const level: Level = seen.isOurs ? "error" : "information";
      return gathered(
        seen,
        (reply) => {
          const control = reply.reply.header("cache-control");
          const etag = reply.reply.header("etag");
          const seconds = Number(/(?:^|[\s,])max-age=(\d+)/i.exec(control ?? "")?.[1] ?? 0);
          const isPublic = seconds > 0 && !/no-store|private/i.test(control ?? "");
          const piece = `Cache-Control: ${control ?? "absent"}, ETag: ${etag === undefined ? "absent" : "there"}`;
          const told = (words: string, weight: Level): Omit<Verdict, "why"> => ({
            level: weight,
            says: words,
            seen: sight(reply.reply, piece),
            fix: "Send Cache-Control: public, max-age=300, and an ETag.",
          });
          if (seconds > 604_800) return told("is kept for more than a week", "warning");
          if (!isPublic) return told("may not be kept by a cache", level);
          if (etag === undefined || (seen.isOurs && !/public/i.test(control ?? "")))
            return told("cannot be asked for by its ETag, or is not public", level);
          return undefined;
        },
        "The documents may be kept for a while, and have an ETag.",
      );
    },
  },
  {
    id: "openapi.document",
    rule: "openapi.served",
    reference: "OpenAPI 3.1",
    why: "Clients and tools are generated from it.",
    asks: (seen) => openApiTargets(seen).map((target) => ({ target })),
    judge(seen) {
      const targets = openApiTargets(seen);
      const faults: Verdict[] = [];
      let found = 0;
      for (const target of targets) {
        const reply = seen.reply(target);
        const isGuess = target === GUESS;
        if (reply === undefined || (isGuess && isAbsent(reply))) continue;
        found += 1;
        const fault = openApiFault(reply, seen);
        if (fault !== undefined) faults.push(fault);
      }
      if (faults.length > 0) return faults;
      if (found > 0)
        return [
          ok(
            found === 1 ? "Its OpenAPI document can be read." : `Its ${found} OpenAPI documents can be read.`,
            seen.reply(targets.find((target) => seen.document(target)) ?? GUESS),
          ),
        ];
      if (seen.dialect === "unknown") return [];
      return [
        {
          level: "information",
          says: "No OpenAPI document is linked, and none is at /openapi.json.",
          seen: sight(seen.reply(GUESS)),
          fix: "Publish one, and link to it in auth.md or llms.txt.",
        },
      ];
    },
  },
  {
    id: "openapi.version",
    rule: "openapi.served",
    why: "Whoever reads both learns two contracts.",
    judge(seen) {
      if (!seen.isOurs) return [];
      const reply = seen.document(seen.authMdTarget);
      const version = /\bversion\W{0,3}(\d+\.\d+\.\d+)/i.exec(reply?.text.slice(0, 20_000) ?? "")?.[1];
      if (reply === undefined) return [];
      if (version === undefined)
        return [
          {
            level: "error",
            rule: "auth-md.served",
            says: "auth.md does not name its version.",
            seen: sight(reply),
            fix: "Name it near the top: Version 1.1.0.",
          },
        ];
      const others = openApiTargets(seen).flatMap((target) => {
        const info = seen.reply(target)?.members?.info;
        return isMembers(info) && info.version !== version ? [{ target, version: info.version }] : [];
      });
      const [other] = others;
      if (other === undefined) return [ok(`auth.md and the OpenAPI documents have one version, ${version}.`, reply)];
      const piece = `info.version: ${shown(other.version)}; auth.md: ${version}`;
      return [
        {
          level: "error",
          says: "auth.md and an OpenAPI document have different versions.",
          seen: sight(seen.reply(other.target), piece),
          fix: "Generate them together.",
        },
      ];
    },
  },
];

interface Published {
  readonly target: string;
  readonly reply: Reply;
}

/** The documents that are for anybody, as far as they are there. */
function published(seen: Seen): Published[] {
  return [paths.resource, paths.server, seen.authMdTarget, ...openApiTargets(seen)].flatMap((target) => {
    const reply = seen.document(target);
    return reply === undefined || isAbsent(reply) ? [] : [{ target, reply }];
  });
}

function preflight(target: string): Question {
  return { method: "OPTIONS", target, headers: PREFLIGHT };
}

/** One verdict for all documents that have the same fault. */
function gathered(
  seen: Seen,
  judge: (document: Published) => Omit<Verdict, "why"> | undefined,
  fine: string,
): Verdict[] {
  const all = published(seen);
  const found = all.flatMap((document) => {
    const verdict = judge(document);
    return verdict === undefined ? [] : [{ verdict, document }];
  });
  if (found.length === 0) return all.length === 0 ? [] : [ok(fine, all[0]?.reply)];
  return [...Map.groupBy(found, ({ verdict }) => verdict.says).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const names = [first, ...others].map(({ document }) => document.target);
    return [{ ...first.verdict, says: `${names.join(", ")} ${first.verdict.says}.` }];
  });
}

const GUESS = "/openapi.json";
const MOST_DOCUMENTS = 6;

/** Where OpenAPI documents are: at the paths of the contract, where the other documents link to them, or at the usual place. */
export function openApiTargets(seen: Seen): string[] {
  const ours = Object.values(operations).flatMap(({ path }) => (path.endsWith("/openapi.json") ? [path] : []));
  if (seen.isOurs) return [...new Set(ours)];
  const { resource, server } = seen;
  const prose = [seen.document(seen.authMdTarget), seen.document(paths.llms)].flatMap((reply) =>
    reply === undefined ? [] : urlsIn(reply.text),
  );
  const linked = [...prose, resource?.resource_documentation, server?.service_documentation].flatMap((url) => {
    const target = seen.local(url);
    return target !== undefined && /(?:openapi|swagger)[^?]*\.(?:json|ya?ml)(?:\?|$)/i.test(target) ? [target] : [];
  });
  return [...new Set([...linked.slice(0, MOST_DOCUMENTS), GUESS])];
}

function openApiFault(reply: Reply, seen: Seen): Verdict | undefined {
  const level: Level = seen.isOurs ? "error" : "warning";
  const wrong = (says: string, fix: string, piece?: string): Verdict => ({
    level,
    says,
    fix,
    seen: sight(reply, piece),
  });
  if (reply.status !== 200) return wrong("An OpenAPI document that is linked is not there.", "Serve it, to anybody.");
  if (/ya?ml/i.test(reply.mediaType) || (/\.ya?ml$/.test(reply.url) && reply.members === undefined)) {
    return {
      ...wrong("An OpenAPI document is YAML, which the doctor does not read.", "Serve it as JSON, too."),
      level: "information",
    };
  }
  const { members } = reply;
  if (reply.size > LARGEST_JSON) {
    return {
      ...wrong("An OpenAPI document is too large for the doctor to read.", "Split it by API."),
      level: "information",
    };
  }
  if (members === undefined)
    return wrong("An OpenAPI document is no JSON object.", "Serve one.", `${reply.mediaType || "untyped"}`);
  const { openapi, servers } = members;
  if (typeof openapi !== "string" || !(seen.isOurs ? /^3\.1\.\d+$/ : /^3\.\d+\.\d+$/).test(openapi)) {
    return wrong(
      "An OpenAPI document is of no version 3.",
      'Begin it with "openapi": "3.1.0".',
      `openapi: ${shown(openapi)}`,
    );
  }
  if (!isMembers(members.paths) || Object.keys(members.paths).length === 0) {
    return wrong("An OpenAPI document has no paths.", "Generate it from the routes.", `paths: ${shown(members.paths)}`);
  }
  const urls = Array.isArray(servers) ? servers.map((one: unknown) => (isMembers(one) ? one.url : undefined)) : [];
  const isHere = urls.some((url) => typeof url === "string" && (url.startsWith("/") || seen.local(url) !== undefined));
  if (isHere || (urls.length === 0 && !seen.isOurs)) return undefined;
  return wrong(
    "An OpenAPI document is about another server.",
    `Name ${seen.origin} in servers.`,
    `servers: ${shown(urls)}`,
  );
}

/** A GET that an OpenAPI document says needs credentials, without parameters in its path. */
export function securedPath(document: Members | undefined): string | undefined {
  if (!isMembers(document?.paths)) return undefined;
  const base = Array.isArray(document.servers) && isMembers(document.servers[0]) ? document.servers[0].url : "";
  const prefix =
    typeof base === "string" ? (base.startsWith("/") ? base : (urlOf(base)?.pathname ?? "")).replace(/\/$/, "") : "";
  for (const [path, item] of Object.entries(document.paths)) {
    if (path.includes("{") || !path.startsWith("/") || !isMembers(item) || !isMembers(item.get)) continue;
    const security = item.get.security ?? document.security;
    const isOpen =
      !Array.isArray(security) ||
      security.length === 0 ||
      security.some((one) => isMembers(one) && Object.keys(one).length === 0);
    if (!isOpen) return prefix + path;
  }
  return undefined;
}
