// Generated from spec/ by `npm run generate`. Do not edit.

/** How an operation is called. */
export interface OperationRow {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** With the names of its parameters in braces. */
  readonly path: string;
  /** Whether a token goes with it. */
  readonly bearer: boolean;
  readonly body: "json" | "form" | null;
  readonly answer: "json" | "text";
  /** The shape of its errors. */
  readonly errors: "oauth" | "envelope";
}

export const agentAuthOperations = {
  registerAgent: {"method":"POST","path":"/api/agent/identity","bearer":false,"body":"json","answer":"json","errors":"oauth"},
  startClaim: {"method":"POST","path":"/api/agent/identity/claim","bearer":false,"body":"json","answer":"json","errors":"oauth"},
  pollClaimToken: {"method":"POST","path":"/api/agent/oauth/token","bearer":false,"body":"form","answer":"json","errors":"oauth"},
  revokeToken: {"method":"POST","path":"/api/agent/oauth/revoke","bearer":false,"body":"form","answer":"json","errors":"oauth"},
  getProtectedResourceMetadata: {"method":"GET","path":"/.well-known/oauth-protected-resource","bearer":false,"body":null,"answer":"json","errors":"oauth"},
  getPublicApiResourceMetadata: {"method":"GET","path":"/.well-known/oauth-protected-resource/api/public/v1","bearer":false,"body":null,"answer":"json","errors":"oauth"},
  getPlatformApiResourceMetadata: {"method":"GET","path":"/.well-known/oauth-protected-resource/api/partner/v1","bearer":false,"body":null,"answer":"json","errors":"oauth"},
  getAuthorizationServerMetadata: {"method":"GET","path":"/.well-known/oauth-authorization-server","bearer":false,"body":null,"answer":"json","errors":"oauth"},
  getAuthMd: {"method":"GET","path":"/auth.md","bearer":false,"body":null,"answer":"text","errors":"oauth"},
  getLlmsTxt: {"method":"GET","path":"/llms.txt","bearer":false,"body":null,"answer":"text","errors":"oauth"},
  getAgentOpenApi: {"method":"GET","path":"/api/agent/openapi.json","bearer":false,"body":null,"answer":"json","errors":"oauth"},
} as const;

export const publicApiOperations = {
  getPublicApiOpenApi: {"method":"GET","path":"/api/public/v1/openapi.json","bearer":false,"body":null,"answer":"json","errors":"envelope"},
  getMe: {"method":"GET","path":"/api/public/v1/auth/me","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  createToken: {"method":"POST","path":"/api/public/v1/tokens","bearer":true,"body":"json","answer":"json","errors":"envelope"},
  listTokens: {"method":"GET","path":"/api/public/v1/tokens","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  revokeTokenById: {"method":"DELETE","path":"/api/public/v1/tokens/{tokenId}","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  createJobDraft: {"method":"POST","path":"/api/public/v1/job-drafts","bearer":true,"body":"json","answer":"json","errors":"envelope"},
  updateJobDraft: {"method":"PATCH","path":"/api/public/v1/job-drafts/{jobId}","bearer":true,"body":"json","answer":"json","errors":"envelope"},
  getCapabilities: {"method":"GET","path":"/api/public/v1/job-drafts/capabilities","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  closeJob: {"method":"POST","path":"/api/public/v1/jobs/{jobId}/close","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  publishJob: {"method":"POST","path":"/api/public/v1/jobs/{jobId}/publish","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  listMyJobs: {"method":"GET","path":"/api/public/v1/jobs/mine","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  searchJobs: {"method":"GET","path":"/api/public/v1/jobs","bearer":false,"body":null,"answer":"json","errors":"envelope"},
  getJob: {"method":"GET","path":"/api/public/v1/jobs/{jobId}","bearer":false,"body":null,"answer":"json","errors":"envelope"},
  listProposals: {"method":"GET","path":"/api/public/v1/jobs/{jobId}/proposals","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  getProposal: {"method":"GET","path":"/api/public/v1/proposals/{proposalId}","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  reviewProposal: {"method":"PATCH","path":"/api/public/v1/proposals/{proposalId}","bearer":true,"body":"json","answer":"json","errors":"envelope"},
  startConversation: {"method":"POST","path":"/api/public/v1/proposals/{proposalId}/conversation","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  listMessages: {"method":"GET","path":"/api/public/v1/messages","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  sendMessage: {"method":"POST","path":"/api/public/v1/messages","bearer":true,"body":"json","answer":"json","errors":"envelope"},
  getApproval: {"method":"GET","path":"/api/public/v1/approvals/{approvalId}","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  hireProposal: {"method":"POST","path":"/api/public/v1/proposals/{proposalId}/hire","bearer":true,"body":"json","answer":"json","errors":"envelope"},
  listContracts: {"method":"GET","path":"/api/public/v1/contracts","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  getContract: {"method":"GET","path":"/api/public/v1/contracts/{contractId}","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  createMilestone: {"method":"POST","path":"/api/public/v1/contracts/{contractId}/milestones","bearer":true,"body":"json","answer":"json","errors":"envelope"},
  fundMilestone: {"method":"POST","path":"/api/public/v1/milestones/{milestoneId}/fund","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  approveMilestone: {"method":"POST","path":"/api/public/v1/milestones/{milestoneId}/approve","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  endContract: {"method":"POST","path":"/api/public/v1/contracts/{contractId}/end","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  listPendingPayments: {"method":"GET","path":"/api/public/v1/payments/pending","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  getTeam: {"method":"GET","path":"/api/public/v1/team","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  inviteTeamMember: {"method":"POST","path":"/api/public/v1/team/invites","bearer":true,"body":"json","answer":"json","errors":"envelope"},
  pollUpdates: {"method":"GET","path":"/api/public/v1/updates","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  createWebhook: {"method":"POST","path":"/api/public/v1/webhooks","bearer":true,"body":"json","answer":"json","errors":"envelope"},
  listWebhooks: {"method":"GET","path":"/api/public/v1/webhooks","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  getWebhook: {"method":"GET","path":"/api/public/v1/webhooks/{webhookId}","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  deleteWebhook: {"method":"DELETE","path":"/api/public/v1/webhooks/{webhookId}","bearer":true,"body":null,"answer":"json","errors":"envelope"},
} as const;

export const platformApiOperations = {
  getPlatformApiOpenApi: {"method":"GET","path":"/api/partner/v1/openapi.json","bearer":false,"body":null,"answer":"json","errors":"envelope"},
  getCurrentInstall: {"method":"GET","path":"/api/partner/v1/installs/current","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  createProjectLink: {"method":"POST","path":"/api/partner/v1/project-links","bearer":true,"body":"json","answer":"json","errors":"envelope"},
  listProjectLinks: {"method":"GET","path":"/api/partner/v1/project-links","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  getProjectLink: {"method":"GET","path":"/api/partner/v1/project-links/{linkId}","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  deleteProjectLink: {"method":"DELETE","path":"/api/partner/v1/project-links/{linkId}","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  listLinkedContracts: {"method":"GET","path":"/api/partner/v1/contracts","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  listParticipants: {"method":"GET","path":"/api/partner/v1/contracts/{contractId}/participants","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  getBudget: {"method":"GET","path":"/api/partner/v1/contracts/{contractId}/budget","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  reportUsage: {"method":"POST","path":"/api/partner/v1/contracts/{contractId}/usage","bearer":true,"body":"json","answer":"json","errors":"envelope"},
  createWebhookEndpoint: {"method":"POST","path":"/api/partner/v1/webhook-endpoints","bearer":true,"body":"json","answer":"json","errors":"envelope"},
  listWebhookEndpoints: {"method":"GET","path":"/api/partner/v1/webhook-endpoints","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  getWebhookEndpoint: {"method":"GET","path":"/api/partner/v1/webhook-endpoints/{endpointId}","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  updateWebhookEndpoint: {"method":"PATCH","path":"/api/partner/v1/webhook-endpoints/{endpointId}","bearer":true,"body":"json","answer":"json","errors":"envelope"},
  deleteWebhookEndpoint: {"method":"DELETE","path":"/api/partner/v1/webhook-endpoints/{endpointId}","bearer":true,"body":null,"answer":"json","errors":"envelope"},
  redeliver: {"method":"POST","path":"/api/partner/v1/webhook-endpoints/{endpointId}/redeliver","bearer":true,"body":"json","answer":"json","errors":"envelope"},
} as const;
