import type { Mail } from "../mail/mailer.ts";
import { quoted } from "./invitation-mail.ts";

/** Tells a member that they were removed. */
export function removedMail(to: string, organizationName: string): Mail {
  return {
    to,
    subject: "You were removed from a team on OpenTrain",
    text: `Hello,

You have been removed from a team on OpenTrain by its owner.
${quoted(organizationName)}
Your account still exists: you can join another organization or create your own.
If this was a mistake, ask the owner to invite you again.
`,
  };
}

/** Tells a member that they are the owner now. */
export function newOwnerMail(to: string, organizationName: string, origin: string): Mail {
  return {
    to,
    subject: "You are now the owner of a team on OpenTrain",
    text: `Hello,

The owner of your team on OpenTrain has left and made you the new owner.
${quoted(organizationName)}
The API tokens of the former owner have stopped working, so agents and programs
need new ones. Connected apps keep working. You can create tokens here:

${origin}/settings/tokens
`,
  };
}
