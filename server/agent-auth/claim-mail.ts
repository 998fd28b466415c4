import type { Registration } from "../accounts/registrations.ts";
import type { Mail } from "../mail/index.ts";

/** The mail with the claim's link. The code is not in it: whoever types it has it from the agent. */
export function claimMail(
  to: string,
  { agentName, organizationName }: Pick<Registration, "agentName" | "organizationName">,
  verificationUri: string,
): Mail {
  const says = [...quoted("It calls itself", agentName), ...quoted("It names this organization", organizationName)];
  return {
    to,
    subject: "An AI agent asks you to claim it",
    text: `Hello,

An AI agent has registered with OpenTrain and says that it works for you.
${says.length > 0 ? `\n${says.join("\n")}\n` : ""}
If it does, open this link, sign in with this email address, and enter the
six-digit code that the agent shows you:

${verificationUri}

The link works for 30 minutes. After that, the agent can have a new one sent.

If you do not know this agent, ignore this email: nobody can claim it without
you. You can also open the link and choose "Not mine" to turn it down.
`,
  };
}

/** Only a name of letters, digits and harmless marks: mail programs make links of anything that looks like one. */
function quoted(words: string, name: string | null): string[] {
  return name !== null && /^[\p{L}\p{M}\p{N} '(),&_-]+$/u.test(name) ? [`${words}: ${name}`] : [];
}
