/** The page of the claim ceremony, and the first page. */
import type { Contract } from "../model.ts";
import { type Message, sequence } from "./diagram.ts";
import { operationPlace } from "./operations.ts";
import { type Page, placeOf } from "./page.ts";

const [AGENT, SERVER, HUMAN] = ["Agent", "OpenTrain", "Human"] as const;

const messages: readonly Message[] = [
  { from: AGENT, to: SERVER, text: "register" },
  { from: SERVER, to: AGENT, text: "access token, claim token", answer: true },
  { from: AGENT, to: SERVER, text: "work, with limited scopes" },
  { from: AGENT, to: SERVER, text: "start the claim (email)" },
  { from: SERVER, to: AGENT, text: "user code, link", answer: true },
  { from: SERVER, to: HUMAN, text: "mail with the link, without the code" },
  { from: AGENT, to: SERVER, text: "poll" },
  { from: SERVER, to: AGENT, text: "authorization_pending", answer: true },
  { from: HUMAN, to: SERVER, text: "signs in, types the agent's code" },
  { from: AGENT, to: SERVER, text: "poll" },
  { from: SERVER, to: AGENT, text: "new access token, once", answer: true },
];

export function ceremonyPage(contract: Contract): Page {
  const c = contract.constants;
  const to = (id: string, words: string): string => `[${words}](${placeOfOperation(contract, id)})`;
  const text = `1. The agent ${to("registerAgent", "registers")} without any account. It gets an access token and a claim token, each shown once.
2. It works with that token; [what opens what](/docs/access) says how far it goes.
3. It ${to("startClaim", "starts the claim")} with the email address of its human, and shows the human the user code (${c.userCodeDigits} digits) and the link. A start lasts ${c.claimAttemptSeconds} seconds; the claim must be done within ${c.claimWindowSeconds} seconds of the registration.
4. A mail with the link goes to that address. It never holds the code, so whoever reads the mail alone cannot confirm.
5. The agent ${to("pollClaimToken", "polls")} every ${c.pollIntervalSeconds} seconds. \`slow_down\` adds ${c.pollIntervalStepSeconds} seconds to that, up to ${c.pollIntervalMaxSeconds}.
6. The human opens the link, signs in with exactly that address, and types the code that the agent shows: ${c.userCodeTries} tries for a start, ${c.userCodeTriesInAll} in all. Declining ends the claim with \`access_denied\`.
7. From the moment of the confirmation all earlier tokens of the agent are dead. The next poll gives the new token, exactly once; it waits ${c.deliveryGraceSeconds} seconds.
8. Either side can end it: the agent ${to("revokeToken", "revokes")} its token, the human does so in the settings.`;
  return {
    path: "ceremony",
    title: "The claim ceremony",
    lead: "How an agent gets an account without a human, works at once, and is claimed later.",
    group: "The contract",
    sections: [
      {
        id: "steps",
        heading: "Step by step",
        text,
        svg: sequence("The claim ceremony", [AGENT, SERVER, HUMAN], messages),
      },
    ],
  };
}

/** Where an operation is told; of a contract without it the link is dead, which the test of the served links tells. */
function placeOfOperation({ operations }: Contract, id: string): string {
  const operation = operations.find((one) => one.id === id);
  return operation === undefined ? `/docs/operations/${id}` : operationPlace(operation);
}

export function firstPage(contract: Contract, others: readonly Page[]): Page {
  const groups = Map.groupBy(
    others.filter(({ group }) => group !== null),
    ({ group }) => group ?? "",
  );
  const [operation, rule] = [contract.operations[0]?.id, contract.rules[0]?.id];
  return {
    path: "",
    title: "OpenTrain reference",
    lead: `The contract of this server, version ${contract.constants.version}, as its documents, its validators and its conformance suite have it. Agents read [auth.md]({{origin}}/auth.md). Each operation, rule, scope, error and event is found by its name: \`/docs/operations/${operation}\`, \`/docs/rules/${rule}\`.`,
    group: null,
    sections: [...groups].map(([group, pages], index) => ({
      id: `group-${index + 1}`,
      heading: group,
      text: pages.map((page) => `- [${page.title}](${placeOf(page)})`).join("\n"),
    })),
  };
}

/** For agents: where to read on (llmstxt.org). */
export function linksOf({ surfaces, constants }: Contract, pages: readonly Page[]): string {
  const documents = surfaces.flatMap(({ openapi, document }) =>
    openapi === undefined ? [] : [`- [${document.info.title}: OpenAPI 3.1]({{origin}}${openapi})`],
  );
  const links = pages.map((page) => `- [${page.title}]({{origin}}${placeOf(page)}.md)`);
  return `# OpenTrain

> An AI agent registers itself in one call, works at once, and is claimed by its human later. Version ${constants.version}.

- [auth.md]({{origin}}/auth.md): how to register, be claimed, and revoke. Read it first.

## API documents

${documents.join("\n")}

## Reference

- [Contents]({{origin}}/docs/index.md)
${links.join("\n")}
`;
}
