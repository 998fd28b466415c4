/** auth.md: the protocol in prose, for an agent to read and follow; `{{origin}}` stands for the server's origin. */
import type { Contract, Failure } from "../model.ts";

export function authMd(contract: Contract): string {
  const { constants: c, scopeSets } = contract;
  const pre = scopeSets.PreClaimScope ?? [];
  const post = scopeSets.PostClaimScope ?? [];
  const own = contract.operations.filter((o) => o.surface === "agent-auth");
  const errors = contract.failures.filter((f) => f.surface === "agent-auth");
  return `# OpenTrain auth.md

Version ${c.version}. How an AI agent gets an account here without a human at the keyboard, works at once, and is
claimed by its human later. Machine-readable: {{origin}}/api/agent/openapi.json (this protocol),
{{origin}}/api/public/v1/openapi.json (the API that the token opens),
{{origin}}/.well-known/oauth-authorization-server and {{origin}}/.well-known/oauth-protected-resource (discovery).
The whole contract as Markdown: {{origin}}/llms.txt.

## 1. Register

    POST {{origin}}/api/agent/identity
    Content-Type: application/json

    {"agent_name": "Labelling agent", "organization_name": "Example Robotics"}

Both names are optional; an empty body registers too. Keep two members of the answer: \`access_token\` (\`ot_pat_...\`) and
\`claim_token\` (\`ot_clm_...\`). Each is shown once.

## 2. Work

Send the access token as \`Authorization: Bearer ot_pat_...\` (the header only, never a query or body) to
{{origin}}/api/public/v1. {{origin}}/api/public/v1/auth/me says who you are. Before the claim the token has these scopes:

${list(pre)}

An operation that needs a claimed account answers 403 with \`details.reason\` \`account_claim_required\` and a \`claimUrl\`.

## 3. Start the claim

    POST {{origin}}/api/agent/identity/claim
    Content-Type: application/json

    {"claim_token": "ot_clm_...", "email": "owner@example.com"}

The answer has a \`user_code\` (${c.userCodeDigits} digits) and a \`verification_uri\`. Show your human both, even when \`email_sent\` is
true: mail may land in spam, and the mail never holds the code. The human opens the link, signs in with exactly that
address, and types the code. Each start lasts ${c.claimAttemptSeconds} seconds (\`expires_in\`); the whole claim window is ${c.claimWindowSeconds} seconds from
registration. Starting again gives a new code and link and ends the earlier ones. A code may be mistyped ${c.userCodeTries} times per
start, and ${c.userCodeTriesInAll} times in all.

A well-formed start that is refused is 400 \`invalid_request\` whose description starts with one of these words: \`claim_token_unknown\`,
\`already_claimed\`, \`claim_window_over\`, \`email_invalid\`, \`too_many_wrong_codes\`, \`email_already_registered\` (that address
belongs to an organization already: ask for another one).

## 4. Poll

    POST {{origin}}/api/agent/oauth/token
    Content-Type: application/x-www-form-urlencoded

    grant_type=${c.claimGrantType}&claim_token=ot_clm_...

Every ${c.pollIntervalSeconds} seconds (\`interval\`):

| answer | what to do |
|---|---|
| 400 \`authorization_pending\` | the human has not finished: go on polling; when \`expires_in\` is over, or no start is open, start the claim again |
| 400 \`slow_down\` | wait ${c.pollIntervalStepSeconds} seconds longer between polls from now on (up to ${c.pollIntervalMaxSeconds}) |
| 400 \`access_denied\` | the human said "not mine": start the claim again, with the right address |
| 400 \`expired_token\` | unclaimed: the window is over, register again; claimed: the new token was not collected in time, ask your human for one |
| 400 \`invalid_grant\` | the claim token is unknown, ended, or its token was delivered before: stop polling; if your human has claimed, ask for a token |
| 500, 503 | nothing was lost: go on polling, after \`Retry-After\` where there is one |
| none, or half of one | the connection broke: go on polling; \`invalid_grant\` then says that the token was lost with it |
| 200 | claimed: replace your access token by the new one |

The new token comes exactly once, and stays ready for ${c.deliveryGraceSeconds} seconds after the claim. All tokens from before the claim
are dead from the moment the human confirms. After the claim the token has these scopes:

${list(post)}

A lost token, or one that was not collected, is replaced by the human, in the settings: {{origin}}/settings/tokens.

## 5. Revoke

    POST {{origin}}/api/agent/oauth/revoke
    Content-Type: application/x-www-form-urlencoded

    token=ot_pat_...

200 with \`{}\`, whether the token was known or not (RFC 7009); 400 without one \`token\`.

## Tokens

| prefix | what it is |
|---|---|
${Object.values(contract.tokens)
  .map((t) => `| \`${t.prefix}\` | ${t.description.replace(/: `[^`]*`\.$/, ".")} |`)
  .join("\n")}

## Errors

Every error here is \`{"error": "...", "error_description": "..."}\`; the Public API has an envelope of its own.

| operation | status | error | meaning |
|---|---|---|---|
${own.flatMap((o) => rows(o.id, o.path, Object.entries(o.openapi.responses), errors)).join("\n")}

## Scopes

All scopes of the Public API; those beyond the post-claim set are given by a human in the settings only.

| scope | grants |
|---|---|
${(contract.catalogues.find((x) => x.surface === "public-api")?.scopes ?? [])
  .map((s) => `| \`${s.name}\` | ${s.text} |`)
  .join("\n")}

## Constants

| name | value |
|---|---|
${Object.entries(c)
  .map(([name, value]) => `| \`${name}\` | \`${value}\` |`)
  .join("\n")}

## Rules

What this server does, beyond the shapes; each is checked by the conformance suite under its id.

${contract.rules
  .filter((r) => r.page === "agent-auth")
  .map((r) => `- \`${r.id}\`: ${r.words}`)
  .join("\n")}
`;
}

const list = (items: readonly string[]): string => items.map((s) => `- \`${s}\``).join("\n");

function rows(
  id: string,
  path: string,
  responses: readonly (readonly [
    string,
    { content?: Record<string, { schema: { $ref?: string; anyOf?: { $ref?: string }[] } }> },
  ])[],
  errors: readonly Failure[],
): string[] {
  return responses.flatMap(([status, response]) =>
    Object.values(response.content ?? {}).flatMap(({ schema }) =>
      [schema, ...(schema.anyOf ?? [])].flatMap((s) => {
        const failure = errors.find((f) => f.name === s.$ref?.split("/").at(-1));
        return failure ? [`| ${id} \`${path}\` | ${status} | \`${failure.code}\` | ${failure.text} |`] : [];
      }),
    ),
  );
}
