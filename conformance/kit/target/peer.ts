import type { Contract } from "../contract/contract.ts";
import { ConfigurationError } from "../engine/failure.ts";
import type { RawAnswer } from "../http/client.ts";
import type { Mail, MailSource } from "./mailbox.ts";
import { askAll, preflight } from "./preflight.ts";

/** A second instance of the server under test, as it is given: where it is, beside the first. */
export interface PeerAt {
  /** Where to connect to the first. */
  readonly base: string;
  /** Where to connect to the second. */
  readonly peer: string;
  /** What both call themselves. */
  readonly origin: string;
  readonly probeTimeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes sure that the peer is a server of this contract, and publishes the same documents as the target, byte for byte:
 * another version has others. What differs between two answers of the target itself says nothing.
 *
 * @throws {ConfigurationError} when it is not so, naming the document
 */
export async function checkPeer(contract: Contract, at: PeerAt): Promise<void> {
  const { base, peer, origin, probeTimeoutMs, signal } = at;
  const host = new URL(origin).host;
  await preflight(peer, contract, { what: "peer", host, probeTimeoutMs, signal });
  const ask = (from: string) => askAll(from, contract, { host, probeTimeoutMs, signal });
  const [first, second, theirs] = [await ask(base), await ask(base), await ask(peer)];
  for (const [path, answer] of first) {
    if (!isDocument(answer) || textOf(second.get(path)) !== textOf(answer)) continue;
    const other = theirs.get(path);
    const got = textOf(other);
    if (got === textOf(answer)) continue;
    const isRenamed = got?.replaceAll(new URL(peer).origin, origin) === textOf(answer);
    const why = isRenamed
      ? `it calls itself ${new URL(peer).origin}, and the target ${origin}: both have to be given one name (ORIGIN)`
      : `GET ${path} is another document there (${other?.status ?? "no answer"}). Is it another version?`;
    throw new ConfigurationError(`The peer ${peer} is no second instance of the target ${base}: ${why}`);
  }
}

function isDocument({ status, headers }: RawAnswer): boolean {
  return status === 200 && !(headers.get("content-type") ?? "").startsWith("text/html");
}

function textOf(answer: RawAnswer | undefined): string | undefined {
  return answer === undefined ? undefined : `${answer.status} ${Buffer.from(answer.bytes).toString("latin1")}`;
}

/** The mail of several instances as that of one server, newest first; each mail once, also where they have one outbox. */
export function mergedMail(sources: readonly MailSource[]): MailSource {
  const [first] = sources;
  const asking = sources.flatMap(({ ask }) => (ask === undefined ? [] : [ask]));
  return {
    async list(address) {
      if (first !== undefined && sources.length === 1) return first.list(address);
      const all = (await Promise.all(sources.map((source) => source.list(address)))).flat();
      const each = new Map(all.map((mail) => [JSON.stringify([mail.at, mail.subject, mail.text]), mail]));
      return [...each.values()].sort((a, b) => timeOf(b) - timeOf(a));
    },
    ...(asking.length === 0
      ? {}
      : {
          ask: async (address: string) => {
            for (const ask of asking) await ask(address);
          },
        }),
  };
}

function timeOf({ at }: Mail): number {
  return typeof at === "number" ? at : Date.parse(at);
}
