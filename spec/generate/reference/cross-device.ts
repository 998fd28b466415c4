/** The page of RFC 10027 (BCP 247): what the contract does against attacks on flows that span two devices. */
import type { Contract } from "../model.ts";
import type { Page, Section } from "./page.ts";

/** One of the practical mitigations of RFC 10027, section 6.1. */
interface Mitigation {
  /** The subsection's number in 6.1. */
  readonly number: number;
  readonly name: string;
  readonly held: "yes" | "in part" | "no";
  /** How, or why not; as Markdown. */
  readonly text: (constants: Contract["constants"]) => string;
  /** The rules that hold it. */
  readonly rules: readonly string[];
}

const minutes = (seconds: unknown): string => `${Number(seconds) / 60} minutes`;
const hours = (seconds: unknown): string => `${Number(seconds) / 3600} hours`;

const mitigations: readonly Mitigation[] = [
  {
    number: 1,
    name: "Establish proximity",
    held: "no",
    text: () =>
      "An agent runs in a data centre, and its human is elsewhere: that the two are apart is the usual case and no sign of an attack. The code that only the agent shows, and the address that it has to name, are asked for instead.",
    rules: [],
  },
  {
    number: 2,
    name: "Short-lived codes",
    held: "yes",
    text: (c) =>
      `A code and its link work for ${minutes(c.claimAttemptSeconds)}, and no claim can be confirmed later than ${hours(c.claimWindowSeconds)} after the registration.`,
    rules: ["claim-page.attempt-expired", "claim.window-over"],
  },
  {
    number: 3,
    name: "One-time or limited use codes",
    held: "yes",
    text: (c) =>
      `A code confirms once. ${c.userCodeTries} wrong codes end a start, ${c.userCodeTriesInAll} in all end the claim, also when they are sent at once.`,
    rules: [
      "claim-page.single-use",
      "claim-page.wrong-code",
      "claim-page.tries-total",
      "claim-page.tries-concurrent",
      "poll.once",
    ],
  },
  {
    number: 4,
    name: "Unique codes",
    held: "yes",
    text: () =>
      "A code belongs to one start of one claim, and is judged only beside the secret of that start's link: the same digits elsewhere mean nothing. A new start ends the earlier link and code.",
    rules: ["claim-page.superseded", "claim.restart", "claim.code-not-in-uri"],
  },
  {
    number: 5,
    name: "Content filtering",
    held: "in part",
    text: () =>
      "Which mail is filtered is up to whoever receives it. What the server sends is of little use to an attacker: the mail never holds the code, what the agent calls itself cannot become a link in it, and how many such mails an address gets is limited.",
    rules: ["claim.mail", "claim.mail-content", "claim.mail-limit"],
  },
  {
    number: 6,
    name: "Detect and remediate",
    held: "yes",
    text: () =>
      "The owner gets a mail about the claim that names the agent, its scopes, and where to revoke. A revoked token is refused at once, on every instance.",
    rules: ["claim-page.notice", "tokens.in-app", "revoke.live"],
  },
  {
    number: 7,
    name: "Trusted devices",
    held: "no",
    text: () =>
      "Anybody's agent may register: that is what the protocol is for. Before a human has confirmed it reaches nothing of anybody else.",
    rules: ["tokens.before-claim", "foreign.404"],
  },
  {
    number: 8,
    name: "Trusted networks",
    held: "no",
    text: () => "Agents come from anywhere. Whoever runs a server can put it behind a network of their own.",
    rules: [],
  },
  {
    number: 9,
    name: "Limited scopes",
    held: "yes",
    text: () =>
      "Without a human an agent has nothing that speaks in somebody's name. [What the claim adds](/docs/access) leaves payments and webhooks out: tokens for them are made by the owner alone, on a page.",
    rules: ["register.shape", "poll.scope"],
  },
  {
    number: 10,
    name: "Short-lived tokens",
    held: "no",
    text: () =>
      "An agent's token has no end unless one was set: there is no refresh token, and an agent that nobody watches would stop in the middle of its work. What takes the place of an end is revocation at once, by the agent and by the owner. Tokens that are made on the page or by the API can be given an end.",
    rules: ["revoke.live", "tokens.limits"],
  },
  {
    number: 11,
    name: "Rate limits",
    held: "yes",
    text: () =>
      "Registrations, starts of a claim, mails to an address, polls and tries of a code are limited, each by itself.",
    rules: ["register.rate-limited", "claim.rate-limited", "claim.mail-limit", "poll.slow-down"],
  },
  {
    number: 12,
    name: "Sender-constrained tokens",
    held: "no",
    text: () =>
      "Tokens are bearer tokens (RFC 6750): curl and every HTTP client can use them, and few agents keep a key better than a token. The server stores their hashes alone, and shows each once.",
    rules: ["tokens.secret-once"],
  },
  {
    number: 13,
    name: "User education",
    held: "in part",
    text: () =>
      "The page and the mail say when to go on and when not to: only with a code from an agent of one's own. Campaigns are the operator's affair.",
    rules: ["claim.mail-content", "claim-page.no-token"],
  },
  {
    number: 14,
    name: "User experience",
    held: "yes",
    text: () =>
      "The page names the agent, its organization and the account, says what claiming unlocks and what declining does, and has a button for each, side by side.",
    rules: ["claim-page.shows-agent", "claim-page.choice", "claim-page.decline"],
  },
  {
    number: 15,
    name: "Authenticated flow",
    held: "in part",
    text: () =>
      "The agent starts the claim with the secret that it got when it registered, but a registration is open to all. The human signs in before the page shows anything of the agent.",
    rules: ["claim.unknown-token", "claim-page.sign-in"],
  },
  {
    number: 16,
    name: "Request initiation verification",
    held: "yes",
    text: () =>
      "The code goes from the agent to its human directly, and is never in the mail or the link: whoever gets the mail out of the blue has no code to type.",
    rules: ["claim.code-not-in-uri", "claim.mail", "claim-page.confirm"],
  },
  {
    number: 17,
    name: "Request binding with out-of-band data",
    held: "yes",
    text: () =>
      "A start is bound to the address that the agent was told by its human: another account cannot confirm it, whatever code and link it has.",
    rules: ["claim-page.email-bound", "claim.no-squat"],
  },
];

export function crossDevicePage({ constants }: Contract): Page {
  return {
    path: "cross-device",
    title: "Cross-device flows: RFC 10027",
    lead: "The claim goes from an agent's machine to its human's browser, over a channel that nobody authenticates. RFC 10027 (BCP 247) tells how such flows are attacked, and lists 17 practical mitigations in its section 6.1. For each of them: the rules that hold it, or why it is not held.",
    group: "The contract",
    sections: [summary(constants), ...mitigations.map((one) => section(one, constants))],
  };
}

function summary(constants: Contract["constants"]): Section {
  const rows = mitigations.map(({ number, name, held }) => `| 6.1.${number} | [${name}](#m${number}) | ${held} |`);
  return {
    id: "summary",
    heading: "Summary",
    text: `| section | mitigation | held |
|---|---|---|
${rows.join("\n")}

The section on protocols (6.2) advises against flows of this kind for what is valuable, where another one will do. An agent without a browser and without a key of its own has no other; what an agent can do in its human's name without that human is kept small instead, hiring and paying [wait for a confirmation](/docs/rules/approvals.human) on a page. A claim has to be done within ${hours(constants.claimWindowSeconds)}.`,
  };
}

function section({ number, name, held, text, rules }: Mitigation, constants: Contract["constants"]): Section {
  const holding = rules.map((rule) => `[\`${rule}\`](/docs/rules/${rule})`).join(", ");
  return {
    id: `m${number}`,
    heading: `6.1.${number} ${name}: ${held}`,
    text: `${text(constants)}${holding === "" ? "" : `\n\nRules: ${holding}.`}`,
  };
}
