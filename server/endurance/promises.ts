/** What an answer of the server promises, and whether it is kept. */
import { randomUUID } from "node:crypto";
import { constants } from "../../generated/constants.ts";
import { type Call, jsonOf, Unexpected } from "./calls.ts";
import type { Findings } from "./findings.ts";
import type { Answered } from "./sending.ts";
import type { Tenant } from "./tenants.ts";

/** Something that was answered, and what has to be true of it from then on. */
export interface Promised {
  readonly what: string;
  /** What is asked again; what is answered otherwise, if it is not so. */
  broken(call: Call): Promise<string | undefined>;
}

/** So many at once. */
export const SIDES = 12;

export interface Load {
  /** Whose tokens are used; nobody's: then only what anybody may do is done. */
  readonly caller?: Tenant;
  readonly findings: Findings;
  /** Hears of everything that was answered. */
  promise(one: Promised): void;
  /** Ends the load before the server is gone. */
  readonly until?: AbortSignal;
}

/** Calls from many sides until the server is gone. */
export async function load(call: Call, { caller, findings, promise, until }: Load): Promise<void> {
  const works = [registering, revoking, ...(caller === undefined ? [] : [(again: Call) => linking(again, caller)])];
  const side = async (index: number): Promise<void> => {
    const work = works[index % works.length] ?? registering;
    try {
      while (!until?.aborted) promise(await work(call));
    } catch (error) {
      if (error instanceof Unexpected) findings.add(`under load: ${error.message}`, error.text);
    }
  };
  await Promise.all(Array.from({ length: SIDES }, (_, index) => side(index)));
}

/** Asks whether each promise is kept; gives how many were asked. */
export async function keptPromises(
  promised: readonly Promised[],
  call: Call,
  { when, findings }: { readonly when: string; readonly findings: Findings },
): Promise<number> {
  const open = [...promised];
  const side = async (): Promise<void> => {
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      const broken = await one.broken(call).catch((error: unknown) => String(error));
      if (broken !== undefined) findings.add(`${when}: ${one.what}`, broken);
    }
  };
  await Promise.all(Array.from({ length: SIDES }, side));
  return promised.length;
}

function unless(right: boolean, ...answers: readonly Answered[]): string | undefined {
  return right ? undefined : answers.map(({ status, text }) => `${status}: ${text.slice(0, 200)}`).join("; ");
}

/** An agent that is answered is there, with both of its secrets. */
async function registering(call: Call): Promise<Promised> {
  const made = await jsonOf<{ access_token: string; claim_token: string }>(call("registerAgent"), 200);
  return {
    what: "a registration that was answered is not there as it was",
    async broken(again) {
      // Whoever asks again within the interval is too fast.
      const form = { grant_type: constants.claimGrantType, claim_token: made.claim_token };
      const [me, poll] = [await again("getMe", { bearer: made.access_token }), await again("pollClaimToken", { form })];
      return unless(me.status === 200 && /"(authorization_pending|slow_down)"/.test(poll.text), me, poll);
    },
  };
}

/** A link that is answered is listed. */
async function linking(call: Call, { platform }: Tenant): Promise<Promised> {
  const externalProjectId = randomUUID();
  const json = { externalProjectId };
  const { projectLink } = await jsonOf<{ projectLink: { id: string } }>(
    call("createProjectLink", { bearer: platform, json }),
    201,
  );
  return {
    what: "a project link that was answered is gone",
    async broken(again) {
      const path = { linkId: projectLink.id };
      const link = await again("getProjectLink", { bearer: platform, path });
      return unless(link.status === 200, link);
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
    async broken(again) {
      const me = await again("getMe", { bearer: access_token });
      return unless(me.status === 401, me);
    },
  };
}
