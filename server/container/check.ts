/**
 * `npm run container:check`: the image as far as it can be proved without a container engine. The Dockerfile's steps are
 * taken in an empty folder; its command runs as a user who may write the volume alone.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmod, chown, mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Built, build, ownDockerfile, ownIgnore, readDockerfile, type Step } from "./image.ts";

const context = fileURLToPath(new URL("../../", import.meta.url));
/** The user of the image has another number here; that it is not root is what counts. */
const NOBODY = 65_534;
const READY_MS = 60_000;

const asRoot = process.getuid?.() === 0;
const folder = await mkdtemp(join(tmpdir(), "opentrain-image-"));
let server: ChildProcess | undefined;
try {
  await chmod(folder, 0o755);
  const stages = readDockerfile(await ownDockerfile());
  const image = await build(stages, { context, ignore: await ownIgnore(), folder }, ({ text }) => console.log(text));
  await prove(image);
  console.log("\nThe image builds, and runs as it should.");
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  server?.kill("SIGKILL");
  await allow(folder);
  await rm(folder, { recursive: true, force: true });
}

async function prove(image: Built): Promise<void> {
  const step = (keyword: string): Step => {
    const found = image.steps.findLast((one) => one.keyword === keyword);
    if (found === undefined) throw new Error(`The last stage has no ${keyword}.`);
    return found;
  };
  const user = step("USER").args[0] ?? "";
  if (["", "root", "0"].includes(user.split(":")[0] ?? "")) throw new Error("It runs as root.");
  const command = commandOf(step("CMD"));
  const probe = commandOf(step("HEALTHCHECK"));
  const [volume = ""] = step("VOLUME").args;
  const [signal = ""] = step("STOPSIGNAL").args;

  await forbid(image.root);
  await open(join(image.root, volume));
  const before = await filesOf(image.root, volume);
  const port = await freePort();
  const env = {
    ...image.env,
    PATH: process.env.PATH,
    PORT: String(port),
    DATABASE_URL: image.env.DATABASE_URL?.replace(":/", `:${image.root}/`),
    // Nothing can be written to the folder for temporary files of a read-only container without one.
    TMPDIR: join(image.root, "tmp"),
    ORIGIN: "https://train.example.com",
    SECRET: randomBytes(32).toString("hex"),
    SMTP_URL: "smtp://127.0.0.1:9",
  };
  const start = ([file = "", ...args]: readonly string[]): ChildProcess =>
    spawn(file === "node" ? process.execPath : file, args, {
      cwd: join(image.root, image.workdir),
      env,
      stdio: ["ignore", "ignore", "inherit"],
      ...(asRoot && { uid: NOBODY, gid: NOBODY }),
    });

  server = start(command);
  const ended = exitOf(server);
  await ready(port, ended);
  told(`ready as ${asRoot ? "another user" : "this user"}, with nothing but ${volume} to write`);
  if ((await exitOf(start(probe))) !== 0) throw new Error("The health check fails while the server answers.");
  told("the health check passes");
  const written = (await filesOf(image.root, volume)).filter((one) => !before.includes(one));
  if (written.length > 0) throw new Error(`It has written outside of ${volume}: ${written.slice(0, 5).join(", ")}`);
  if ((await readdir(join(image.root, volume))).length === 0) throw new Error(`It has written nothing to ${volume}.`);
  told(`its database is in ${volume}, and nothing else was written`);
  server.kill(signal as NodeJS.Signals);
  const code = await ended;
  if (code !== 0) throw new Error(`${signal} ends it with exit code ${code}.`);
  told(`${signal} ends it with exit code 0`);
  if ((await exitOf(start(probe))) !== 1) throw new Error("The health check passes although nothing answers.");
  told("the health check fails then");
}

function told(what: string): void {
  console.log(`ok: ${what}`);
}

function commandOf({ keyword, command }: Step): readonly string[] {
  if (command === undefined) throw new Error(`${keyword} is no list: a shell would get the signals.`);
  return command;
}

function exitOf(child: ChildProcess): Promise<number | string | null> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? signal));
  });
}

async function ready(port: number, ended: Promise<unknown>): Promise<void> {
  let end: unknown;
  void ended.then((code) => {
    end = code;
  });
  const until = Date.now() + READY_MS;
  while (Date.now() < until) {
    if (end !== undefined) throw new Error(`It ended with ${end} before it was ready.`);
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("It was not ready in time.");
}

async function freePort(): Promise<number> {
  const listener = createServer();
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const address = listener.address();
  await new Promise((resolve) => listener.close(resolve));
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}

/** Nobody may write below it: what a read-only root is to whoever runs in it. */
async function forbid(root: string): Promise<void> {
  for (const entry of await readdir(root, { withFileTypes: true, recursive: true })) {
    if (entry.isDirectory()) await chmod(join(entry.parentPath, entry.name), 0o555);
  }
  await chmod(root, 0o555);
}

async function open(path: string): Promise<void> {
  await chmod(path, 0o755);
  if (asRoot) await chown(path, NOBODY, NOBODY);
}

/** So that this user may remove it again. */
async function allow(path: string): Promise<void> {
  await chmod(path, 0o755);
  for (const entry of await readdir(path, { withFileTypes: true })) {
    if (entry.isDirectory()) await allow(join(path, entry.name));
  }
}

async function filesOf(root: string, volume: string): Promise<readonly string[]> {
  const all = await readdir(root, { recursive: true });
  return all.map((path) => `/${path}`).filter((path) => path !== volume && !path.startsWith(`${volume}/`));
}
