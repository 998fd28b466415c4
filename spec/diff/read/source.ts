/** Where a contract is read from: an origin, a file or folder, a git revision, or the working tree. */
import { execFile } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import {
  type Contract,
  type ContractFile,
  ContractUnreadable,
  digestOf,
  FORMAT,
  laterParts,
  partNames,
} from "../contract.ts";
import { isTree, type Json, type Tree, tree } from "../json.ts";
import { buildContract, type ReadFile, unsaidParts } from "./build.ts";
import { type Fetch, servedContract } from "./served.ts";
import { tablesOf } from "./tables.ts";

/** The last released contract, as the repository keeps it. */
export const releasedFile = "spec/released/contract.json";

export interface Source {
  /** As people call it. */
  readonly name: string;
  readonly contract: Contract;
  /** The texts of `spec/` that it was made from, by path; none of an origin or an exported file. */
  readonly specification: () => Promise<ReadonlyMap<string, string>>;
}

export interface Surroundings {
  /** The folder that `spec/` and `generated/` are in. */
  readonly root: string;
  /** What relative paths start from. */
  readonly cwd: string;
  readonly fetch: Fetch;
}

/** @throws ContractUnreadable in one sentence */
export async function readSource(given: string | undefined, around: Surroundings): Promise<Source> {
  if (given === undefined) return await treeSource(around.root);
  if (/^https?:\/\//i.test(given)) return await originSource(given, around);
  const path = given === "released" ? join(around.root, releasedFile) : resolve(around.cwd, given);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) {
    const exported = join(path, "contract.json");
    if ((await stat(exported).catch(() => undefined))?.isFile()) return await fileSource(given, exported);
    return await folderSource(given, path);
  }
  return found === undefined ? await revisionSource(given, around.root) : await fileSource(given, path);
}

async function fileSource(name: string, path: string): Promise<Source> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new ContractUnreadable(`${name} cannot be read.`);
  });
  return { name, contract: contractOf(name, text), specification: async () => new Map() };
}

function contractOf(name: string, text: string): Contract {
  let content: Json;
  try {
    content = JSON.parse(text) as Json;
  } catch {
    throw new ContractUnreadable(`${name} is no JSON, so it is no exported contract.`);
  }
  if (!isTree(content) || content.contract !== "opentrain") {
    const what = isTree(content) && "openapi" in content ? "an OpenAPI document" : "something else";
    throw new ContractUnreadable(`${name} is ${what} and no contract that \`npm run contract -- export\` wrote.`);
  }
  if (content.format !== FORMAT) {
    throw new ContractUnreadable(
      `${name} is an export of format ${JSON.stringify(content.format)}, and this version reads ${FORMAT}: export it again.`,
    );
  }
  const { sha256, ...rest } = content;
  if (sha256 !== digestOf(rest)) {
    throw new ContractUnreadable(`${name} was edited after it was exported: its digest is of other content.`);
  }
  // The digest says that it is what `toFile` wrote; the parts are looked at once more, since they are walked.
  const file = content as unknown as ContractFile;
  const absent = partNames.filter((part) => !isTree(tree(content.parts)[part]));
  const lacks = absent.find((part) => !(part in laterParts));
  if (lacks !== undefined) throw new ContractUnreadable(`${name} has no part \`${lacks}\`, so it is no contract.`);
  const parts = { ...file.parts, ...Object.fromEntries(absent.map((part) => [part, {}])) };
  return { version: file.version, parts, unsaid: [...file.unsaid, ...unsaidParts(absent)] };
}

/** What `spec/` says now, whatever `generated/` holds. */
async function treeSource(root: string): Promise<Source> {
  // Loaded when it is needed: it brings the compiler.
  const { ContractError, contractFiles, problemsOf } = await import("./compiled.ts").catch(() => {
    throw new ContractUnreadable(
      "The working tree is compiled by the development dependencies, and they are not installed: `.` instead compares generated/ as it is.",
    );
  });
  try {
    const files = await contractFiles(join(root, "/"));
    const contract = await buildContract("The working tree", async (path) => files.get(path));
    return { name: "the working tree", contract, specification: async () => await specificationIn(root) };
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const { count, lines } = problemsOf(error);
    // Its place and its code, without colours; the words may be of any length.
    const [first = ""] = /^.*? - \w+ [\w/@-]+/.exec(stripVTControlCharacters(lines[0] ?? "")) ?? [];
    throw new ContractUnreadable(
      `spec/ does not compile, so the working tree is no contract; \`npm run generate\` tells ${count === 1 ? "why" : `all ${count} problems`}: ${first}.`,
    );
  }
}

async function folderSource(name: string, folder: string): Promise<Source> {
  const read: ReadFile = async (path) => await readFile(join(folder, "generated", path), "utf8").catch(() => undefined);
  return {
    name,
    contract: await buildContract(name, read),
    specification: async () => await specificationIn(folder),
  };
}

async function specificationIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(join(folder, "spec"), { recursive: true }).catch(() => []);
  const paths = entries.filter((path) => path.endsWith(".tsp")).map((path) => `spec/${path.replaceAll("\\", "/")}`);
  return new Map(
    await Promise.all(paths.sort().map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const)),
  );
}

const run = promisify(execFile);
const git = async (root: string, ...args: readonly string[]): Promise<string> =>
  (await run("git", args, { cwd: root, maxBuffer: 64 << 20, encoding: "utf8" })).stdout;

async function revisionSource(name: string, root: string): Promise<Source> {
  const commit = await git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`).catch(
    () => {
      throw new ContractUnreadable(
        `${name} is no file, no folder, no origin (https://...) and no revision of this repository.`,
      );
    },
  );
  const revision = commit.trim().split("\n").at(-1) ?? "";
  const below = async (folder: string, wanted: RegExp): Promise<Map<string, string>> => {
    const listed = await git(root, "ls-tree", "-r", "--name-only", revision, `./${folder}`);
    return await blobs(
      root,
      revision,
      listed.split("\n").filter((path) => wanted.test(path)),
    );
  };
  const specification = async (): Promise<ReadonlyMap<string, string>> => await below("spec", /\.tsp$/);
  const tables = await below("generated", /^generated\/([\w-]+\.ts|openapi\/(?!opentrain\.)[\w-]+\.json)$/);
  const read: ReadFile = async (path) => tables.get(`generated/${path}`);
  return { name, contract: await buildContract(`Revision ${name}`, read), specification };
}

/** The texts of a revision's files by path; those that it does not have are left out. One process for all of them. */
async function blobs(root: string, revision: string, paths: readonly string[]): Promise<Map<string, string>> {
  const reading = promisify(execFile)("git", ["cat-file", "--batch"], {
    cwd: root,
    maxBuffer: 256 << 20,
    encoding: "buffer",
  });
  reading.child.stdin?.end(paths.map((path) => `${revision}:./${path}\n`).join(""));
  const { stdout } = await reading;
  const found = new Map<string, string>();
  let at = 0;
  for (const path of paths) {
    const end = stdout.indexOf("\n", at);
    const header = stdout.toString("utf8", at, end);
    at = end + 1;
    // `<object> blob <size>`, then the content; or `<name> missing`.
    const size = / blob (\d+)$/.exec(header)?.[1];
    if (size === undefined) continue;
    found.set(path, stdout.toString("utf8", at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

async function originSource(given: string, { root, fetch }: Surroundings): Promise<Source> {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || url.pathname !== "/" || url.search !== "" || url.hash !== "" || url.username !== "") {
    throw new ContractUnreadable(
      `${given} is no origin: give scheme, host and port alone, as in https://api.example.com.`,
    );
  }
  const table = await readFile(join(root, "generated/operations.ts"), "utf8").catch(() => "");
  const surfaces: Tree = tree(tablesOf(table).get("surfaces"));
  return {
    name: url.origin,
    contract: await servedContract(url.origin, surfaces, fetch),
    specification: async () => new Map(),
  };
}
