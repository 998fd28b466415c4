/** What must be so once, or at once, asked of two servers on one database at the same time, over and over. */

import { constants } from "../../generated/constants.ts";
import type { OperationId } from "../../generated/operations.ts";
import { type Call, type CallOptions, callOf, jsonOf } from "./calls.ts";
import type { Findings } from "./findings.ts";
import { type Answered, openConnections } from "./sending.ts";
import type { Tenant, Tenants } from "./tenants.ts";

export interface Races {
  readonly ports: readonly [number, number];
  readonly tenants: Tenants;
  readonly rounds: number;
  readonly findings: Findings;
  readonly stopped: AbortSignal;
  progress(done: number): void;
}

/** The two servers, in turns. */
type Both = readonly [Call, Call];

/** Runs one race; gives what is wrong, in words. */
type Race = (both: Both, tenant: Tenant, round: string) => Promise<string | undefined>;

export async function raceOver({ ports, tenants, rounds, findings, stopped, progress }: Races): Promise<number> {
  const connections = openConnections(CONNECTIONS);
  const both: Both = [callOf(connections, ports[0]), callOf(connections, ports[1])];
  let done = 0;
  for (; done < rounds && !stopped.aborted; done++) {
    const tenant = await tenants.make();
    for (const [name, race] of Object.entries(races)) {
      const wrong = await race(both, tenant, String(done)).catch((error: unknown) => String(error));
      if (wrong !== undefined && !stopped.aborted) findings.add(`${name}, on two servers at once`, wrong);
    }
    progress(done + 1);
  }
  connections.close();
  return done;
}

const CONNECTIONS = 50;
const AT_ONCE = 20;

/** So many calls at once, every other one of the other server; how many were answered with each status. */
async function atOnce(
  both: Both,
  id: OperationId,
  options: (number: number) => CallOptions,
  count: number = AT_ONCE,
): Promise<{ readonly answers: readonly Answered[]; readonly counts: Readonly<Record<number, number>> }> {
  const answers = await Promise.all(
    Array.from({ length: count }, (_, number) => both[number % 2 === 0 ? 0 : 1](id, options(number))),
  );
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return { answers, counts };
}

function unless(right: boolean, counts: Readonly<Record<number, number>>): string | undefined {
  return right ? undefined : `answered ${JSON.stringify(counts)}`;
}

export const races: Readonly<Record<string, Race>> = {
  async "a token that was revoked"([one, other]) {
    const { access_token: token } = await jsonOf<{ access_token: string }>(one("registerAgent"), 200);
    await jsonOf(other("getMe", { bearer: token }), 200);
    const { status } = await one("revokeToken", { form: { token } });
    if (status !== 200) return `the revocation was answered ${status}`;
    const after = await other("getMe", { bearer: token });
    return after.status === 401 ? undefined : `works on the other server: ${after.status}`;
  },

  async "the cap of personal tokens"(both, { personal: bearer }) {
    const { counts } = await atOnce(both, "createToken", () => ({ bearer }), constants.activePersonalTokens + 10);
    // One is there already: the bearer.
    return unless(counts[201] === constants.activePersonalTokens - 1 && counts[409] === 11, counts);
  },

  async "one draft for one key"(both, { personal: bearer }, round) {
    const json = { rawJobDescription: "Label street scenes", idempotencyKey: `key-${round}` };
    const { answers, counts } = await atOnce(both, "createJobDraft", () => ({ bearer, json }));
    const ids = new Set(answers.map(({ text }) => (JSON.parse(text) as { jobId?: string }).jobId));
    const once = counts[201] === 1 && counts[200] === AT_ONCE - 1;
    return ids.size === 1 ? unless(once, counts) : `made ${ids.size} drafts`;
  },

  async "one link for one project"(both, { platform: bearer, jobId }, round) {
    const json = { externalProjectId: `project-${round}`, jobId };
    const { counts } = await atOnce(both, "createProjectLink", () => ({ bearer, json }));
    return unless(counts[201] === 1 && counts[409] === AT_ONCE - 1, counts);
  },

  async "the cap of endpoints"(both, { platform: bearer }) {
    const json = { url: "https://hooks.invalid/opentrain", eventTypes: ["project_link.created"] };
    const { counts } = await atOnce(both, "createWebhookEndpoint", () => ({ bearer, json }));
    const cap = constants.webhookEndpointsPerInstall;
    return unless(counts[201] === cap && counts[409] === AT_ONCE - cap, counts);
  },

  async "a day's usage"(both, { platform: bearer, contractId }) {
    const path = { contractId };
    const json = { entries: [{ workDate: new Date().toISOString().slice(0, 10), totalSeconds: 600 }] };
    const { counts } = await atOnce(both, "reportUsage", () => ({ bearer, path, json }));
    if (counts[200] !== AT_ONCE) return unless(false, counts);
    const budget = await jsonOf<{ consumed: { seconds: number } }>(both[0]("getBudget", { bearer, path }), 200);
    return budget.consumed.seconds === 600 ? undefined : `counts ${budget.consumed.seconds} seconds, not 600`;
  },

  async "one approval for one act"(both, { personal: bearer, contractId }) {
    const options = { bearer, path: { contractId } };
    const { answers, counts } = await atOnce(both, "endContract", () => options);
    const ids = new Set(answers.map(({ text }) => (JSON.parse(text) as { approval?: { id: string } }).approval?.id));
    return ids.size === 1 ? unless(counts[202] === AT_ONCE, counts) : `asked for ${ids.size} approvals`;
  },
};
