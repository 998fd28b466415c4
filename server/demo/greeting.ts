import type { DemoWorld } from "./story.ts";

/** What is printed once the world of the demo is there: who to be, where to look, and three calls worth trying. */
export function greeting(origin: string, world: DemoWorld): string {
  const { people, jobs, contracts } = world;
  const today = new Date().toISOString().slice(0, 10);
  return `
The demo is ready: ${origin}. It is kept in memory, and gone when you stop it (Ctrl-C).

Sign in as (the code is in the outbox, ${origin}/__dev__/mail):
  ${people.owner.padEnd(20)} owner of Example Robotics, which an agent registered and this human claimed
  ${people.partner.padEnd(20)} owner of Example Labels, the annotation platform that is connected
  ${people.trainers.join(", ")}: trainers

Look at:
  ${origin}/jobs  the board, and the employer's own jobs
  ${origin}/jobs/${jobs.reviewed}/proposals  proposals to answer (as ${people.owner})
  ${origin}/contracts/${contracts.running}  a contract at 79 % of its budget
  ${origin}/contracts/${contracts.ended}  one that has ended
  ${world.pendingApproval}  a milestone that the agent wants funded: confirm or decline
  ${world.consentLink}  the consent screen, to reconnect the platform

Tokens:
  TOKEN=${world.token}  # Public API, every scope
  PLATFORM=${world.platformToken}  # Platform API, every scope

Try:
  # The event log, from the beginning.
  curl -s ${origin}/api/public/v1/updates -H "Authorization: Bearer ${world.token}"
  # From 79 % of the budget to 80.7 %: its state becomes LOW, and the log gets an event.
  curl -s ${origin}/api/partner/v1/contracts/${contracts.running}/usage -H "Authorization: Bearer ${world.platformToken}" \\
    -H "Content-Type: application/json" -d '{"entries": [{"workDate": "${today}", "totalSeconds": 29040}]}'
  # Asks to hire; nothing happens until ${people.owner} confirms at the approvalUrl.
  curl -s -X POST ${origin}/api/public/v1/proposals/${world.openProposal}/hire -H "Authorization: Bearer ${world.token}" \\
    -H "Content-Type: application/json" -d '{"milestone": {"name": "First 1,000 reviews", "volume": 1000}}'
`;
}
