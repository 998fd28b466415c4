import * as agentAuth from "./generated/agent.ts";
import * as publicApi from "./generated/public.ts";
import {
  type ForbiddenReason,
  type GeneratedClient,
  type PollError,
  type StartError,
  typed,
  unexpected,
} from "./steps.ts";

const grant_type = "urn:opentrain:agent-auth:grant-type:claim";

function as(token: string) {
  return { headers: { authorization: `Bearer ${token}` } };
}

async function register(agent_name: string) {
  const answer = await agentAuth.registerAgent({ agent_name });
  if (answer.status !== 200) throw unexpected(answer.status, answer.data);
  return { accessToken: answer.data.access_token, claimToken: answer.data.claim_token };
}

async function startClaim(claim_token: string, email: string) {
  const answer = await agentAuth.startClaim({ claim_token, email });
  if (answer.status !== 200) throw unexpected(answer.status, answer.data);
  return { userCode: answer.data.user_code, link: answer.data.verification_uri };
}

async function poll(claim_token: string) {
  const answer = await agentAuth.pollClaimToken({ grant_type, claim_token });
  if (answer.status !== 200) return { status: answer.status, refusal: answer.data };
  return { status: answer.status, token: answer.data.access_token };
}

async function slowDown(claim_token: string): Promise<PollError> {
  const answer = await agentAuth.pollClaimToken({ grant_type, claim_token });
  if (answer.status !== 400) throw unexpected(answer.status, answer.data);
  return typed<PollError>()(answer.data.error);
}

async function draft(token: string, rawJobDescription: string) {
  const answer = await publicApi.createJobDraft({ rawJobDescription }, as(token));
  if (answer.status !== 201) throw unexpected(answer.status, answer.data);
  return answer.data.jobId;
}

async function page(token: string, limit: number, cursor: string | undefined) {
  const answer = await publicApi.listMyJobs({ limit, ...(cursor === undefined ? {} : { cursor }) }, as(token));
  if (answer.status !== 200) throw unexpected(answer.status, answer.data);
  return { ids: answer.data.jobs.map(({ id }) => id), next: answer.data.nextCursor };
}

async function forbidden(token: string, email: string) {
  const answer = await publicApi.inviteTeamMember({ email }, as(token));
  if (answer.status !== 403 || !("reason" in answer.data.details)) throw unexpected(answer.status, answer.data);
  const reason = typed<ForbiddenReason>()(answer.data.details.reason);
  return { status: answer.status, code: typed<"FORBIDDEN">()(answer.data.code), reason };
}

async function tooMany(claim_token: string, email: string) {
  const answer = await agentAuth.startClaim({ claim_token, email });
  if (answer.status === 200) throw unexpected(answer.status, answer.data);
  const retryAfter = answer.headers.get("Retry-After") ?? "";
  return { status: answer.status, error: typed<StartError>()(answer.data.error), retryAfter };
}

async function revoke(token: string) {
  const answer = await agentAuth.revokeToken({ token });
  return answer.status;
}

export const client: GeneratedClient = {
  register: [{ run: register }],
  startClaim: [{ run: startClaim }],
  poll: [{ run: poll }],
  slowDown: [{ run: slowDown }],
  draft: [{ run: draft }],
  page: [{ run: page }],
  forbidden: [{ run: forbidden }],
  tooMany: [{ run: tooMany }],
  revoke: [{ run: revoke }],
};
