import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { generator } from "../generate.ts";
import { write } from "../output.ts";

// Compilers are slow where much else runs: what is expected of the watcher is an order, not a time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const repository = fileURLToPath(new URL("../../../", import.meta.url));
let root: string | undefined;
let watcher: ChildProcess | undefined;
/** As little of a contract as the generator takes, with the vocabulary of the whole: it is watched just the same. */
const contract = {
  "spec/main.tsp": `
import "@typespec/http";
import "@typespec/openapi";
import "./vocabulary/constants.tsp";
import "./vocabulary/scopes.tsp";
import "./vocabulary/tokens.tsp";
import "./events/main.tsp";

using TypeSpec.Http;
using TypeSpec.OpenAPI;

/** The one API. */
@service(#{ title: "Public" })
@tagMetadata("Names", #{ description: "What an agent is called." })
@surface(#{ id: "public-api", base: "/public", errors: "envelope" })
namespace OpenTrain.PublicApi {
  model Own {
    name: string;
  }

  /** What the caller is called. */
  @summary("Get the name")
  @tag("Names")
  @route("/public/name")
  @get
  @opExample(#{ returnType: #{ name: "Robot" } }, #{ title: "named" })
  op getName(): Own;
}

/** The other API. */
@service(#{ title: "Platform" })
@tagMetadata("Events", #{ description: "What is told." })
@tagMetadata("Scopes", #{ description: "What may be asked for." })
@surface(#{ id: "platform-api", base: "/platform", errors: "envelope" })
namespace OpenTrain.PlatformApi {
  model ScopeList {
    all: PlatformScope[];
  }

  /** All that may be asked for. */
  @summary("List the scopes")
  @tag("Scopes")
  @route("/platform/scopes")
  @get
  @opExample(#{ returnType: #{ all: #["usage:write"] } }, #{ title: "one" })
  op listScopes(): ScopeList;
}
`,
  "spec/events/main.tsp": `
import "@typespec/http";
import "../vocabulary/decorators.tsp";

using TypeSpec.Http;

namespace OpenTrain.PlatformApi {
  union EventType {
    @eventScope("contracts:read") "work.reported",
  }
}

/** What is told. */
@service(#{ title: "Webhooks" })
@webhooksOf("platform-api")
namespace OpenTrain.PlatformWebhooks {
  @example(#{ type: "work.reported" })
  model WorkReported {
    type: "work.reported";
  }

  /** Read: work was reported. */
  @summary("Work reported")
  @tag("Events")
  @route("/work.reported")
  @post
  op onWorkReported(@body body: WorkReported): void;
}
`,
} as const;
/** A module of the server that names a scope. */
const typed =
  'import type { PlatformScope } from "../generated/scopes.ts";\nexport const one: PlatformScope = "usage:write";\n';

/** What the watcher has printed and no test has read yet. */
const lines: string[] = [];
let wake = (): void => {};
/** All that it will ever print is there. */
let ended = false;

/** The lines up to the next one that matches, that one included; throws when the watcher has ended before it. */
async function until(wanted: RegExp): Promise<string[]> {
  const read: string[] = [];
  for (;;) {
    const line = lines.shift();
    if (line === undefined) {
      if (ended) throw new Error(`The watcher ended before it printed ${wanted}, after:\n${read.join("\n")}`);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    } else {
      read.push(line);
      if (wanted.test(line)) return read;
    }
  }
}

/** The next verdict without problems that comes after the named file was written. */
async function written(file: string): Promise<void> {
  await until(new RegExp(`^generated/${file}: (new|changed|removed)$`));
  await until(/^spec\/: no problems/);
}

const path = (name: string): string => join(root ?? "", name);
const text = (name: string): string => readFileSync(path(name), "utf8");

/** As most editors save, and git writes: another file takes the name. */
function replace(name: string, edit: (before: string) => string): void {
  writeFileSync(path(`${name}.tmp`), edit(text(name)));
  renameSync(path(`${name}.tmp`), path(name));
}

/** Lines that go to two pipes may be read in another order than they were written in. */
const ONE_STREAM = "data:text/javascript,process.stderr.write=process.stdout.write.bind(process.stdout)";

/** A watcher that has found nothing wrong yet, of a copy of what it watches. */
async function start(): Promise<void> {
  root = mkdtempSync(join(tmpdir(), "opentrain-watch-"));
  for (const part of ["spec/generate", "spec/vocabulary", "package.json", "tspconfig.yaml"]) {
    cpSync(join(repository, part), path(part), { recursive: true });
  }
  symlinkSync(join(repository, "node_modules"), path("node_modules"), "junction");
  for (const [name, text] of Object.entries(contract)) {
    mkdirSync(path(dirname(name)), { recursive: true });
    writeFileSync(path(name), text);
  }
  mkdirSync(path("server/console/views"), { recursive: true });
  await write(path("generated"), await generator({ root: `${root}/` })());
  // The types of the language alone: those of Node.js and the DOM are most of the time of a check.
  const config = {
    extends: join(repository, "tsconfig.json"),
    compilerOptions: { types: [], lib: ["es5"] },
    include: ["server/*.ts", "generated/scopes.ts"],
  };
  writeFileSync(path("tsconfig.json"), JSON.stringify(config));
  writeFileSync(path("server/typed.ts"), typed);
  lines.length = 0;
  ended = false;
  const args = ["--import", ONE_STREAM, path("spec/generate/main.ts"), "--watch", "--types"];
  const started = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1" },
  });
  watcher = started;
  for (const stream of [started.stdout, started.stderr]) {
    createInterface(stream).on("line", (line) => {
      if (watcher !== started) return;
      lines.push(line);
      wake();
    });
  }
  started.on("close", () => {
    if (watcher !== started) return;
    ended = true;
    wake();
  });
  await until(/^watching spec/);
  await until(/^spec\/: no problems, \d+ files, 0 written or removed \(\d+\.\d s\)$/);
  await until(/^types: no problems \(\d+\.\d s\)$/);
}

function stop(): void {
  watcher?.kill("SIGKILL");
  watcher = undefined;
  if (root !== undefined) rmSync(root, { recursive: true });
  root = undefined;
}

// One for all of them, but anew behind a test that has failed.
beforeEach(async ({ onTestFailed }) => {
  onTestFailed(stop);
  if (watcher === undefined) await start();
});

afterAll(stop);

test("a file that is replaced by rename is seen, and seen again", async () => {
  for (const words of ["Read one", "Read two"]) {
    replace("spec/vocabulary/scopes.tsp", (source) => source.replace(/Read (your|one|two)[^"]*/, words));
    await until(/^spec\/vocabulary\/scopes\.tsp changed: compiling$/);
    await written("scopes.ts");
    expect(text("generated/scopes.ts")).toContain(words);
  }
  writeFileSync(
    path("spec/vocabulary/scopes.tsp"),
    text("spec/vocabulary/scopes.tsp").replace("Read two", "Read three"),
  );
  await written("scopes.ts");
  expect(text("generated/scopes.ts")).toContain("Read three");
});

/** Puts a copy of a folder in its place, which `edit` has changed before, as a checkout does. */
function replaceFolder(name: string, edit: (copy: string) => void): void {
  cpSync(path(name), path("other"), { recursive: true });
  edit("other");
  renameSync(path(name), path("before"));
  renameSync(path("other"), path(name));
}

test("a folder that takes the place of another is seen whole, and seen again", async () => {
  const read = (word: string) => (source: string) => source.replace(/Read[^:]*/, `Read ${word}`);
  replaceFolder("spec/events", (copy) => replace(`${copy}/main.tsp`, read("at once")));
  await written("events.ts");
  expect(text("generated/events.ts")).toContain("Read at once: work");
  rmSync(path("before"), { recursive: true });
  replace("spec/events/main.tsp", read("later"));
  await written("events.ts");
  expect(text("generated/events.ts")).toContain("Read later: work");
});

test("a file that comes, breaks, is mended and goes", async () => {
  writeFileSync(path("spec/vocabulary/more.tsp"), "namespace OpenTrain;\nunion MoreScope { ");
  replace("spec/vocabulary/scopes.tsp", (source) => `import "./more.tsp";\n${source}`);
  const broken = await until(/^spec\/: 1 problem left, generated\/ stays as it was/);
  expect(broken.join("\n")).toMatch(/spec\/vocabulary\/more\.tsp:2:\d+ - error/);
  writeFileSync(path("spec/vocabulary/more.tsp"), "namespace OpenTrain;\nalias Nothing = string;\n");
  await until(/^spec\/: no problems/);
  unlinkSync(path("spec/vocabulary/more.tsp"));
  const gone = await until(/^spec\/: 1 problem left/);
  expect(gone.join("\n")).toMatch(/spec\/vocabulary\/scopes\.tsp:1:\d+ - error import-not-found/);
  replace("spec/vocabulary/scopes.tsp", (source) => source.replace('import "./more.tsp";\n', ""));
  await until(/^spec\/: no problems/);
});

test("types are checked after the contract, and when only they change", async () => {
  writeFileSync(path("server/typed.ts"), typed.replace("usage:write", "usage:wrote"));
  const wrong = await until(/^types: 1 problem left/);
  expect(wrong.join("\n")).toContain("server/typed.ts(2,14): error TS2820");
  expect(wrong.at(-3)).toBe("types: checking");
  replace("server/typed.ts", () => typed);
  await until(/^types: no problems/);
  const naming = ["spec/vocabulary/scopes.tsp", "spec/main.tsp"];
  for (const file of naming) replace(file, (source) => source.replaceAll('"usage:write"', '"usage:send"'));
  const renamed = await until(/^spec\/: no problems/);
  expect(renamed).toContain("server/typed.ts:2: usage:write");
  // One file comes after the other: what is between them may be compiled as well, and the whole twice.
  const checked = await until(/^types: \d/);
  expect(checked.slice(checked.lastIndexOf("types: checking")).join("\n")).toMatch(
    /^types: checking\n(.*\n)*?server\/typed\.ts\(2,14\): error TS2322/,
  );
  for (const file of naming) replace(file, (source) => source.replaceAll('"usage:send"', '"usage:write"'));
  await until(/^types: no problems/);
});

test("a decorator that cannot be loaded, another, and the whole that takes their place are loaded anew", async () => {
  const decorators = "vocabulary/decorators.js";
  const scopes = "vocabulary/scopes.tsp";
  replace(`spec/${decorators}`, (source) => `]${source}`);
  await until(/^spec\/: .* generated\/ stays as it was/);
  replace(`spec/${decorators}`, (source) =>
    source.slice(1).replace("label: remember(keys.label)", "label: remember(keys.token)"),
  );
  const unlabelled = await until(/^spec\/: \d+ problems left/);
  expect(unlabelled.join("\n")).toContain('"messages:write" has no @label');
  replaceFolder("spec", (copy) => {
    replace(`${copy}/${decorators}`, (source) =>
      source.replace("label: remember(keys.token)", "label: remember(keys.label)"),
    );
    replace(`${copy}/${scopes}`, (source) => source.replace(/"Read [^"]*/, '"Read of another'));
  });
  await written("scopes.ts");
  expect(text("generated/scopes.ts")).toContain("Read of another");
  rmSync(path("before"), { recursive: true });
  replace(`spec/${scopes}`, (source) => source.replace(/"Read [^"]*/, '"Read behind it'));
  await written("scopes.ts");
  expect(text("generated/scopes.ts")).toContain("Read behind it");
});

test.skipIf(process.platform === "win32")("Ctrl-C ends it", async () => {
  const ending = watcher as ChildProcess; // each test has one
  ending.kill("SIGINT");
  const [, signal] = (await once(ending, "exit")) as [number | null, string | null];
  expect(signal).toBe("SIGINT");
});
