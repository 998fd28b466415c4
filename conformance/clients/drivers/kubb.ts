import { setConfig } from "@kubb/plugin-client/clients/axios";
import axios from "axios";
import * as agentAuth from "./generated/agent/index.ts";
import * as publicApi from "./generated/public/index.ts";
import { type ForbiddenReason, type GeneratedClient, type PollError, type StartError, typed } from "./steps.ts";

setConfig({ baseURL: process.env.ORIGIN ?? "" });
const grant_type = "urn:opentrain:agent-auth:grant-type:claim";

function as(token: string) {
  return { headers: { authorization: `Bearer ${token}` } };
}

async function register(agent_name: string) {
  const data = await agentAuth.registerAgent({ agent_name });
  return { accessToken: data.access_token, claimToken: data.claim_token };
}

async function startClaim(claim_token: string, email: string) {
  const data = await agentAuth.startClaim({ claim_token, email });
  return { userCode: data.user_code, link: data.verification_uri };
}

async function poll(claim_token: string) {
  try {
    return { status: 200, token: (await agentAuth.pollClaimToken({ grant_type, claim_token })).access_token };
  } catch (error) {
    if (!axios.isAxiosError(error)) throw error;
    return { status: error.response?.status ?? 0, refusal: error.response?.data };
  }
}

async function slowDown(claim_token: string): Promise<PollError> {
  try {
    await agentAuth.pollClaimToken({ grant_type, claim_token });
  } catch (error) {
    return typed<PollError>()(error.response.data.error);
  }
  throw new Error("It threw nothing.");
}

async function slowDownGuarded(claim_token: string): Promise<PollError> {
  try {
    await agentAuth.pollClaimToken({ grant_type, claim_token });
  } catch (error) {
    if (!axios.isAxiosError<agentAuth.PollClaimToken400>(error) || error.response === undefined) throw error;
    return typed<PollError>()(error.response.data.error);
  }
  throw new Error("It threw nothing.");
}

async function draft(token: string, rawJobDescription: string) {
  const data = await publicApi.createJobDraft({ rawJobDescription }, as(token));
  return data.jobId;
}

async function page(token: string, limit: number, cursor: string | undefined) {
  const data = await publicApi.listMyJobs({ limit, ...(cursor === undefined ? {} : { cursor }) }, as(token));
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

async function forbiddenGuarded(token: string, email: string) {
  try {
    await publicApi.inviteTeamMember({ email }, as(token));
  } catch (error) {
    if (!axios.isAxiosError<publicApi.InviteTeamMember403>(error) || error.response === undefined) throw error;
    const { status, data } = error.response;
    if (!("reason" in data.details)) throw error;
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

async function tooManyGuarded(claim_token: string, email: string) {
  try {
    await agentAuth.startClaim({ claim_token, email });
  } catch (error) {
    if (!axios.isAxiosError<agentAuth.StartClaim429>(error) || error.response === undefined) throw error;
    const { status, data, headers } = error.response;
    return { status, error: typed<StartError>()(data.error), retryAfter: String(headers["retry-after"]) };
  }
  throw new Error("It threw nothing.");
}

async function revoke(token: string) {
  await agentAuth.revokeToken({ token });
  return 200;
}

const option = "`axios.isAxiosError<PollClaimToken400>(error)` in `catch`";

export const client: GeneratedClient = {
  register: [{ run: register }],
  startClaim: [{ run: startClaim }],
  poll: [{ run: poll }],
  slowDown: [{ run: slowDown }, { option, run: slowDownGuarded }],
  draft: [{ run: draft }],
  page: [{ run: page }],
  forbidden: [{ run: forbidden }, { option, run: forbiddenGuarded }],
  tooMany: [{ run: tooMany }, { option, run: tooManyGuarded }],
  revoke: [{ run: revoke }],
};
