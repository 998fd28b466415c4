/** The server is killed under load and started again, over and over: what it had answered is still so. */
import { setTimeout as sleep } from "node:timers/promises";
import { constants } from "../../generated/constants.ts";
import { type Call, callOf, jsonOf } from "./calls.ts";
import type { Findings } from "./findings.ts";
import { openConnections } from "./sending.ts";
import type { Tenant, Tenants } from "./tenants.ts";

/** A server that can be killed and started again. */
export interface Killable {
  readonly port: number;
  kill(): Promise<void>;
}

export interface Kills {
  readonly start: () => Promise<Killable>;
  readonly tenants: Tenants;
  readonly kills: number;
  readonly findings: Findings;
  readonly stopped: AbortSignal;
  progress(done: number): void;
}

export interface Killed {
  readonly kills: number;
  /** How many answers were looked at again. */
  readonly kept: number;
}

/** Something that was answered, and what has to be true of it from then on. */
interface Promised {
  readonly what: string;
  holds(call: Call): Promise<boolean>;
}

const SIDES = 12;
/** From the first answer to the kill. */
const LOAD_MILLISECONDS = { least: 50, most: 400 } as const;

export async function killOver({ start, tenants, kills, findings, stopped, progress }: Kills): Promise<Killed> {
  let kept = 0;
  let done = 0;
  let server = await start();
  const caller = await tenants.make();
  for (; done < kills && !stopped.aborted; done++) {
    const connections = openConnections(SIDES);
    const promised: Promised[] = [];
    const first = Promise.withResolvers<void>();
    const loading = load(callOf(connections, server.port), caller, (one) => {
      promised.push(one);
      first.resolve();
    });
    await Promise.race([first.promise, loading]);
    const { least, most } = LOAD_MILLISECONDS;
    await sleep(least + Math.random() * (most - least));
    await server.kill();
    await loading;
    connections.close();
    server = await start();
    const again = openConnections(SIDES);
    const call = callOf(again, server.port);
    const open = [...promised];
    await Promise.all(
      Array.from({ length: SIDES }, async () => {
        for (let one = open.pop(); one !== undefined; one = open.pop()) {
          const holds = await one.holds(call).catch((error: unknown) => String(error));
          if (holds !== true) findings.add(`after a kill: ${one.what}`, holds === false ? "" : holds);
          kept += 1;
        }
      }),
    );
    again.close();
    progress(done + 1);
  }
  await server.kill();
  return { kills: done, kept };
}

/** Calls from many sides until the server is gone. */
async function load(call: Call, caller: Tenant, promise: (one: Promised) => void): Promise<void> {
  let number = 0;
  const side = async (index: number): Promise<void> => {
    const work = [registering, linking, revoking][index % 3] ?? registering;
    for (;;) promise(await work(call, caller, `${process.pid}-${Date.now()}-${number++}`));
  };
  await Promise.allSettled(Array.from({ length: SIDES }, (_, index) => side(index)));
}

/** An agent that is answered is there, with both of its secrets. */
async function registering(call: Call): Promise<Promised> {
  const made = await jsonOf<{ access_token: string; claim_token: string }>(call("registerAgent"), 200);
  return {
    what: "a registration that was answered is not there as it was",
    async holds(again) {
      const form = { grant_type: constants.claimGrantType, claim_token: made.claim_token };
      const [me, poll] = [await again("getMe", { bearer: made.access_token }), await again("pollClaimToken", { form })];
      return me.status === 200 && poll.text.includes('"authorization_pending"');
    },
  };
}

/** A link that is answered is listed. */
async function linking(call: Call, { platform }: Tenant, externalProjectId: string): Promise<Promised> {
  const json = { externalProjectId };
  const { projectLink } = await jsonOf<{ projectLink: { id: string } }>(
    call("createProjectLink", { bearer: platform, json }),
    201,
  );
  return {
    what: "a project link that was answered is gone",
    async holds(again) {
      const path = { linkId: projectLink.id };
      return (await again("getProjectLink", { bearer: platform, path })).status === 200;
    },
  };
}

/** A token whose revocation is answered never works again. */
async function revoking(call: Call): Promise<Promised> {
  const { access_token } = await jsonOf<{ access_token: string }>(call("registerAgent"), 200);
  const form = { token: access_token };
  await jsonOf(
    call("revokeToken", { form }).then((answer) => ({ ...answer, text: "{}" })),
    200,
  );
  return {
    what: "a token works again whose revocation was answered",
    holds: async (again) => (await again("getMe", { bearer: access_token })).status === 401,
  };
}
