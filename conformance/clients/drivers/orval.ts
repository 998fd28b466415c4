import axios from "axios";
import * as agentAuth from "./generated/agent.ts";
import * as publicApi from "./generated/public.ts";
import { type ForbiddenReason, type GeneratedClient, type PollError, type StartError, typed } from "./steps.ts";

axios.defaults.baseURL = process.env.ORIGIN ?? "";
const grant_type = "urn:opentrain:agent-auth:grant-type:claim";

function as(token: string) {
  return { headers: { authorization: `Bearer ${token}` } };
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
  const { data, status } = await agentAuth.pollClaimToken({ grant_type, claim_token }, { validateStatus: () => true });
  return { status, token: data.access_token, refusal: data };
}

async function slowDown(claim_token: string): Promise<PollError> {
  try {
    await agentAuth.pollClaimToken({ grant_type, claim_token });
  } catch (error) {
    return typed<PollError>()(error.response.data.error);
  }
  throw new Error("It threw nothing.");
}

async function draft(token: string, rawJobDescription: string) {
  const { data } = await publicApi.createJobDraft({ rawJobDescription }, as(token));
  return data.jobId;
}

async function page(token: string, limit: number, cursor: string | undefined) {
  const { data } = await publicApi.listMyJobs({ limit, ...(cursor === undefined ? {} : { cursor }) }, as(token));
  return { ids: data.jobs.map(({ id }) => id), next: data.nextCursor };
}

async function forbidden(token: string, email: string) {
  try {
    await publicApi.inviteTeamMember({ email }, as(token));
  } catch (error) {
    const { status, data } = error.response;
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
    const { status, data, headers } = error.response;
    return { status, error: typed<StartError>()(data.error), retryAfter: String(headers["retry-after"]) };
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
