import { ok, sight, type Verdict } from "../finding.ts";
import { LARGEST_JSON, type Members, type Reply, shown, urlOf } from "../seen.ts";

/** Whether there is no such document: an error, or a page that answers for every path. */
export function isAbsent(reply: Reply | undefined): boolean {
  if (reply?.status === undefined) return true;
  return [400, 404, 405, 410].includes(reply.status) || (reply.status === 200 && reply.mediaType === "text/html");
}

/** Why a reply is no JSON document that a client can read; undefined when it is one. */
export function jsonFault(reply: Reply): Pick<Verdict, "level" | "says" | "seen" | "fix"> | undefined {
  const fault = (says: string, fix: string, piece?: string) => ({
    level: "error" as const,
    says,
    seen: sight(reply, piece),
    fix,
  });
  const { status, failure, mediaType, redirects, members } = reply;
  if (failure !== undefined)
    return fault(`There is no complete answer: ${failure.message}.`, "Answer it at once, whole, and small.");
  if (status === 401 || status === 403) {
    return fault(`It is answered with ${status}: it is read before there are credentials.`, "Serve it to anybody.");
  }
  if (status === 429 || status === 503) {
    const wait = reply.header("retry-after");
    return fault(`It is turned away (${status}).`, "Ask again later.", wait && `Retry-After: ${wait}`);
  }
  if (status !== undefined && status >= 300 && status < 400) {
    const to = redirects.at(-1) ?? "nowhere";
    return fault("It is redirected to another origin.", "Serve it here: clients refuse to be led away.", `to ${to}`);
  }
  if (status !== 200) return fault(`It is answered with ${status}.`, "Answer 200 with the document.");
  if (members === undefined) {
    const what =
      mediaType === "text/html" ? "a page" : reply.size > LARGEST_JSON ? "too large to be read" : "no JSON object";
    return fault(
      `What is served is ${what}.`,
      "Serve one JSON object.",
      `${mediaType || "untyped"}, ${reply.answer?.bytes.length} bytes`,
    );
  }
  return undefined;
}

/** JSON of the media type that says so. */
export function typedJson(reply: Reply, says: string): Verdict {
  if (reply.mediaType === "application/json") return ok(says, reply);
  return {
    level: "error",
    says: "Its media type is not application/json.",
    seen: sight(reply, `Content-Type: ${reply.header("content-type") ?? "absent"}`),
    fix: "Send Content-Type: application/json.",
  };
}

/** Whether a text is an absolute URL that a client may ask: https, or http on loopback, without a fragment. */
export function urlFault(value: unknown, isLoopback: boolean): string | undefined {
  const url = urlOf(value);
  if (url === undefined) return "is no absolute URL";
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback)) return "is not https";
  if (url.hash !== "" || (typeof value === "string" && value.includes("#"))) return "has a fragment";
  return url.username + url.password === "" ? undefined : "has user info in it";
}

/** What is wrong with a member of a document; an error with the check's own fix unless it says otherwise. */
export interface Fault extends Partial<Verdict> {
  readonly member: string;
  readonly value: unknown;
  /** What follows its name in a sentence. */
  readonly fault: string;
}

/** One verdict for each fault of a member, or that there is none. */
export function memberVerdicts(
  reply: Reply | undefined,
  faults: ReadonlyArray<
    { readonly member: string; readonly value: unknown; readonly fault: string } & Partial<Verdict>
  >,
  fine: string,
  fix: string,
): Verdict[] {
  if (faults.length === 0) return [ok(fine, reply)];
  return faults.map(({ member, value, fault, ...verdict }) => ({
    level: "error" as const,
    says: `\`${member}\` ${fault}.`,
    seen: sight(reply, `${member}: ${shown(value)}`),
    fix,
    ...verdict,
  }));
}

export type Endpoint = readonly [member: string, value: unknown];

/** The members of a metadata document that are URLs to be asked. */
export function endpointsOf(server: Members): Endpoint[] {
  return Object.entries(server).filter(([name]) => /_endpoint$/.test(name) || name === "jwks_uri");
}
