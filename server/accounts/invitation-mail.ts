import type { Mail } from "../mail/mailer.ts";

/** The mail with the invitation's link. */
export function invitationMail(to: string, organizationName: string, link: string): Mail {
  return {
    to,
    subject: "You are invited to a team on OpenTrain",
    text: `Hello,

You have been invited to join a team on OpenTrain.
${quoted(organizationName)}
To join, open this link, sign in with this email address, and accept:

${link}

The link works for 7 days. If you do not know this team, ignore this email.
`,
  };
}

/** Only a name of letters, digits and harmless marks: mail programs make links of anything that looks like one. */
export function quoted(name: string): string {
  return /^[\p{L}\p{M}\p{N} '(),&_-]+$/u.test(name) ? `\nIts name: ${name}\n` : "";
}
