/** The reference: pages of the contract for people (HTML) and for agents (Markdown), without a script. */
import { readFile } from "node:fs/promises";
import type { Contract } from "../model.ts";
import {
  accessPage,
  constantsPage,
  errorsPage,
  eventsPage,
  partyRulesPages,
  placesOf,
  rulesPages,
  scopesPage,
} from "./catalogues.ts";
import { ceremonyPage, firstPage, linksOf } from "./ceremony.ts";
import { type ClientResult, clientsPages } from "./clients.ts";
import { crossDevicePage } from "./cross-device.ts";
import { operationPages } from "./operations.ts";
import { htmlOf, markdownOf, type Page } from "./page.ts";
import type { Proof } from "./proof.ts";

const styles = new URL("reference.css", import.meta.url);

/** Every file of `generated/reference/` by its path there; `{{origin}}` stands for the server's origin. */
export async function referenceFiles(
  contract: Contract,
  proof: Proof,
  clients: readonly ClientResult[],
): Promise<Map<string, string>> {
  const general = [...contractPages(contract), ...clientsPages(clients)];
  const pages = [...general, ...operationPages(contract), ...rulesPages(contract, proof), ...partyRulesPages(contract)];
  const all = [firstPage(contract, pages), ...pages];
  const files = new Map<string, string>();
  for (const page of all) {
    const name = page.path === "" ? "index" : page.path;
    files.set(`${name}.html`, htmlOf(page, all));
    files.set(`${name}.md`, markdownOf(page));
  }
  files.set("not-found.html", htmlOf(notFound, all));
  files.set("places.json", `${JSON.stringify(placesOf(contract, pages), null, 2)}\n`);
  files.set("llms.txt", llmsTxt(contract));
  files.set("reference.css", await readFile(styles, "utf8"));
  return files;
}

function contractPages(contract: Contract): Page[] {
  return [ceremonyPage, crossDevicePage, accessPage, scopesPage, errorsPage, eventsPage, constantsPage].map((make) =>
    make(contract),
  );
}

/** What `/llms.txt` says. */
export function llmsTxt(contract: Contract): string {
  return linksOf(contract, contractPages(contract));
}

const notFound: Page = {
  path: "not-found",
  title: "There is no such page",
  lead: "The reference has no page of this address. [Its first page](/docs) has all of them; [auth.md]({{origin}}/auth.md) is for agents.",
  group: null,
  isPlace: false,
  sections: [],
};
