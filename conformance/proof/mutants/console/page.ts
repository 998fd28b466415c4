import type { Mutant } from "../mutant.ts";

const INVITATION = "server/console/team/invitation.ts";

/** Servers that break page.*: what holds of every page. */
export const mutants: readonly Mutant[] = [
  {
    name: "page-refused-form-is-the-answer",
    rule: "page.refused-form",
    words: "A refused form is answered with its page, also to a browser, which asks whether to send it again on Back.",
    edits: [
      {
        file: "server/console/pages/refused.ts",
        from: 'return destination === undefined ? headers["upgrade-insecure-requests"] === "1" : destination === "document";',
        to: 'return destination === "" && headers["upgrade-insecure-requests"] === "1";',
      },
    ],
  },
  {
    name: "page-refused-form-says-nothing",
    rule: "page.refused-form",
    words: "The page that a refused form leads to does not say that it was refused.",
    edits: [
      {
        file: "server/console/pages/render.ts",
        from: "const refused = again ? kept.refused(cookie, form.token) : undefined;",
        to: 'const refused = again && here === "" ? kept.refused(cookie, form.token) : undefined;',
      },
    ],
  },
  {
    name: "page-refused-form-said-for-ever",
    rule: "page.refused-form",
    words: "What was wrong with a form is said again whenever its page is opened.",
    edits: [
      {
        file: "server/console/pages/render.ts",
        from: "const forget = isHere ? kept.forgetRefused(cookie) : undefined;",
        to: 'const forget = here === "" ? kept.forgetRefused(cookie) : undefined;',
      },
    ],
  },
  {
    name: "page-refused-form-waits-in-the-redirect",
    rule: "page.refused-form",
    words: "The time to wait stands beside the 303, so that a client waits an hour before it is told why.",
    edits: [
      {
        file: "server/console/surface.ts",
        from: 'headers: { Location: refused.to, "Set-Cookie": [cookie] }',
        to: 'headers: { Location: refused.to, "Set-Cookie": [cookie], "Retry-After": wait }',
      },
    ],
  },
  {
    name: "page-refused-form-loses-the-wait",
    rule: "page.refused-form",
    words: "The page that a refused form leads to does not say in a header how long to wait.",
    edits: [
      {
        file: "server/console/surface.ts",
        from: "refusedForm(incoming, fields, page, wait === undefined ? undefined : Number(wait))",
        to: "refusedForm(incoming, fields, page, wait === undefined ? wait : undefined)",
      },
    ],
  },
  {
    name: "page-errors-may-be-kept",
    rule: "page.headers",
    words: "Pages that say that something is wrong have no Cache-Control: no-store.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: 'if ((cache !== "public" || asked.bearer) && !ownCache) out',
        to: 'if ((cache !== "public" || asked.bearer) && !ownCache && status < 400) out',
      },
    ],
  },
  {
    name: "page-over-a-limit-may-be-kept",
    rule: "page.headers",
    words: "The page that says to wait may be stored.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: 'if ((cache !== "public" || asked.bearer) && !ownCache) out',
        to: 'if ((cache !== "public" || asked.bearer) && !ownCache && status !== 429) out',
      },
    ],
  },
  {
    name: "page-inline-scripts",
    rule: "page.headers",
    words: "The Content-Security-Policy permits inline scripts.",
    edits: [
      {
        file: "server/console/pages/headers.ts",
        from: `"script-src 'self'"`,
        to: `"script-src 'self' 'unsafe-inline'"`,
      },
    ],
  },
  {
    name: "page-opening-accepts",
    rule: "page.get-safe",
    words: "Who opens the link of an invitation, signed in, has accepted it.",
    edits: [
      {
        file: INVITATION,
        from: '  return ctx.show(200, "invitation", await standing(invitation, ctx), view(token, invitation, ctx));',
        to: `  const state = await standing(invitation, ctx);
  if (state === "accept" && ctx.human) await accept(ctx, { token, human: ctx.human });
  return ctx.show(200, "invitation", state, view(token, invitation, ctx));`,
      },
    ],
  },
  {
    name: "page-agent-name-as-markup",
    rule: "page.escaped",
    words: "The agent's name stands on the claim page as it was sent, markup and all.",
    edits: [
      {
        file: "server/console/views/claim.eta",
        from: '<dd><%= it.attempt.agentName ?? "(no name)" %></dd>',
        to: '<dd><%~ it.attempt.agentName ?? "(no name)" %></dd>',
      },
    ],
  },
  {
    name: "page-organization-as-markup",
    rule: "page.escaped",
    words: "A customer's name stands on the partner's page as it was typed, markup and all.",
    edits: [
      {
        file: "server/console/views/app.eta",
        from: '<th scope="row" data-label="Organization"><%= install.organizationName %></th>',
        to: '<th scope="row" data-label="Organization"><%~ install.organizationName %></th>',
      },
    ],
  },
  {
    name: "page-job-title-as-markup",
    rule: "page.escaped",
    words: "The title of a job stands on its page as it was typed, markup and all.",
    edits: [
      {
        file: "server/console/views/job.eta",
        from: "<h1><%= it.job.title %></h1>",
        to: "<h1><%~ it.job.title %></h1>",
      },
    ],
  },
  {
    name: "page-job-description-as-markup",
    rule: "page.escaped",
    words: "The description of a job stands on its page as it was typed, markup and all.",
    edits: [
      {
        file: "server/console/views/job.eta",
        from: '<p class="typed"><%= it.job.description %></p>',
        to: '<p class="typed"><%~ it.job.description %></p>',
      },
    ],
  },
  {
    name: "page-job-board-as-markup",
    rule: "page.escaped",
    words: "The titles of jobs stand on the board as they were typed, markup and all.",
    edits: [
      {
        file: "server/console/views/jobs.eta",
        from: '<h3><a href="/jobs/<%= job.id %>"><%= job.title %></a></h3>',
        to: '<h3><a href="/jobs/<%= job.id %>"><%~ job.title %></a></h3>',
      },
    ],
  },
  {
    name: "page-cover-letter-as-markup",
    rule: "page.escaped",
    words: "A cover letter stands on the employer's page as it was typed, markup and all.",
    edits: [
      {
        file: "server/console/views/proposals.eta",
        from: '<p class="typed"><%= proposal.coverLetter %></p>',
        to: '<p class="typed"><%~ proposal.coverLetter %></p>',
      },
    ],
  },
  {
    name: "page-trainer-title-as-markup",
    rule: "page.escaped",
    words: "A trainer's title stands on the employer's page as it was typed, markup and all.",
    edits: [
      {
        file: "server/console/views/proposals.eta",
        from: "<dd><%= proposal.title %></dd>",
        to: "<dd><%~ proposal.title %></dd>",
      },
    ],
  },
  {
    name: "page-message-as-markup",
    rule: "page.escaped",
    words: "A message stands on the trainer's page as it was typed, markup and all.",
    edits: [
      {
        file: "server/console/views/conversation.eta",
        from: '<p class="typed"><%= message.content %></p>',
        to: '<p class="typed"><%~ message.content %></p>',
      },
    ],
  },
  {
    name: "page-milestone-as-markup",
    rule: "page.escaped",
    words: "The description of a milestone stands on the page of an approval as it was sent, markup and all.",
    edits: [
      {
        file: "server/console/views/approval.eta",
        from: '<p class="typed"><%= milestone.description %></p>',
        to: '<p class="typed"><%~ milestone.description %></p>',
      },
    ],
  },
  {
    name: "page-contract-milestone-as-markup",
    rule: "page.escaped",
    words: "The description of a milestone stands on the contract's page as it was sent, markup and all.",
    edits: [
      {
        file: "server/console/views/contract.eta",
        from: '<p class="typed"><%= milestone.description %></p>',
        to: '<p class="typed"><%~ milestone.description %></p>',
      },
    ],
  },
  {
    name: "page-team-trail-as-markup",
    rule: "page.escaped",
    words: "The trail of a team has the new name of an organization as it was typed, markup and all.",
    edits: [{ file: "server/console/views/team.eta", from: "<%= entry.words %>", to: "<%~ entry.words %>" }],
  },
  {
    name: "page-profile-title-as-markup",
    rule: "page.escaped",
    words: "A trainer's title stands on the public profile as it was typed, markup and all.",
    edits: [
      {
        file: "server/console/views/profile.eta",
        from: '<p class="lead" data-title><%= it.trainer.title %></p>',
        to: '<p class="lead" data-title><%~ it.trainer.title %></p>',
      },
    ],
  },
  {
    name: "page-work-company-as-markup",
    rule: "page.escaped",
    words: "The employer's name stands on the trainer's page as it was typed, markup and all.",
    edits: [
      {
        file: "server/console/views/work.eta",
        from: '<td data-label="With"><%= conversation.companyName %></td>',
        to: '<td data-label="With"><%~ conversation.companyName %></td>',
      },
    ],
  },
];
