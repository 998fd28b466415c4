import type { Registration } from "../accounts/registrations.ts";
import type { Mail } from "../mail/index.ts";

/** The mail with the claim's link. The code is not in it: whoever types it has it from the agent. */
export function claimMail(
  to: string,
  { agentName, organizationName }: Pick<Registration, "agentName" | "organizationName">,
  verificationUri: string,
): Mail {
  const says = [...quoted("It calls itself", agentName), ...quoted("It says that it works for", organizationName)];
  return {
    to,
    subject: "An AI agent asks to be claimed by you",
    text: `Hello,

an AI agent has registered with OpenTrain and named this address as its human's.
${says.length > 0 ? `\n${says.join("\n")}\n` : ""}
If it is yours, open this link, sign in with this address, and type the
six-digit code that the agent shows you:

${verificationUri}

The link is good for 30 minutes; the agent can start again.

If you do not know this agent, do nothing: without you it gets no further.
You can also open the link and choose "Not mine", which tells the agent so.
`,
  };
}

/** Only a name of letters, digits and harmless marks: mail programs make links of anything that looks like one. */
function quoted(words: string, name: string | null): string[] {
  return name !== null && /^[\p{L}\p{M}\p{N} '(),&_-]+$/u.test(name) ? [`${words}: ${name}`] : [];
}
