/** What other people's clients do at a live server: from what `npm run clients` has written down. */
import { readFile } from "node:fs/promises";
import { type Page, table } from "./page.ts";

/** One client, as in `conformance/clients/results.json`. */
export interface ClientResult {
  readonly versions: Readonly<Record<string, string>>;
  readonly kind: "generator" | "oauth";
  readonly steps: readonly {
    readonly words: string;
    readonly works: "as is" | "with" | "no";
    readonly option?: string;
    readonly seen?: string;
  }[];
}

/** As far as `root/conformance/` has it: of a contract without a suite nothing is known. */
export async function readClients(root: string): Promise<ClientResult[]> {
  return JSON.parse(await readFile(`${root}conformance/clients/results.json`, "utf8").catch(() => "[]"));
}

/** No page where nothing was tried. */
export function clientsPages(results: readonly ClientResult[]): Page[] {
  if (results.length === 0) return [];
  const rows = (kind: ClientResult["kind"]) => results.filter((result) => result.kind === kind).map(row);
  const head = ["client", "as it is", "with", "does not"];
  return [
    {
      path: "clients",
      title: "Clients",
      lead: "What other people's software does at a live server of this contract, by their versions. `npm run clients` tries it, and fails where it is otherwise.",
      group: "The contract",
      sections: [
        {
          id: "oauth",
          heading: "OAuth and MCP clients",
          text: `They read the discovery documents (RFC 9728, RFC 8414) and the \`WWW-Authenticate\` of a refused call. Nobody signs in by way of such a client: an agent registers itself, and its human claims it. So there is no authorization endpoint, no device authorization endpoint and no client registration, and the documents name none. A client that knows only the authorization code flow ends there; one that lets its caller name the grant type gets the token by the claim grant.

${table(head, rows("oauth"))}`,
        },
        {
          id: "generators",
          heading: "Generators of clients",
          text: `Each reads the documents that the server publishes. What it makes is compiled by TypeScript in strict mode, and goes from the registration to the revocation. An error is read *as its type* where the compiler knows its codes without a cast.

${table(head, rows("generator"))}`,
        },
      ],
    },
  ];
}

function row({ versions, steps }: ClientResult): string[] {
  const name = Object.entries(versions).map(([one, version]) => `\`${one}\` ${version}`);
  const of = (works: ClientResult["steps"][number]["works"]) => steps.filter((step) => step.works === works);
  const options = [...Map.groupBy(of("with"), ({ option = "" }) => option)];
  return [
    name.join(" + "),
    of("as is")
      .map(({ words }) => words)
      .join(", "),
    options.map(([option, those]) => `${option}: ${those.map(({ words }) => words).join(", ")}`).join("; "),
    of("no")
      .map(({ words, seen }) => `${words}${seen === undefined ? "" : ` (${seen})`}`)
      .join("; "),
  ];
}
