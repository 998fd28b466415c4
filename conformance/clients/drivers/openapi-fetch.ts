import createClient from "openapi-fetch";
import type { paths as AgentAuth } from "./generated/agent.ts";
import type { paths as PublicApi } from "./generated/public.ts";
import {
  type ForbiddenReason,
  type GeneratedClient,
  type PollError,
  type StartError,
  typed,
  unexpected,
} from "./steps.ts";

const baseUrl = process.env.ORIGIN ?? "";
const agentAuth = createClient<AgentAuth>({ baseUrl });
const grant_type = "urn:opentrain:agent-auth:grant-type:claim";
const form = { "Content-Type": "application/x-www-form-urlencoded" };

function api(token: string) {
  return createClient<PublicApi>({ baseUrl, headers: { authorization: `Bearer ${token}` } });
}

async function register(agent_name: string) {
  const { data, error, response } = await agentAuth.POST("/api/agent/identity", { body: { agent_name } });
  if (data === undefined) throw unexpected(response.status, error);
  return { accessToken: data.access_token, claimToken: data.claim_token };
}

async function startClaim(claim_token: string, email: string) {
  const { data, error, response } = await agentAuth.POST("/api/agent/identity/claim", { body: { claim_token, email } });
  if (data === undefined) throw unexpected(response.status, error);
  return { userCode: data.user_code, link: data.verification_uri };
}

async function poll(claim_token: string) {
  const { data, error, response } = await agentAuth.POST("/api/agent/oauth/token", {
    body: { grant_type, claim_token },
  });
  return { status: response.status, token: data?.access_token, refusal: error };
}

async function pollWithHeader(claim_token: string) {
  const { data, error, response } = await agentAuth.POST("/api/agent/oauth/token", {
    body: { grant_type, claim_token },
    headers: form,
  });
  return { status: response.status, token: data?.access_token, refusal: error };
}

async function slowDown(claim_token: string): Promise<PollError> {
  const { error, response } = await agentAuth.POST("/api/agent/oauth/token", {
    body: { grant_type, claim_token },
    headers: form,
  });
  if (error === undefined) throw unexpected(response.status, error);
  return typed<PollError>()(error.error);
}

async function draft(token: string, rawJobDescription: string) {
  const { data, error, response } = await api(token).POST("/api/public/v1/job-drafts", { body: { rawJobDescription } });
  if (data === undefined) throw unexpected(response.status, error);
  return data.jobId;
}

async function page(token: string, limit: number, cursor: string | undefined) {
  const query = { limit, ...(cursor === undefined ? {} : { cursor }) };
  const { data, error, response } = await api(token).GET("/api/public/v1/jobs/mine", { params: { query } });
  if (data === undefined) throw unexpected(response.status, error);
  return { ids: data.jobs.map(({ id }) => id), next: data.nextCursor };
}

async function forbidden(token: string, email: string) {
  const { error, response } = await api(token).POST("/api/public/v1/team/invites", { body: { email } });
  if (error?.code !== "FORBIDDEN" || !("reason" in error.details)) throw unexpected(response.status, error);
  const reason = typed<ForbiddenReason>()(error.details.reason);
  return { status: response.status, code: typed<"FORBIDDEN">()(error.code), reason };
}

async function tooMany(claim_token: string, email: string) {
  const { error, response } = await agentAuth.POST("/api/agent/identity/claim", { body: { claim_token, email } });
  if (error === undefined) throw unexpected(response.status, error);
  const retryAfter = response.headers.get("Retry-After") ?? "";
  return { status: response.status, error: typed<StartError>()(error.error), retryAfter };
}

async function revoke(token: string) {
  const { response } = await agentAuth.POST("/api/agent/oauth/revoke", { body: { token } });
  return response.status;
}

async function revokeWithHeader(token: string) {
  const { response } = await agentAuth.POST("/api/agent/oauth/revoke", { body: { token }, headers: form });
  return response.status;
}

const option = "the header `Content-Type: application/x-www-form-urlencoded` in the call";

export const client: GeneratedClient = {
  register: [{ run: register }],
  startClaim: [{ run: startClaim }],
  poll: [{ run: poll }, { option, run: pollWithHeader }],
  slowDown: [{ option, run: slowDown }],
  draft: [{ run: draft }],
  page: [{ run: page }],
  forbidden: [{ run: forbidden }],
  tooMany: [{ run: tooMany }],
  revoke: [{ run: revoke }, { option, run: revokeWithHeader }],
};
