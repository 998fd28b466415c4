import * as agentAuth from "./generated/agent";
import * as publicApi from "./generated/public";
import {
  type ForbiddenReason,
  type GeneratedClient,
  type PollError,
  type StartError,
  typed,
  unexpected,
} from "./steps.ts";

const grant_type = "urn:opentrain:agent-auth:grant-type:claim";

async function register(agent_name: string) {
  const { data, error, response } = await agentAuth.registerAgent({ body: { agent_name } });
  if (data === undefined) throw unexpected(response?.status ?? 0, error);
  return { accessToken: data.access_token, claimToken: data.claim_token };
}

async function startClaim(claim_token: string, email: string) {
  const { data, error, response } = await agentAuth.startClaim({ body: { claim_token, email } });
  if (data === undefined) throw unexpected(response?.status ?? 0, error);
  return { userCode: data.user_code, link: data.verification_uri };
}

async function poll(claim_token: string) {
  const { data, error, response } = await agentAuth.pollClaimToken({ body: { grant_type, claim_token } });
  return { status: response?.status ?? 0, token: data?.access_token, refusal: error };
}

async function slowDown(claim_token: string): Promise<PollError> {
  const { error, response } = await agentAuth.pollClaimToken({ body: { grant_type, claim_token } });
  if (error === undefined) throw unexpected(response?.status ?? 0, error);
  return typed<PollError>()(error.error);
}

async function draft(auth: string, rawJobDescription: string) {
  const { data, error, response } = await publicApi.createJobDraft({ auth, body: { rawJobDescription } });
  if (data === undefined) throw unexpected(response?.status ?? 0, error);
  return data.jobId;
}

async function page(auth: string, limit: number, cursor: string | undefined) {
  const query = { limit, ...(cursor === undefined ? {} : { cursor }) };
  const { data, error, response } = await publicApi.listMyJobs({ auth, query });
  if (data === undefined) throw unexpected(response?.status ?? 0, error);
  return { ids: data.jobs.map(({ id }) => id), next: data.nextCursor };
}

async function forbidden(auth: string, email: string) {
  const { error, response } = await publicApi.inviteTeamMember({ auth, body: { email } });
  if (error?.code !== "FORBIDDEN" || !("reason" in error.details)) throw unexpected(response?.status ?? 0, error);
  const reason = typed<ForbiddenReason>()(error.details.reason);
  return { status: response?.status ?? 0, code: typed<"FORBIDDEN">()(error.code), reason };
}

async function tooMany(claim_token: string, email: string) {
  const { error, response } = await agentAuth.startClaim({ body: { claim_token, email } });
  if (error === undefined) throw unexpected(response?.status ?? 0, error);
  const retryAfter = response?.headers.get("Retry-After") ?? "";
  return { status: response?.status ?? 0, error: typed<StartError>()(error.error), retryAfter };
}

async function revoke(token: string) {
  const { response } = await agentAuth.revokeToken({ body: { token } });
  return response?.status ?? 0;
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
