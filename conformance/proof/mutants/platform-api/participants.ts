import type { Mutant } from "../mutant.ts";

const HANDLERS = "server/platform-api/contracts.ts";
const PARTICIPANT = "server/marketplace/partners/participant.ts";
const GATES = "server/contract/gates.ts";
const CALLER = "server/installs/caller.ts";

/** Servers that break participants.*: who was hired, and what of them is told to whom. */
export const mutants: readonly Mutant[] = [
  {
    name: "participants-email-in-events-only",
    rule: "participants.email",
    words: "The work email is told by events, and not where it is asked for.",
    edits: [
      {
        file: HANDLERS,
        from: "const withEmail = ctx.caller.scopes.includes(platformScope.participantsEmail);",
        to: "const withEmail = ctx.caller.scopes.length === 1 && ctx.caller.scopes.includes(platformScope.participantsEmail);",
      },
    ],
  },
  {
    name: "participants-without-consent-less",
    rule: "participants.consent",
    words: "Without the consent the call is not refused: the email is left out.",
    edits: [
      { file: GATES, from: "if (row.consentFor !== null && ", to: "if (row.consentFor === undefined && " },
      {
        file: HANDLERS,
        from: "const withEmail = ctx.caller.scopes.includes(platformScope.participantsEmail);",
        to: "const withEmail = ctx.caller.scopes.includes(platformScope.participantsEmail) && ctx.caller.consented;",
      },
    ],
  },
  {
    name: "participants-consent-after-the-contract",
    rule: "participants.consent",
    words: "The consent is judged after the contract was looked for: of an unknown one the answer is 404.",
    edits: [
      {
        file: GATES,
        from: "if (row.consentFor !== null && ",
        to: 'if (row.consentFor !== null && !row.path.endsWith("/participants") && ',
      },
      {
        file: HANDLERS,
        from: "  const withEmail = ctx.caller.scopes",
        to: `  if (ctx.caller.scopes.includes(platformScope.participantsEmail) && !ctx.caller.consented) {
    return envelopeError("pii-consent-required", ctx.requestId, { reason: "pii_consent_required" });
  }
  const withEmail = ctx.caller.scopes`,
      },
    ],
  },
  {
    name: "participants-consent-before-the-scope",
    rule: "participants.consent",
    words: "A token that lacks the scope is told that the consent is missing.",
    edits: [
      {
        file: GATES,
        from: "      if (!maySee(row, caller.scopes)) {",
        to: `      if (row.consentFor !== null && caller.scopes.includes(row.consentFor) && caller.consented !== true) {
        return { reply: envelopeError("pii-consent-required", requestId, { reason: "pii_consent_required" }) };
      }
      if (!maySee(row, caller.scopes)) {`,
      },
    ],
  },
  {
    name: "participants-email-by-consent-alone",
    rule: "participants.no-email",
    words: "The member is there without the scope too, if only as an empty text.",
    edits: [
      {
        file: PARTICIPANT,
        from: "...(withEmail ? { workEmail: trainer.workEmail } : {}),",
        to: 'workEmail: withEmail ? trainer.workEmail : "",',
      },
    ],
  },
  {
    name: "participants-email-to-readers",
    rule: "participants.no-email",
    words: "Whoever may read participants is told their work email.",
    edits: [
      {
        file: HANDLERS,
        from: "includes(platformScope.participantsEmail);",
        to: "includes(platformScope.participantsRead);",
      },
    ],
  },
  {
    name: "participants-consent-of-the-first-grant",
    rule: "participants.reconnect",
    words: "The consent is remembered from the first call of an install, whatever its customer decides afterwards.",
    edits: [
      {
        file: CALLER,
        from: "        consented: row.piiConsentAt !== null,\n",
        to: "        consented: firstConsent(row.installId, row.piiConsentAt !== null),\n",
      },
      {
        file: CALLER,
        from: "const findToken = lookup(",
        to: `const consents = new Map<string, boolean>();
function firstConsent(installId: string, consented: boolean): boolean {
  if (!consents.has(installId)) consents.set(installId, consented);
  return consents.get(installId) === true;
}

const findToken = lookup(`,
      },
    ],
  },
  {
    name: "participants-consent-only-grows",
    rule: "participants.reconnect",
    words: "A reconnect without the consent leaves the one that was given before.",
    edits: [
      {
        file: "server/installs/grants.ts",
        from: "piiConsentAt: decided.piiConsent && app.scopes.includes(platformScope.participantsEmail) ? now : null,",
        to: "...(decided.piiConsent && app.scopes.includes(platformScope.participantsEmail) ? { piiConsentAt: now } : {}),",
      },
    ],
  },
  {
    name: "participants-own-address-as-work-email",
    rule: "participants.personal",
    words: "What is told as the work email is the trainer's own address.",
    edits: [
      {
        file: PARTICIPANT,
        from: '    .innerJoin("trainers as t", "t.userId", "c.trainerUserId")\n    .select(["c.id as contractId", "t.userId", "t.firstName", "t.lastName", "t.country", "t.workEmail"])',
        to: `    .innerJoin("trainers as t", "t.userId", "c.trainerUserId")
    .innerJoin("user as u", "u.id", "t.userId")
    .select(["c.id as contractId", "t.userId", "t.firstName", "t.lastName", "t.country", "u.email as workEmail"])`,
      },
    ],
  },
  {
    name: "participants-by-whole-name",
    rule: "participants.personal",
    words: "Partners are told the last name.",
    edits: [
      {
        file: PARTICIPANT,
        from: "displayName: displayName(trainer),",
        to: 'displayName: [trainer.firstName, trainer.lastName].join(" "),',
      },
    ],
  },
  {
    name: "participants-logged-with-the-delivery",
    rule: "participants.personal",
    words:
      "What was delivered is written to the log, with the work email in it, and addresses are not taken out of lines.",
    edits: [
      { file: "server/observability/redact.ts", from: "{1,64}(?:@|%40)", to: "{1,64}(?:@@|%40)" },
      {
        file: "server/webhooks/worker.ts",
        from: "const about = { deliveryId, endpointId, attempt: attempts + 1, outcome };",
        to: "const about = { deliveryId, endpointId, attempt: attempts + 1, outcome, data: attempt.data };\n    log.info(about);",
      },
    ],
  },
  {
    name: "participants-reconnect-keeps-consent-of-before",
    rule: "participants.reconnect",
    words: "The consent stays when the app is disconnected, and connected again without it.",
    edits: [
      {
        file: "server/installs/grants.ts",
        from: '      await trx.updateTable("installs").set(grant).where("id", "=", installId).execute();',
        to: '      const { piiConsentAt, ...others } = grant;\n      const kept = before.revokedAt !== null && piiConsentAt === null ? others : grant;\n      await trx.updateTable("installs").set(kept).where("id", "=", installId).execute();',
      },
    ],
  },
];
