/** Pages of what operations share: scopes, errors, events, constants, rules, and what opens what. */
import { kebab } from "../document.ts";
import type { Contract, Party, Rule } from "../model.ts";
import { examplesOf, fenced, memberTable, operationPlace, scopeLink } from "./operations.ts";
import { type Page, type Section, table } from "./page.ts";
import type { Proof, Run } from "./proof.ts";
import { membersOf, type Schema } from "./schema.ts";

const GROUP = "The contract";

export function scopesPage(contract: Contract): Page {
  const [before = [], after = []] = [contract.scopeSets.PreClaimScope, contract.scopeSets.PostClaimScope];
  const sections = contract.catalogues.flatMap(({ surface, scopes }) =>
    scopes.map(({ name, text }): Section => {
      const opens = contract.operations.filter((o) => o.surface === surface && o.scopes.includes(name));
      const members = contract.operations.filter((o) => o.surface === surface && o.consentFor === name);
      const events = contract.events.filter((event) => event.surface === surface && event.scope === name);
      const given = [
        before.includes(name) ? "an agent's first token" : "",
        after.includes(name) ? "the token that a claim gives" : "",
      ].filter((words) => words !== "");
      const parts = [
        `${text}.`,
        surface === "public-api" && given.length > 0 ? `Part of ${given.join(" and of ")}.` : "",
        listed(
          "Opens",
          opens.map((o) => `[${o.summary}](${operationPlace(o)})`),
        ),
        listed(
          "Opens members of the answers of",
          members.map((o) => `[${o.summary}](${operationPlace(o)})`),
        ),
        listed(
          "Lets through the events",
          events.map(({ type }) => `[\`${type}\`](/docs/events#${type})`),
        ),
      ];
      // Both APIs have a scope of this name: the first keeps it as its id.
      const isFirst = contract.catalogues.find((c) => c.scopes.some((s) => s.name === name))?.surface === surface;
      return {
        id: isFirst ? name : `${surface}-${name}`,
        heading: `\`${name}\` (${titleOf(contract, surface)})`,
        text: parts.filter((part) => part !== "").join("\n\n"),
      };
    }),
  );
  return {
    path: "scopes",
    title: "Scopes",
    lead: "What a token may do. A token has the scopes that it was made with, and never gets more.",
    group: GROUP,
    sections,
  };
}

export function errorsPage(contract: Contract): Page {
  const answers = new Map(contract.operations.map((of) => [of, JSON.stringify(of.openapi.responses)]));
  const sections = contract.surfaces.flatMap((surface) =>
    contract.failures
      .filter(
        ({ name, surface: of }) => (of ?? surface.id) === surface.id && name in surface.document.components.schemas,
      )
      .toSorted((a, b) => a.status - b.status)
      .map((failure): Section => {
        const where = contract.operations.filter(
          (operation) =>
            operation.surface === surface.id && answers.get(operation)?.includes(`/${failure.name}"`) === true,
        );
        const parts = [
          failure.text,
          failure.example === undefined ? "" : fenced(JSON.stringify(failure.example, null, 2)),
          where.length > MANY
            ? `Given by ${where.length} operations.`
            : listed(
                "Given by",
                where.map((o) => `[${o.summary}](${operationPlace(o)})`),
              ),
        ];
        return {
          id: `${surface.id}-${kebab(failure.name)}`,
          heading: `${failure.status} \`${failure.code}\` (${titleOf(contract, surface.id)}: ${kebab(failure.name)})`,
          text: parts.filter((part) => part !== "").join("\n\n"),
        };
      }),
  );
  return {
    path: "errors",
    title: "Errors",
    lead: "Agent auth answers with `error` and `error_description` (RFC 6749, 5.2), the two APIs with one envelope: `error` for people, `code` for programs, `requestId` for the log. New codes may come: treat one that you do not know by its status.",
    group: GROUP,
    sections,
  };
}

/** Named one by one only as far as somebody reads it. */
const MANY = 12;

export function eventsPage(contract: Contract): Page {
  const { webhookAttempts, webhookRetrySeconds, webhookTimeoutSeconds, webhookFailuresUntilDisabled } =
    contract.constants;
  const sections = contract.events.map(({ type, surface: of, text, scope, schema }): Section => {
    const surface = contract.surfaces.find(({ id }) => id === of);
    const document = surface?.document;
    const call = Object.values(surface?.webhooks?.webhooks?.[type] ?? document?.webhooks?.[type] ?? {})[0];
    const [body] = Object.values(call?.requestBody?.content ?? {});
    const value = body === undefined ? undefined : examplesOf(body)[0]?.value;
    const named = document?.components.schemas[schema];
    const parts = [
      text,
      scope === null ? "Needs no scope." : `Needs the scope ${scopeLink(scope)}.`,
      document === undefined || named === undefined ? "" : memberTable(membersOf(document, named as Schema)),
      value === undefined ? "" : fenced(JSON.stringify(value, null, 2)),
    ];
    return {
      id: surfaceIsFirst(contract, type, of) ? type : `${of}-${type}`,
      heading: `\`${type}\` (${titleOf(contract, of)})`,
      text: parts.filter((part) => part !== "").join("\n\n"),
    };
  });
  const waits = [webhookRetrySeconds].flat().join(", ");
  return {
    path: "events",
    title: "Events and webhooks",
    lead: `What is told to webhook endpoints, and under \`/updates\`.

- Each delivery is a POST with \`X-OpenTrain-Event\`, \`X-OpenTrain-Delivery\` (the same on every attempt: drop what you have had) and
  \`X-OpenTrain-Signature: t=<Unix seconds>,v1=<hex>\`: HMAC-SHA256 of \`<t>.<raw body>\` under the endpoint's secret. Compare in
  constant time, over the bytes as they came, and refuse a \`t\` that is more than five minutes away.
- Any 2xx within ${webhookTimeoutSeconds} seconds is a success. Otherwise it is tried again, ${webhookAttempts} times in all, after ${waits} seconds.
- After ${webhookFailuresUntilDisabled} failed deliveries in a row the endpoint is disabled.
- Events may come twice, and in another order.`,
    group: GROUP,
    sections,
  };
}

function surfaceIsFirst({ events }: Contract, type: string, surface: string): boolean {
  return events.find((event) => event.type === type)?.surface === surface;
}

export function constantsPage({ constants, tokens }: Contract): Page {
  return {
    path: "constants",
    title: "Constants and tokens",
    lead: "The numbers that clients may rely on, and how each kind of secret begins.",
    group: GROUP,
    sections: [
      {
        id: "constants",
        heading: "Constants",
        text: table(
          ["name", "value"],
          Object.entries(constants).map(([name, value]) => [`\`${name}\``, `\`${JSON.stringify(value)}\``]),
        ),
      },
      {
        id: "tokens",
        heading: "Tokens and secrets",
        text: table(
          ["prefix", "what it is"],
          Object.values(tokens).map(({ prefix, description }) => [`\`${prefix}\``, description]),
        ),
      },
    ],
  };
}

/** Which token, scope, claim and feature each operation of the APIs wants. */
export function accessPage(contract: Contract): Page {
  const [before = [], after = []] = [contract.scopeSets.PreClaimScope, contract.scopeSets.PostClaimScope];
  const sections = contract.surfaces
    .filter(({ errors }) => errors !== "page")
    .map((surface): Section => {
      const own = contract.operations.filter((operation) => operation.surface === surface.id);
      const forAgents = surface.id === "public-api";
      const has = (set: readonly string[], o: (typeof own)[number]): string => {
        if (o.bearer === null) return "yes";
        const holds = o.anyScope ? o.scopes.some((s) => set.includes(s)) : o.scopes.every((s) => set.includes(s));
        return holds ? "yes" : "no";
      };
      const rows = own.map((o) => [
        `[${o.summary}](${operationPlace(o)})`,
        o.bearer ?? "none",
        [
          ...(o.scopes.length === 0 ? [] : [o.scopes.map(scopeLink).join(o.anyScope ? " or " : " and ")]),
          ...(o.consentFor === null ? [] : [`${scopeLink(o.consentFor)} for some members`]),
        ].join("; ") || "none",
        ...(forAgents
          ? [o.claimed ? "no" : has(before, o), has(after, o)]
          : [o.active.length === 0 ? "none" : o.active.join(", ")]),
      ]);
      const columns = forAgents ? ["before the claim", "after the claim"] : ["must be active"];
      return {
        id: surface.id,
        heading: titleOf(contract, surface.id),
        text: table(["operation", "token", "scope", ...columns], rows),
      };
    });
  return {
    path: "access",
    title: "What opens what",
    lead: "Each operation with the token and scopes that it takes. *Before the claim* and *after the claim*: whether the tokens open it that an agent gets then; a human can make tokens with other scopes.",
    group: GROUP,
    sections,
  };
}

/** A page of rules for each part of the contract. */
export function rulesPages(contract: Contract, proof: Proof): Page[] {
  const groups = Map.groupBy(contract.rules, ({ page }) => page);
  return [...groups].map(([page, rules]) => ({
    path: `rules/${page}`,
    title: `Rules: ${titleOf(contract, page)}`,
    lead: `What a server does, beyond the shapes: ${rules.length} rules. Each has checks in the conformance suite, and faults were put into the server on purpose to see them found.${runLead(proof.run)}`,
    group: "Rules",
    sections: rules.map((rule) => ruleSection(contract, rule, proof)),
  }));
}

/** A page of rules for each party that is not the server. */
export function partyRulesPages({ partyRules }: Contract): Page[] {
  return [...Map.groupBy(partyRules, ({ party }) => party)].map(([party, rules]) => ({
    path: `rules/${party}`,
    title: `Rules: ${PARTIES[party].title}`,
    lead: `${PARTIES[party].lead} ${rules.length} rules; \`opentrain-conformance ${party}\` judges by them.`,
    group: "Rules",
    sections: rules.map(({ id, words, level, source }) => ({
      id,
      heading: `\`${id}\``,
      text: `${words}\n\n${level}; source: ${source}.`,
    })),
  }));
}

const PARTIES: Readonly<Record<Party, { readonly title: string; readonly lead: string }>> = {
  client: { title: "Agents", lead: "What an agent does that registers here and has its human claim it." },
  receiver: { title: "Receivers", lead: "What a receiver of webhooks does." },
};

function ruleSection(contract: Contract, rule: Rule, proof: Proof): Section {
  const { id, words, needs, source, level, operations } = rule;
  const checks = proof.checks.get(id) ?? [];
  const where = contract.operations.filter((o) => operations.includes(o.id));
  const facts = [
    `${level}; source: ${source}${needs.length === 0 ? "" : `; to check it a run needs: ${needs.join(", ")}`}.`,
    `${count(checks.length, "check")}${titles(checks)}; found by it: ${count(proof.faults.get(id) ?? 0, "fault")} of those put in on purpose.`,
    proof.run === undefined ? "" : verdictsOf(proof.run, id),
    where.length === 0 || where.length > MANY
      ? ""
      : `Of ${where.map((o) => `[${o.summary}](${operationPlace(o)})`).join(", ")}.`,
  ];
  return { id, heading: `\`${id}\``, text: [words, ...facts.filter((fact) => fact !== "")].join("\n\n") };
}

function runLead(run: Run | undefined): string {
  return run === undefined ? "" : ` The verdicts are those of a run against ${run.origin}: ${run.verdict}`;
}

/** What a run says of a rule; how many of its checks where they agree, and which where they do not. */
function verdictsOf({ results }: Run, id: string): string {
  const byVerdict = Map.groupBy(results.get(id) ?? [], ({ verdict }) => verdict);
  if (byVerdict.size === 0) return "Verdict: the run did not choose this rule.";
  const told = [...byVerdict].map(([verdict, checks]) => {
    const named = checks.map(({ title }) => title).filter((title) => title !== "");
    return `**${verdict}** (${byVerdict.size > 1 && named.length > 0 ? named.join("; ") : count(checks.length, "check")})`;
  });
  return `Verdict: ${told.join(", ")}.`;
}

function titles(checks: readonly string[]): string {
  const named = checks.filter((title) => title !== "");
  return named.length === 0 ? "" : ` (${named.join("; ")})`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function listed(what: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `${what}:\n\n${items.map((item) => `- ${item}`).join("\n")}`;
}

function titleOf({ surfaces }: Contract, id: string): string {
  const title = surfaces.find((surface) => surface.id === id)?.document.info.title;
  return title === undefined ? id : String(title).replace(/^OpenTrain /, "");
}

/** Where each operation, rule, scope, error and event is told, by its name below `/docs`. */
export function placesOf(contract: Contract, pages: readonly Page[]): Record<string, string> {
  const places: Record<string, string> = {};
  for (const operation of contract.operations) places[`operations/${operation.id}`] = operationPlace(operation);
  for (const rule of contract.rules) places[`rules/${rule.id}`] = `/docs/rules/${rule.page}#${rule.id}`;
  for (const { id, party } of contract.partyRules) places[`rules/${id}`] = `/docs/rules/${party}#${id}`;
  for (const kind of ["scopes", "errors", "events"]) {
    const sections = pages.find(({ path }) => path === kind)?.sections ?? [];
    for (const { id } of sections) places[`${kind}/${id}`] = `/docs/${kind}#${encodeURIComponent(id)}`;
  }
  return places;
}
