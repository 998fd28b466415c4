import type { ClaimAttempt } from "../../accounts/claim-attempt.ts";
import type { Mail } from "../../mail/mailer.ts";
import type { World } from "../../world.ts";
import { postClaimWords } from "../pages/scope-words.ts";

/** Tells the new owner what happened, for the case that it was not their doing (claim-page.notice). */
export function claimNotice({ config }: Pick<World, "config">, attempt: ClaimAttempt): Mail {
  return {
    to: attempt.email,
    subject: "You have claimed an AI agent on OpenTrain",
    text: `Hello,

You have just claimed an AI agent on OpenTrain with this email address. You now
own its organization.

Agent: ${withoutLinks(attempt.agentName) ?? "(no name given)"}
Organization: ${withoutLinks(attempt.organizationName) ?? "(no name given)"}

The agent gets a new token with these scopes:

${postClaimWords.map(({ name, text }) => `- ${text} (${name})`).join("\n")}

All of its earlier tokens have stopped working. You can see and revoke its new
token here at any time:

${config.origin}/settings/tokens

If this was not you, sign in there and revoke the token. Whoever claimed the agent
can read your email.
`,
  };
}

/** Mail programs make links of anything that looks like one: only what is in ordinary names is left. */
function withoutLinks(name: string | null): string | undefined {
  const plain = name?.replace(/[^\p{L}\p{M}\p{N} '(),&_-]+/gu, " ").trim();
  return plain || undefined;
}
