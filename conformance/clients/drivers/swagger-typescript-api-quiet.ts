import { Api as AgentAuth } from "./generated/agent.ts";
import { Api as PublicApi } from "./generated/public.ts";
import {
  type ForbiddenReason,
  type GeneratedClient,
  type PollError,
  type StartError,
  typed,
  unexpected,
} from "./steps.ts";

const { api: agentAuth } = new AgentAuth();
const grant_type = "urn:opentrain:agent-auth:grant-type:claim";

function as(token: string) {
  const client = new PublicApi<string>({
    securityWorker: (bearer) => ({ headers: { authorization: `Bearer ${bearer}` } }),
  });
  client.setSecurityData(token);
  return client.api;
}

async function register(agent_name: string) {
  const { data } = await agentAuth.registerAgent({ agent_name });
  return { accessToken: data.access_token, claimToken: data.claim_token };
}

async function startClaim(claim_token: string, email: string) {
  const { data } = await agentAuth.startClaim({ claim_token, email });
  return { userCode: data.user_code, link: data.verification_uri };
}

async function poll(claim_token: string) {
  const { data, error, status } = await agentAuth.pollClaimToken({ grant_type, claim_token });
  return { status, token: data?.access_token, refusal: error };
}

async function slowDown(claim_token: string): Promise<PollError> {
  const { error } = await agentAuth.pollClaimToken({ grant_type, claim_token });
  return typed<PollError>()(error.error);
}

async function draft(token: string, rawJobDescription: string) {
  const { data } = await as(token).createJobDraft({ rawJobDescription });
  return data.jobId;
}

async function page(token: string, limit: number, cursor: string | undefined) {
  const { data } = await as(token).listMyJobs({ limit, ...(cursor === undefined ? {} : { cursor }) });
  return { ids: data.jobs.map(({ id }) => id), next: data.nextCursor };
}

async function forbidden(token: string, email: string) {
  const { status, error } = await as(token).inviteTeamMember({ email });
  if (error.code !== "FORBIDDEN" || !("reason" in error.details)) throw unexpected(status, error);
  const reason = typed<ForbiddenReason>()(error.details.reason);
  return { status, code: typed<"FORBIDDEN">()(error.code), reason };
}

async function tooMany(claim_token: string, email: string) {
  const { status, error, headers } = await agentAuth.startClaim({ claim_token, email });
  return { status, error: typed<StartError>()(error.error), retryAfter: String(headers.get("Retry-After")) };
}

async function revoke(token: string) {
  const { status } = await agentAuth.revokeToken({ token });
  return status;
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
