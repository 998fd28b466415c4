/** README.md of generated/: for whoever makes a client of the documents, or receives webhooks. */
import { readFile } from "node:fs/promises";
import { Eta } from "eta";
import type { Contract } from "../model.ts";

const template = new URL("partners.eta", import.meta.url);
const eta = new Eta({ autoEscape: false });

/** The text of `partners.eta` with what the contract has: its documents, errors and events. */
export async function partnersMd(contract: Contract): Promise<string> {
  const apis = contract.surfaces.filter(({ openapi }) => openapi !== undefined);
  return eta.renderString(await readFile(template, "utf8"), {
    documents: apis.map(({ document, openapi }) => ({ title: document.info.title, path: openapi })),
    surfaces: apis.map(({ id, document }) => ({
      title: document.info.title,
      errors: contract.failures
        .filter(({ surface, name }) => (surface ?? id) === id && name in document.components.schemas)
        .toSorted((a, b) => a.status - b.status),
    })),
    events: contract.events.filter(({ surface }) => surface === "platform-api"),
    endpointScope: contract.operations.find(({ id }) => id === "createWebhookEndpoint")?.scopes.join(" "),
  });
}
