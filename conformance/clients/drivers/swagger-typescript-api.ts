import { Api as AgentAuth } from "./generated/agent.ts";
import { Api as PublicApi } from "./generated/public.ts";
import { type ForbiddenReason, type GeneratedClient, type PollError, type StartError, typed } from "./steps.ts";

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
  try {
    const { data, status } = await agentAuth.pollClaimToken({ grant_type, claim_token });
    return { status, token: data.access_token };
  } catch (error) {
    if (!(error instanceof Response)) throw error;
    return { status: error.status, refusal: "error" in error ? error.error : undefined };
  }
}

async function slowDown(claim_token: string): Promise<PollError> {
  try {
    await agentAuth.pollClaimToken({ grant_type, claim_token });
  } catch (error) {
    return typed<PollError>()(error.error.error);
  }
  throw new Error("It threw nothing.");
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
  try {
    await as(token).inviteTeamMember({ email });
  } catch (error) {
    const { status, error: data } = error;
    return {
      status,
      code: typed<"FORBIDDEN">()(data.code),
      reason: typed<ForbiddenReason>()(data.details.reason),
    };
  }
  throw new Error("It threw nothing.");
}

async function tooMany(claim_token: string, email: string) {
  try {
    await agentAuth.startClaim({ claim_token, email });
  } catch (error) {
    const { status, error: data, headers } = error;
    return { status, error: typed<StartError>()(data.error), retryAfter: String(headers.get("Retry-After")) };
  }
  throw new Error("It threw nothing.");
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
