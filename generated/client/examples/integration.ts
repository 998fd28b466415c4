// Copied from spec/generate/client/examples/integration.ts by `npm run generate`. Do not edit.

/**
 * An integration to start from: who is hired on a linked job gets access to a labelling tool by work e-mail, and loses it when
 * the contract ends. One install, one process, on Node.js.
 *
 *     export OPENTRAIN_ORIGIN=https://opentrain.example.com OPENTRAIN_TOKEN=ot_ptk_... DATA=./data
 *     node integration.mjs link <project> <job id>     # once for each project of the tool
 *     node integration.mjs subscribe <public URL>      # once: where deliveries arrive, and from there at PORT
 *     PORT=4001 node integration.mjs run
 *
 * Events only hasten what `reconcile` does by `GET /contracts` at each start and once an hour: after an outage of either side
 * nothing is missing. Handlers may be called twice, and in any order; each of them runs alone.
 */

import { realpathSync } from "node:fs";
import { appendFile, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import {
  createPlatformApi,
  createReceiver,
  type DeliveryStore,
  ForbiddenError,
  NotFoundError,
  nodeListener,
  type PlatformApi,
  type ReceiverOptions,
  UnauthorizedError,
} from "opentrain-client";

/** Who has access to a project of the tool, and by which contract. */
export interface Member {
  readonly project: string;
  readonly contractId: string;
  readonly workEmail: string;
  readonly name: string;
}

/** The labelling tool: put yours here. Whatever is given or taken twice stays as it is. */
export interface Tool {
  members(): Promise<readonly Member[]>;
  give(member: Member): Promise<void>;
  take(member: Member): Promise<void>;
}

/** A tool that reads its members from a JSON file. It is replaced as a whole, so that no reader sees half of it. */
export function membersFile(path: string): Tool {
  const same = (a: Member) => (b: Member) => a.project === b.project && a.contractId === b.contractId;
  const members = async (): Promise<readonly Member[]> => (await readJson<Member[]>(path)) ?? [];
  return {
    members,
    async give(member) {
      const others = (await members()).filter((one) => !same(member)(one));
      await writeJson(path, [...others, member]);
    },
    async take(member) {
      await writeJson(
        path,
        (await members()).filter((one) => !same(member)(one)),
      );
    },
  };
}

/** What has been done with, over restarts: deliveries, and contracts that have ended. A line each. */
export async function logFile(path: string): Promise<DeliveryStore> {
  const known = new Set((await readText(path))?.split("\n"));
  return {
    has: (id) => known.has(id),
    async add(id) {
      // A line of its own, also behind one that a crash has cut off.
      await appendFile(path, `\n${id}`, { flush: true });
      known.add(id);
    },
  };
}

interface Parts {
  readonly api: PlatformApi;
  readonly tool: Tool;
  readonly done: DeliveryStore;
  /** The customer has disconnected the app: there is nothing more to do. */
  readonly stop: () => void;
  readonly say?: (words: string) => void;
}

interface Integration {
  readonly on: ReceiverOptions["on"];
  reconcile(): Promise<void>;
}

const PAGE = 200;

export function createIntegration({ api, tool, done, stop, say = console.log }: Parts): Integration {
  const inTurn = oneAtATime();
  const ended = (contractId: string): string => `ended ${contractId}`;

  async function give(contractId: string, project: string, told?: Told): Promise<void> {
    // Its end may have been told first.
    if (await done.has(ended(contractId))) return;
    const hired = told?.workEmail === undefined ? await participantsOf(contractId) : [told];
    for (const { workEmail, displayName } of hired) {
      if (workEmail === undefined) say(`${displayName} has no work e-mail that this install may see: no access`);
      else {
        await tool.give({ project, contractId, workEmail, name: displayName });
        say(`${displayName} has access to ${project}`);
      }
    }
  }

  async function take(gone: (member: Member) => boolean): Promise<void> {
    for (const member of (await tool.members()).filter(gone)) {
      await tool.take(member);
      say(`${member.name} has no access to ${member.project} any more`);
    }
  }

  /** Nobody, if the install may not know, or the contract is not to be seen any more. */
  async function participantsOf(contractId: string): Promise<readonly Told[]> {
    try {
      return (await api.listParticipants({ path: { contractId } })).participants;
    } catch (error) {
      if (!(error instanceof ForbiddenError || error instanceof NotFoundError)) throw error;
      say(`contract ${contractId}: ${error.message}`);
      return [];
    }
  }

  async function reconcile(): Promise<void> {
    const { projectLinks } = await api.listProjectLinks();
    const projects = new Set<string>();
    for (const { id, externalProjectId: project } of projectLinks) {
      projects.add(project);
      const query = { projectLinkId: id, status: "active", limit: PAGE } as const;
      const { contracts } = await api.listLinkedContracts({ query });
      const active = new Set(contracts.map((contract) => contract.id));
      const has = new Set((await tool.members()).flatMap((m) => (m.project === project ? [m.contractId] : [])));
      for (const contractId of active) if (!has.has(contractId)) await give(contractId, project);
      // Of a longer list only the newest are known.
      if (active.size < PAGE) await take((m) => m.project === project && !active.has(m.contractId));
    }
    await take((m) => !projects.has(m.project));
  }

  async function stopIfRevoked(): Promise<void> {
    try {
      await api.getCurrentInstall();
    } catch (error) {
      if (!(error instanceof UnauthorizedError)) throw error;
      say("The customer has disconnected the app, or connected it anew: the token is dead.");
      stop();
    }
  }

  return {
    on: {
      "contract.started": ({ data }) =>
        inTurn(() => give(data.contract.id, data.projectLink.externalProjectId, data.freelancer)),
      "contract.ended": ({ data }) =>
        inTurn(async () => {
          await done.add(ended(data.contract.id));
          await take(({ contractId }) => contractId === data.contract.id);
        }),
      // It may be of an earlier connection: the token tells.
      "install.revoked": () => inTurn(stopIfRevoked),
    },
    reconcile: () =>
      inTurn(async () => {
        try {
          await reconcile();
        } catch (error) {
          if (!(error instanceof UnauthorizedError)) throw error;
          await stopIfRevoked();
        }
      }),
  };
}

type Told = Pick<
  Awaited<ReturnType<PlatformApi["listParticipants"]>>["participants"][number],
  "workEmail" | "displayName"
>;

/** Does one piece of work after the other, whether or not those before have failed. */
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}

const HOUR = 3_600_000;

async function run(api: PlatformApi, data: string, port: number): Promise<void> {
  const endpoint = await readJson<{ readonly secret: string }>(join(data, "endpoint.json"));
  if (endpoint === undefined) throw new Error("There is no endpoint yet: subscribe first.");
  const done = await logFile(join(data, "done.log"));
  const stop = (): void => {
    clearInterval(timer);
    // What it has just received is answered first.
    server.close();
  };
  const { on, reconcile } = createIntegration({ api, tool: membersFile(join(data, "members.json")), done, stop });
  const reconcileOrSay = (): Promise<void> => reconcile().catch((error) => console.error(`not reconciled: ${error}`));
  const server = createServer(nodeListener(createReceiver({ secret: endpoint.secret, deliveries: done, on })));
  const timer = setInterval(reconcileOrSay, HOUR);
  // Deliveries are taken before the contracts are read: what happens in between is in one of both.
  await new Promise<void>((resolve) => server.listen(port, resolve));
  await reconcileOrSay();
  console.log(`ready on port ${port}`);
}

async function link(api: PlatformApi, project: string, jobId: string): Promise<void> {
  const { projectLinks } = await api.listProjectLinks();
  const known = projectLinks.find((one) => one.externalProjectId === project);
  if (known?.jobId === jobId) return;
  if (known !== undefined) await api.deleteProjectLink({ path: { linkId: known.id } });
  await api.createProjectLink({ body: { externalProjectId: project, jobId } });
}

/** Subscribes anew: of an endpoint from before, the secret may be lost. */
async function subscribe(api: PlatformApi, data: string, url: string): Promise<void> {
  const { webhookEndpoints } = await api.listWebhookEndpoints();
  for (const { id, url: other } of webhookEndpoints) {
    if (other === url) await api.deleteWebhookEndpoint({ path: { endpointId: id } });
  }
  const { secret, webhookEndpoint } = await api.createWebhookEndpoint({
    body: { url, eventTypes: ["contract.started", "contract.ended", "install.revoked"] },
  });
  await writeJson(join(data, "endpoint.json"), { id: webhookEndpoint.id, secret });
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** What this program has written there; undefined: nothing yet. */
async function readJson<T>(path: string): Promise<T | undefined> {
  const text = await readText(path);
  return text === undefined ? undefined : JSON.parse(text);
}

async function writeJson(path: string, value: unknown): Promise<void> {
  // Nobody else on this machine reads secrets and addresses.
  await writeFile(`${path}.new`, JSON.stringify(value, null, 2), { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
}

async function main([command, ...args]: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { OPENTRAIN_ORIGIN: origin, OPENTRAIN_TOKEN: token, DATA: data = "data", PORT: port = "4001" } = env;
  if (origin === undefined || token === undefined) throw new Error("OPENTRAIN_ORIGIN and OPENTRAIN_TOKEN are needed.");
  const api = createPlatformApi({ origin, token });
  await mkdir(data, { recursive: true });
  const [first = "", second = ""] = args;
  if (command === "run" && args.length === 0) await run(api, data, Number(port));
  else if (command === "link" && args.length === 2) await link(api, first, second);
  else if (command === "subscribe" && args.length === 1) await subscribe(api, data, first);
  else throw new Error("usage: integration.mjs link <project> <job id> | subscribe <url> | run");
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) {
  main(process.argv.slice(2), process.env).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
