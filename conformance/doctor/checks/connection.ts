import { type DoctorCheck, ok, sight } from "../finding.ts";
import { type Certificate, paths } from "../seen.ts";

const DAY_MS = 86_400_000;
const SOON_DAYS = 14;

/** How the server is reached. */
export const checks: readonly DoctorCheck[] = [
  {
    id: "connection.certificate",
    reference: "RFC 9110 section 4.3.4",
    why: "A client that cannot tell whose server it is refuses to talk to it.",
    judge({ origin, certificate }) {
      if (certificate === undefined) return [];
      const seen = { method: "TLS", url: origin, status: null, piece: inWords(certificate) };
      const { fault, validTo } = certificate;
      if (fault !== undefined)
        return [{ level: "error", says: `${faultWords(certificate)}.`, seen, fix: remedy(fault) }];
      const days = validTo === undefined ? Number.POSITIVE_INFINITY : (validTo.getTime() - Date.now()) / DAY_MS;
      if (days >= SOON_DAYS) return [{ level: "ok", says: "Its certificate is trusted.", seen }];
      const says = `Its certificate expires in ${Math.max(0, Math.floor(days))} days.`;
      return [{ level: "warning", says, seen, fix: "Renew it, and let a program do so from now on." }];
    },
  },
  {
    id: "connection.https",
    reference: "RFC 6749 section 1.6, RFC 8414 section 2",
    why: "Whoever is in between reads the tokens, and clients refuse metadata that is not https.",
    judge(seen) {
      if (seen.origin.startsWith("https:")) return [ok("It is asked by https.")];
      if (seen.isLoopback) return [ok("It is asked by http, which is right on this machine only.")];
      const fix = "Serve https, and nothing by http but a redirect to it.";
      return [
        {
          level: "error",
          says: "It is asked by http, from another machine.",
          seen: sight(seen.reply(paths.root)),
          fix,
        },
      ];
    },
  },
  {
    id: "connection.hsts",
    reference: "RFC 6797 section 6.1",
    why: "Without it a browser's first request may go by http, with the links of the claim.",
    judge(seen) {
      if (!seen.origin.startsWith("https:") || seen.isLoopback) return [];
      const reply = seen.replies.find(({ status }) => status !== undefined);
      const field = reply?.header("strict-transport-security");
      const seconds = Number(/max-age\s*=\s*"?(\d+)/i.exec(field ?? "")?.[1] ?? 0);
      const piece = `Strict-Transport-Security: ${field ?? "absent"}`;
      if (seconds > 0) return [ok("Browsers are told to come by https only (HSTS).", reply, piece)];
      const fix = "Send Strict-Transport-Security: max-age=31536000.";
      return [
        {
          level: "warning",
          says: "Browsers are not told to come by https only (HSTS).",
          seen: sight(reply, piece),
          fix,
        },
      ];
    },
  },
  {
    id: "connection.redirects",
    reference: "RFC 8414 section 3",
    why: "Many clients follow no redirect of a metadata document, and none may be led to another host by one.",
    judge(seen) {
      const moved = [paths.resource, paths.server, seen.authMdTarget]
        .map((path) => seen.reply(path))
        .filter((reply) => (reply?.redirects.length ?? 0) > 0);
      return moved.map((reply) => ({
        level: "warning" as const,
        says: "A document is redirected.",
        seen: sight(reply, `to ${reply?.redirects.join(", ")}`),
        fix: "Serve it at its own place.",
      }));
    },
  },
  {
    id: "connection.development",
    rule: "http.dev-only",
    why: "The outbox of a server in development has every code and link that it mails.",
    asks: (seen) => (seen.isOurs && !seen.isLoopback ? [{ target: DEVELOPMENT }] : []),
    judge(seen) {
      const reply = seen.reply(DEVELOPMENT);
      if (reply?.status === undefined) return [];
      if (reply.status !== 200) return [ok("It is not in development mode.", reply)];
      const fix = "Start it with MODE=production.";
      return [
        { level: "error", says: "It is in development mode, and anybody reads its mail.", seen: sight(reply), fix },
      ];
    },
  },
];

const DEVELOPMENT = "/__dev__/mail";

function inWords({ names, issuer, validTo }: Certificate): string {
  const until = validTo === undefined ? "" : `, until ${validTo.toISOString().slice(0, 10)}`;
  return `for ${names.slice(0, 5).join(", ") || "no name"}, by ${issuer ?? "nobody"}${until}`;
}

const FAULTS: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: "Its certificate is signed by itself, and nobody vouches for it",
  SELF_SIGNED_CERT_IN_CHAIN: "Its certificate comes from an authority that is not trusted here",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "It does not send the certificate between its own and the authority's",
  UNABLE_TO_GET_ISSUER_CERT: "It does not send the certificate between its own and the authority's",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "Its certificate comes from an authority that is not trusted here",
  CERT_REVOKED: "Its certificate was revoked",
};

function faultWords({ fault = "", names, validTo, validFrom }: Certificate): string {
  const day = (date: Date | undefined): string => date?.toISOString().slice(0, 10) ?? "an unknown day";
  if (fault === "CERT_HAS_EXPIRED") return `Its certificate expired on ${day(validTo)}`;
  if (fault === "CERT_NOT_YET_VALID") return `Its certificate is valid from ${day(validFrom)} only`;
  if (fault === "ERR_TLS_CERT_ALTNAME_INVALID") {
    return `Its certificate is of another host: ${names.slice(0, 5).join(", ") || "it names none"}`;
  }
  return FAULTS[fault] ?? `Its certificate is not trusted (${fault})`;
}

function remedy(fault: string): string {
  if (fault === "UNABLE_TO_VERIFY_LEAF_SIGNATURE")
    return "Send the whole chain: the file that is often called fullchain.";
  if (fault === "ERR_TLS_CERT_ALTNAME_INVALID") return "Get a certificate that has this host in its names.";
  return "Get one from a public authority; for one of your own, NODE_EXTRA_CA_CERTS names the file that the doctor is to trust.";
}
