/** Changes of messages, all made at once in one document, as the law and as Redocly CLI tell them. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Contract } from "../contract.ts";
import { compare } from "../findings.ts";
import type { Json } from "../json.ts";
import { readSource } from "../read/source.ts";
import { type Opinion, secondOpinion, withOpinions } from "./second-opinion.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

type Draft = { [key: string]: Draft } & { [key: string]: Json };

/** Path below the documents, the value there (undefined: removed), and how each of the two tells it. */
const changes: readonly (readonly [path: string, value: Json | undefined, ours: string, redocly: string])[] = [
  ["platform-api/schemas/PartnerApp/properties/slug", undefined, "breaks member.removed", "property-removed"],
  [
    "platform-api/schemas/Participant/required",
    ["opentrainUserId", "displayName", "profileUrl"],
    "breaks member.optional",
    "required-properties-removed",
  ],
  ["platform-api/schemas/OneProjectLink/properties/note", { type: "string" }, "extends member.added", ""],
  [
    "platform-api/schemas/ProvisioningMode/enum",
    ["PARTNER_WEBHOOK", "MANAGED_ADAPTER", "NEW"],
    "breaks enum.value-added",
    "enum-values-added",
  ],
  ["platform-api/schemas/WebhookEndpointStatus/enum", ["ACTIVE"], "breaks enum.value-removed", "enum-values-removed"],
  ["platform-api/schemas/BudgetState/enum", ["OK", "LOW"], "informs enum.value-removed", ""],
  ["platform-api/schemas/RedeliverRequest/properties/why", { type: "string" }, "extends member.added", ""],
  [
    "platform-api/schemas/RedeliverRequest/required",
    ["deliveryId"],
    "breaks member.required",
    "required-properties-added",
  ],
  [
    "platform-api/schemas/RedeliverRequest/properties/deliveryId/maxLength",
    50,
    "breaks limit.maxLength-tightened",
    "schema-constraint-changed",
  ],
  ["platform-api/schemas/ReportUsageRequest/properties/entries/maxItems", 200, "extends limit.maxItems-loosened", ""],
  ["platform-api/schemas/WebUrl/pattern", "^https://", "breaks constraint.pattern", "schema-constraint-changed"],
  ["platform-api/schemas/UsageEntry/properties/tasksCompleted", undefined, "breaks member.removed", ""],
  [
    "platform-api/schemas/UsageEntry/properties/workDate/format",
    "date-time",
    "breaks constraint.format",
    "schema-constraint-changed",
  ],
  ["platform-api/schemas/Redelivery/properties/requeued/type", "string", "breaks type.changed", "schema-type-changed"],
  ["platform-api/schemas/ProjectLinkCreated/properties/jobId", undefined, "breaks member.removed", "property-removed"],
  [
    "public-api/operations/listMessages/parameters/query direction",
    undefined,
    "breaks parameter.removed",
    "parameter-removed",
  ],
  [
    "platform-api/operations/listLinkedContracts/parameters/query limit/schema/default",
    7,
    "breaks default.changed",
    "",
  ],
  [
    "platform-api/operations/listLinkedContracts/parameters/query projectLinkId/required",
    true,
    "breaks parameter.required",
    "parameter-became-required",
  ],
  [
    "platform-api/operations/createWebhookEndpoint/responses/409",
    undefined,
    "informs response.removed",
    "response-removed",
  ],
  ["platform-api/operations/listLinkedContracts/responses/402", { description: "Pay." }, "warns response.added", ""],
  [
    "platform-api/operations/redeliver/responses/404/errors",
    ["WebhookEndpointNotFound"],
    "informs operation.error-removed",
    "",
  ],
  [
    "platform-api/operations/listLinkedContracts/responses/429/headers/Retry-After",
    undefined,
    "breaks header.removed",
    "response-header-removed",
  ],
  ["platform-api/operations/createProjectLink/requestBody/required", false, "extends body.optional", ""],
  ["platform-api/webhooks/milestone.funded", undefined, "breaks webhook.removed", "path-removed"],
  [
    "platform-api/webhooks/contract.ended/parameters/header X-OpenTrain-Delivery",
    undefined,
    "breaks parameter.removed",
    "",
  ],
];

test("what Redocly CLI calls major is breaking here too, or not for a known reason; what it misses is told", {
  timeout: 120_000,
}, async () => {
  const { contract: base } = await readSource(".", { root, cwd: root, fetch });
  const head = structuredClone(base);
  for (const [path, value] of changes) {
    const keys = path.split("/");
    const last = keys.pop() ?? "";
    const at = keys.reduce((node, key) => node[key] as Draft, head.parts.documents as Draft);
    if (value === undefined) delete at[last];
    else at[last] = value as Draft;
  }
  const { findings, compared } = compare(base, head as Contract, "2026-06-01");
  const opinions = await secondOpinion(...compared);
  const told = changes.map(([path, value]) => {
    const full = `documents/${path}`;
    const own = findings.filter((one) => one.path.join("/") === full);
    const theirs = opinions.filter((one) => isAt(one, path));
    return [
      path,
      value,
      own.map(({ partner, kind }) => `${partner} ${kind}`).join(", "),
      theirs.map(({ rule }) => rule).join(", "),
    ];
  });
  expect(told).toEqual(changes.map((change) => [...change]));
  // Nothing is left that only they call breaking; and if our law did not see it, it would be.
  expect(withOpinions(findings, opinions, compared)).toEqual(findings);
  const blind = withOpinions([], opinions, compared).map(
    ({ kind, partner, subject }) => `${partner} ${kind}: ${subject}`,
  );
  expect(blind).toContain("warns second-opinion: PartnerApp.slug of platform-api");
  expect(blind).toHaveLength(opinions.length);
});

function isAt({ path }: Opinion, change: string): boolean {
  // Redocly tells what is in an operation by its place in the paths, of whatever surface.
  return `documents/${change}`.endsWith(path.join("/"));
}
