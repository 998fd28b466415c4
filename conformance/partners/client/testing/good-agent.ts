/** An agent on the generated client, in which `opentrain-conformance client` finds nothing wrong: `node good-agent.ts`. */
import { setTimeout as sleep } from "node:timers/promises";
import {
  AccountClaimRequiredError,
  type AgentOptions,
  ApiError,
  AttemptLapsedError,
  createAgent,
  DeliveryLostError,
  memoryStore,
} from "../../../../generated/client/index.ts";

export interface Task {
  readonly origin: string;
  readonly email: string;
  readonly print: (text: string) => void;
  readonly wait?: (seconds: number) => Promise<unknown>;
  readonly options?: Partial<AgentOptions>;
}

export async function work({ origin, email, print, wait = (s) => sleep(s * 1000), options = {} }: Task): Promise<void> {
  const agent = createAgent({ origin, store: memoryStore(), ...options });
  const { token_endpoint } = await agent.agentAuth.getAuthorizationServerMetadata();
  print(`Tokens come from ${token_endpoint}.`);
  await patiently(() => agent.registerAgent({ agent_name: "Labelling agent" }));
  const invite = () => agent.publicApi.inviteTeamMember({ body: { email: "colleague@example.com" } });
  await invite().catch((error) => {
    if (!(error instanceof AccountClaimRequiredError)) throw error;
  });
  await claim();
  print(`${(await invite()).status}: done.`);

  async function claim(): Promise<void> {
    try {
      for await (const { userCode, verificationUri } of agent.claim({ email })) {
        print(`Open ${verificationUri} and type ${userCode}.`);
      }
    } catch (error) {
      if (error instanceof AttemptLapsedError) return claim();
      if (error instanceof DeliveryLostError) print(`Make a token at ${error.settingsUrl}.`);
      throw error;
    }
  }

  async function patiently<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof ApiError) || error.retryAfter === undefined) throw error;
      await wait(error.retryAfter);
      return patiently(call);
    }
  }
}

if (import.meta.main) {
  const { OPENTRAIN_ORIGIN: origin = "", OPENTRAIN_EMAIL: email = "" } = process.env;
  await work({ origin, email, print: console.log }).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
