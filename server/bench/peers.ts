/** Ours beside the device grants of others: the same load, in turns. */

import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Bench, say, whole } from "./bench.ts";
import { told } from "./children.ts";
import { ended, leftovers } from "./leftovers.ts";
import type { LoadRequest, Prepared } from "./load.ts";
import { memoryOf, type Running, startServer } from "./processes.ts";
import { prepare } from "./requests.ts";
import { atLeast } from "./rows.ts";
import { nobody, seed } from "./seed.ts";
import { type Contestant, sideBySide } from "./turns.ts";

export type Peer = "oidcProvider" | "betterAuth";

/** How much more of it ours wants to do in a second. */
interface Wanted {
  readonly poll?: number;
  readonly start?: number;
}

interface Device {
  readonly peer: Peer;
  readonly package: string;
  readonly keeps: string;
  /** The request that begins a flow, and the one that asks how it stands. */
  readonly start: LoadRequest;
  poll(deviceCode: string): LoadRequest;
  readonly wanted: Wanted;
}

const GRANT = "urn:ietf:params:oauth:grant-type:device_code";

/** Both are dependencies of this repository already, of their newest version: nothing else is installed for this. */
const devices: readonly Device[] = [
  {
    peer: "oidcProvider",
    package: "oidc-provider",
    keeps: "in memory",
    start: form("/device/auth", { client_id: "agent" }),
    poll: (device_code) => form("/token", { client_id: "agent", grant_type: GRANT, device_code }),
    wanted: { poll: 1.5, start: 1.2 },
  },
  {
    peer: "betterAuth",
    package: "better-auth",
    keeps: "SQLite",
    start: json("/api/auth/device/code", { client_id: "agent" }),
    poll: (device_code) => json("/api/auth/device/token", { client_id: "agent", grant_type: GRANT, device_code }),
    wanted: { start: 8 },
  },
];

/** That are polled. */
const FLOWS = 100;
/** After which the memory is looked at. */
const STARTED = 20_000;

interface Side {
  readonly name: string;
  readonly wanted: Wanted;
  readonly server: Pick<Running, "port" | "memory">;
  readonly poll: Prepared;
  readonly start: Prepared;
}

export async function peers(bench: Bench): Promise<void> {
  say("peers");
  const ours = await own(bench);
  const theirs: Side[] = [];
  for (const device of devices) theirs.push(await started(bench, device));
  // The one that keeps a thousand flows is polled before others are started.
  await compared(bench, "pending poll", "poll", ours, theirs);
  await compared(bench, "start of a flow", "start", ours, theirs);
  for (const { name, server, start } of [ours, ...theirs]) {
    await bench.load.prepare(`memory ${name}`, start);
    const { connections } = bench.options;
    await bench.load.run({ name: `memory ${name}`, port: server.port, connections, extent: { amount: STARTED } });
    bench.tell({ what: `memory after ${whole(STARTED)} flows and more`, where: name, megabytes: server.memory() });
  }
}

async function own(bench: Bench): Promise<Side> {
  const { config, url } = await bench.database("peers");
  const made = await seed(config, FLOWS + 1);
  const server = await startServer(url, join(bench.folder, "peers.log"));
  // A flow begins with the registration: its answer has the claim token that is polled, and it is in the database by then.
  return { name: "SQLite", wanted: {}, server, poll: prepare("poll", made), start: prepare("registration", nobody) };
}

async function started(bench: Bench, device: Device): Promise<Side> {
  const server = await startPeer(device.peer, join(bench.folder, `${device.peer}.db`));
  const codes: string[] = [];
  for (let flow = 0; flow < FLOWS; flow++) codes.push(await begin(server.port, device.start));
  return {
    name: `${device.package} ${versionOf(device.package)}, ${device.keeps}`,
    wanted: device.wanted,
    server,
    poll: { requests: codes.map(device.poll), expected: { status: 400, text: '"authorization_pending"' } },
    start: { requests: [device.start], expected: { status: 200, text: '"device_code"' } },
  };
}

async function compared(
  { load, options, tell }: Bench,
  what: string,
  part: "poll" | "start",
  ours: Side,
  theirs: readonly Side[],
): Promise<void> {
  const contestants: Contestant[] = [];
  for (const side of [ours, ...theirs]) {
    const name = `${what} ${side.name}`;
    await load.prepare(name, side[part]);
    contestants.push({ port: side.server.port, load: name });
  }
  for (const [i, result] of (await sideBySide(load, contestants, options)).entries()) {
    const { name = "", wanted = {} } = theirs[i] ?? {};
    const least = wanted[part];
    tell({
      ...result,
      what: `${what}, ours on SQLite, beside it`,
      where: name,
      targets: least === undefined ? [] : [atLeast("times", result.ratio, least)],
    });
  }
}

async function begin(port: number, { path, headers, body = "" }: LoadRequest): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method: "POST", headers, body });
  const answer = (await response.json()) as { readonly device_code?: string };
  if (answer.device_code === undefined) throw new Error(`POST ${path} was answered ${response.status}.`);
  return answer.device_code;
}

function startPeer(peer: Peer, file: string): Promise<Pick<Running, "port" | "memory" | "stop">> {
  return leftovers.start(async () => {
    const child = fork(fileURLToPath(new URL("./peer-process.ts", import.meta.url)), [peer, file], {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      env: { PATH: process.env.PATH, NODE_ENV: "production" },
    });
    leftovers.watch(child, "The peer");
    const port = Number(await told(child));
    return { port, memory: () => memoryOf(child), stop: () => ended(child) };
  });
}

function versionOf(name: string): string {
  const { resolve } = createRequire(import.meta.url);
  for (let folder = dirname(resolve(name)); folder !== dirname(folder); folder = dirname(folder)) {
    try {
      const found = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
        readonly name?: string;
        readonly version?: string;
      };
      if (found.name === name && found.version !== undefined) return found.version;
    } catch {
      // It is in a folder above.
    }
  }
  throw new Error(`${name} is not installed.`);
}

function form(path: string, fields: Readonly<Record<string, string>>): LoadRequest {
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  return { method: "POST", path, headers, body: new URLSearchParams(fields).toString() };
}

function json(path: string, fields: Readonly<Record<string, string>>): LoadRequest {
  return { method: "POST", path, headers: { "Content-Type": "application/json" }, body: JSON.stringify(fields) };
}
