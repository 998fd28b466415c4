import { readFileSync } from "node:fs";
import { operations, surfaces } from "../../../generated/operations.ts";
import { type Contract, openContract, type WebhookHeaders } from "../../kit/contract/contract.ts";

const webhookHeaders: WebhookHeaders = { event: "X-OpenTrain-Event", delivery: "X-OpenTrain-Delivery" };

let published: Contract | undefined;

/** The contract of this repository, from the published documents; read once, for that takes a moment. */
export function publishedContract(): Contract {
  published ??= openContract(operations, publishedDocuments(), webhookHeaders);
  return published;
}

/** The published OpenAPI documents, by surface. */
export function publishedDocuments(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.keys(surfaces).map((surface): [string, unknown] => {
      const file = new URL(`../../../generated/openapi/${surface}.json`, import.meta.url);
      return [surface, JSON.parse(readFileSync(file, "utf8"))];
    }),
  );
}
