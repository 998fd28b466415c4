import { fileURLToPath } from "node:url";
import { type CompilerHost, compile, type Diagnostic, getSourceLocation, type Program } from "@typespec/compiler";
import { expect, test, vi } from "vitest";
import { ContractError, readContract } from "../contract.ts";
import { diskHost } from "../host.ts";
import type { Contract } from "../model.ts";
import { checkTemplates } from "../templates/check.ts";

vi.setConfig({ testTimeout: 240_000 });

const root = fileURLToPath(new URL("../../../", import.meta.url));
const views = fileURLToPath(new URL("../../../server/console/views", import.meta.url));

interface Edit {
  /** Below spec/. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

async function compiled(edits: readonly Edit[]): Promise<Program> {
  const left = new Set(edits);
  const host: CompilerHost = {
    ...diskHost,
    async readFile(path) {
      const source = await diskHost.readFile(path);
      let { text } = source;
      for (const edit of edits) {
        if (!path.endsWith(`/spec/${edit.file}`)) continue;
        expect(text, `${edit.file} has ${edit.from}`).toContain(edit.from);
        text = text.replaceAll(edit.from, edit.to);
        left.delete(edit);
      }
      return Object.assign(Object.create(source), { text }) as typeof source;
    },
  };
  const program = await compile(host, `${root}spec/main.tsp`, { noEmit: true });
  expect([...left]).toEqual([]);
  return program;
}

async function contractOf(edits: readonly Edit[]): Promise<Contract> {
  return await readContract(await compiled(edits));
}

async function problemsOf(edits: readonly Edit[]): Promise<readonly Diagnostic[]> {
  const failed: unknown = await contractOf(edits).catch((error: unknown) => error);
  if (!(failed instanceof ContractError)) throw failed;
  return failed.diagnostics;
}

/** `vocabulary/scopes.tsp: words`, and what stands at the place that is pointed at. */
function told({ message, target }: Diagnostic): { readonly words: string; readonly at: string } {
  const place = typeof target === "symbol" ? undefined : getSourceLocation(target);
  const file = place?.file.path.replace(root, "").replace("spec/", "");
  return { words: `${file}: ${message}`, at: place?.file.text.slice(place.pos, place.end) ?? "" };
}

interface Wrong {
  readonly edits: readonly Edit[];
  readonly words: string;
  /** Begins what is pointed at. */
  readonly at: string;
}

const scopes = "vocabulary/scopes.tsp";
const wrong: Readonly<Record<string, Wrong>> = {
  "a set with a name that its catalogue lacks": {
    edits: [{ file: scopes, from: '  "team:read",\n}', to: '  "team:read",\n  "team:reed",\n}' }],
    words: 'vocabulary/scopes.tsp: PublicScope has no "team:reed". Did you mean "team:read"?',
    at: '"team:reed"',
  },
  "a set of scopes that is of no catalogue": {
    edits: [{ file: scopes, from: "@subsetOf(PublicScope)\nunion PreClaimScope", to: "union PreClaimScope" }],
    words: "vocabulary/scopes.tsp: PreClaimScope is neither a @catalogue nor a @subsetOf one.",
    at: "/** The scopes of the token that registration gives",
  },
  "a scope that nobody could be asked to grant": {
    edits: [{ file: scopes, from: '@label("Fund and release payments") ', to: "" }],
    words: 'vocabulary/scopes.tsp: "payments:write" has no @label: nobody could be asked to grant it.',
    at: 'paymentsWrite: "payments:write"',
  },
  "a scope that code could only call by its name on the wire": {
    edits: [{ file: scopes, from: "messagesWrite: ", to: "" }],
    words: 'vocabulary/scopes.tsp: "messages:write" has no name for code, such as jobsRead: "jobs:read".',
    at: '@label("Send messages in your name") "messages:write"',
  },
  "a catalogue of a surface that is none": {
    edits: [{ file: scopes, from: '@catalogue("platform-api")', to: '@catalogue("platform-apis")' }],
    words: 'vocabulary/scopes.tsp: There is no surface "platform-apis". Did you mean "platform-api"?',
    at: '"platform-apis"',
  },
  "a need that the generator does not know": {
    edits: [{ file: "vocabulary/decorators.tsp", from: '"log",\n}', to: '"log",\n  "logs",\n}' }],
    words: 'vocabulary/decorators.tsp: spec/generate has no code for the Need "logs". Did you mean "log"?',
    at: '"logs"',
  },
  "a token whose pattern has another prefix": {
    edits: [{ file: "vocabulary/tokens.tsp", from: '@token("ot_inv_")', to: '@token("ot_ivn_")' }],
    words: 'vocabulary/tokens.tsp: The @pattern of InvitationToken does not begin with its prefix "ot_ivn_".',
    at: "/** An invitation token",
  },
  "a source of a rule that is none": {
    edits: [
      {
        file: "console/claim.tsp",
        from: 'escaped, and says what claiming unlocks.",\n  #{ needs: #["human"], source: "documentation" }',
        to: 'escaped, and says what claiming unlocks.",\n  #{ needs: #["human"], source: "docs" }',
      },
    ],
    words: 'console/claim.tsp: "docs" is no source of a rule: "seed", "documentation", "project" or "RFC <number>".',
    at: '@rule(\n  "claim-page.shows-agent"',
  },
  "a page that no GET shows": {
    edits: [{ file: "console/apps.tsp", from: '@page("app", #{})', to: '@page("ap", #{})' }],
    words: 'console/apps.tsp: No GET shows the page "ap". Did you mean "app"?',
    at: "/** Deactivate an app",
  },
  "a state with two meanings": {
    edits: [
      {
        file: "console/tokens.tsp",
        from: '    `too-many`: "The organization has reached its limit of 25 active tokens (409).",\n    `not-owner`: "The human is a member, not the owner (403).",',
        to: '    `too-many`: "The organization has reached its limit of 25 active tokens (409).",\n    `not-owner`: "Somebody else.",',
      },
    ],
    words:
      'console/tokens.tsp: The state "not-owner" of the page "tokens" has another meaning elsewhere: The human is a member, not the owner (403).',
    at: "",
  },
  "an event without a webhook": {
    edits: [
      {
        file: "platform-api/events.tsp",
        from: '  "install.revoked",\n',
        to: '  "install.revoked",\n  "install.made",\n',
      },
    ],
    words: 'platform-api/events.tsp: The event "install.made" has no webhook with its body.',
    at: '"install.made"',
  },
  "a webhook of no event": {
    edits: [{ file: "platform-api/webhooks.tsp", from: '@route("/install.revoked")', to: '@route("/install.revokd")' }],
    words: 'platform-api/webhooks.tsp: EventType has no "install.revokd". Did you mean "install.revoked"?',
    at: "/** The tokens that the install had are dead",
  },
  "an error at another status than its row's": {
    edits: [
      { file: "agent-auth/register.tsp", from: "Fail<403, AnonymousNotEnabled>", to: "Fail<401, AnonymousNotEnabled>" },
    ],
    words:
      'agent-auth/register.tsp: Operation "registerAgent" answers 401 with AnonymousNotEnabled, whose row says 403.',
    at: "/** Register an agent",
  },
  "a path parameter without a bound": {
    edits: [{ file: "console/jobs.tsp", from: "@path @maxLength(4096) jobId", to: "@path jobId" }],
    words:
      'console/jobs.tsp: The path parameter "jobId" has no bound: give it @maxLength, or a @pattern of a limited length.',
    at: "@path jobId",
  },
  "a query parameter without a bound": {
    edits: [{ file: "console/sign-in.tsp", from: "@query @maxLength(4096) email", to: "@query email" }],
    words:
      'console/sign-in.tsp: The query parameter "email" has no bound: give it @maxLength, or a @pattern of a limited length.',
    at: "/** The addr",
  },
  "a list without a bound": {
    edits: [{ file: "console/tokens.tsp", from: "  @maxItems(100)\n", to: "" }],
    words: 'console/tokens.tsp: The body member "scopes" has no bound: give it @maxItems.',
    at: "/** What the token may do",
  },
  "a length below zero": {
    edits: [{ file: "agent-auth/register.tsp", from: "@maxLength(100000)", to: "@maxLength(-5)" }],
    words: "agent-auth/register.tsp: @maxLength is -5, and no length or count is below 0.",
    at: "-5",
  },
  "a number of items below zero": {
    edits: [{ file: "agent-auth/discovery.tsp", from: "@minItems(1)", to: "@minItems(-1)" }],
    words: "agent-auth/discovery.tsp: @minItems is -1, and no length or count is below 0.",
    at: "-1",
  },
  "a type that hides one of the DOM": {
    edits: [{ file: "public-api/jobs.tsp", from: "JobPage", to: "Selection" }],
    words: 'public-api/jobs.tsp: A client would hide what TypeScript names "Selection": name the type otherwise.',
    at: "model Selection",
  },
  "a type that hides one of another language": {
    edits: [{ file: "platform-api/installs.tsp", from: "PartnerApp", to: "Runnable" }],
    words: 'platform-api/installs.tsp: A client would hide what Java names "Runnable": name the type otherwise.',
    at: "/** The app th",
  },
  "two types that differ by case": {
    edits: [
      { file: "public-api/tokens.tsp", from: "RevokedToken", to: "RevokedTOKEN" },
      { file: "public-api/team.tsp", from: "TeamInviteResult", to: "RevokedToken" },
    ],
    words:
      'public-api/team.tsp: A client has a file for each type, and "RevokedTOKEN" and "RevokedToken" would be one where case does not count.',
    at: "model RevokedToken",
  },
  "an operation that is named as a word of a language": {
    edits: [{ file: "platform-api/webhook-endpoints.tsp", from: "op redeliver(", to: "op defer(" }],
    words: 'platform-api/webhook-endpoints.tsp: Go has a word "defer": name the operation otherwise.',
    at: "/** Deliver again",
  },
  "a tag that is named as a type": {
    edits: [
      { file: "public-api/main.tsp", from: '@tagMetadata("Jobs"', to: '@tagMetadata("Published job"' },
      { file: "public-api/jobs.tsp", from: '@tag("Jobs")', to: '@tag("Published job")' },
    ],
    words:
      'public-api/main.tsp: A client has a class for each tag: "Published job" would hide the type "PublishedJob".',
    at: '"Published job"',
  },
  "words that name a scope of before": {
    edits: [
      { file: "public-api/main.tsp", from: "`x:write` serves wherever `x:read` is asked.", to: "`jobz:write` serves." },
    ],
    words: 'public-api/main.tsp: No API has the scope "jobz:write". Did you mean "jobs:write"?',
    at: "jobz:write",
  },
  "words that name a code of before": {
    edits: [
      {
        file: "agent-auth/poll.tsp",
        from: "Before the human has finished: 400 `authorization_pending`",
        to: "400 `authorisation_pending`",
      },
    ],
    words:
      'agent-auth/poll.tsp: Nothing in spec/ is named "authorisation_pending". Did you mean "authorization_pending"?',
    at: "authorisation_pending",
  },
};

test("each wrong name, missing example and missing bound is told at its line, with the nearest name", async () => {
  const found = (await problemsOf(Object.values(wrong).flatMap((w) => w.edits))).map(told);
  const words = Object.values(wrong).map((w) => w.words);
  // The webhook that is of no event any more leaves its event without one.
  words.push('platform-api/events.tsp: The event "install.revoked" has no webhook with its body.');
  expect([...new Set(found.map((f) => f.words))].sort()).toEqual(words.sort());
  for (const [what, { words, at }] of Object.entries(wrong)) {
    const begins = found.find((f) => f.words === words)?.at.slice(0, at.length);
    expect({ what, begins }).toEqual({ what, begins: at });
  }
});

test("an operation without example is refused, and so is a list of names among the constants", async () => {
  const found = await problemsOf([
    {
      file: "public-api/main.tsp",
      from: "/** The OpenAPI document of this API",
      to: '/** Get a thing. */\n@route("/api/public/v1/things/{id}")\n@get\n@summary("Get a thing")\n@tag("Jobs")\nop getThing(@path @maxLength(9) id: string): { it: true };\n\n/** The OpenAPI document of this API',
    },
  ]);
  expect(found.map((d) => told(d).words)).toEqual([
    'public-api/main.tsp: Operation "getThing" has parameters without an example: write @opExample with parameters.',
    'public-api/main.tsp: Operation "getThing" has no example of its answer: write @opExample with returnType.',
  ]);
  const listed = await problemsOf([
    {
      file: "vocabulary/constants.tsp",
      from: '  version: "1.1.0",',
      to: '  version: "1.1.0",\n  first: #["jobs:read"],',
    },
  ]);
  expect(listed.map((d) => [d.code, told(d).words.split(":")[0]])).toContainEqual([
    "invalid-argument",
    "vocabulary/constants.tsp",
  ]);
});

test("what goes is deprecated first, and by two days in their order", async () => {
  const problems = await problemsOf([
    {
      file: "public-api/team.tsp",
      from: "op getTeam(",
      to: '#deprecated "Use the page."\n@sunset("2027-01-01", "2026-05-01")\nop getTeam(',
    },
    {
      file: "platform-api/webhook-endpoints.tsp",
      from: "model RedeliverRequest {",
      to: 'model RedeliverRequest {\n  @sunset("2026-05-01", "2026-02-30") @maxLength(5) why?: string;\n',
    },
  ]);
  expect(problems.map((problem) => told(problem).words)).toEqual([
    'public-api/team.tsp: "2027-01-01" and "2026-05-01" are not two days as YYYY-MM-DD, the first before the second.',
    'platform-api/webhook-endpoints.tsp: "2026-05-01" and "2026-02-30" are not two days as YYYY-MM-DD, the first before the second.',
    'platform-api/webhook-endpoints.tsp: "why" has a @sunset, and no #deprecated that says what to use instead.',
  ]);
});

test("names that a template uses are the contract's: what was renamed leads to the template's line", async () => {
  const contract = await contractOf([
    { file: "console/apps.tsp", from: "before?: string", to: "until?: string" },
    { file: "console/tokens.tsp", from: "form_id", to: "showing_id" },
    { file: "console/jobs.tsp", from: "pay_type?: string", to: "payment?: string" },
    { file: "console/apps.tsp", from: "website_url", to: "web_site" },
    { file: "console/consent.tsp", from: '"approve" | "decline"', to: '"approve" | "refuse"' },
    { file: "console/tokens.tsp", from: "`already-made`", to: "`made-before`" },
    { file: "console/team.tsp", from: '@route("/settings/team/invites")', to: '@route("/settings/team/invitations")' },
  ]);
  const found = (await checkTemplates(contract, views)).map(({ message, target }) => {
    const place = typeof target === "symbol" ? undefined : getSourceLocation(target);
    const name = place?.file.path.slice(place.file.path.lastIndexOf("/") + 1);
    return `${name}: ${message} [${place?.file.text.slice(place.pos, place.end)}]`;
  });
  expect(found).toEqual(
    expect.arrayContaining([
      'app.eta: GET /settings/developer/apps/{appId} has no query parameter "before". There are: "done", "until". [before]',
      expect.stringMatching(/^jobs\.eta: GET \/jobs has no query parameter "pay_type".* \[pay_type\]$/),
      expect.stringMatching(/^tokens\.eta: The form of \/settings\/tokens has no field "form_id".* \[form_id\]$/),
      'tokens.eta: The form lacks "showing_id", without which it is refused. [<form]',
      expect.stringMatching(/^app-fields\.eta: The form of .* has no field "website_url".* \[website_url\]$/),
      'consent.eta: The field "decision" is never "decline". There are: "approve", "refuse". [decision]',
      expect.stringMatching(/^tokens\.eta: There is no state of the page "tokens" "already-made".* \[already-made\]$/),
      'team.eta: There is no POST of "/settings/team/invites". Did you mean "/settings/team/invitations"? [/settings/team/invites]',
    ]),
  );
  expect(
    found.filter((line) => !/before|pay_type|form_id|showing_id|website_url|decline|already-made|invites/.test(line)),
  ).toEqual([]);
});
