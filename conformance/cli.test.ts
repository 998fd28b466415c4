import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { serve } from "./testing/fixture.ts";

const cli = fileURLToPath(new URL("cli.ts", import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], onOutput?: (text: string, interrupt: () => void) => void): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...args]);
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk;
      onOutput?.(out, () => child.kill("SIGINT"));
    });
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk;
    });
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

/** Serves one document as it should be, and registers nobody. */
function nearlyNothing(onRegister: (end: (status: number) => void) => void): ReturnType<typeof serve> {
  return serve((request, response) => {
    const origin = `http://${request.headers.host}`;
    if (request.url === "/api/agent/identity") {
      return onRegister((status) => {
        response.writeHead(status, { "content-type": "application/json" }).end("{}");
      });
    }
    const known = request.url === "/.well-known/oauth-protected-resource";
    response.writeHead(known ? 200 : 404, {
      "content-type": "application/json",
      "cache-control": "public, max-age=300",
      "access-control-allow-origin": "*",
      "x-request-id": "0123456789abcdef",
      etag: '"1"',
    });
    response.end(
      JSON.stringify({
        resource: origin,
        resource_name: "OpenTrain",
        authorization_servers: [origin],
        scopes_supported: ["jobs:read"],
        bearer_methods_supported: ["header"],
        resource_documentation: `${origin}/auth.md`,
      }),
    );
  });
}

describe("asked for something else than a run", () => {
  test("--help", async () => {
    const { code, out } = await run(["--help"]);
    expect(code).toBe(0);
    expect(out).toContain("--target <origin>");
  });

  test("--list and --needs, narrowed by --rule", async () => {
    const list = await run(["--list", "--rule", "register.empty-body"]);
    expect(list.code).toBe(0);
    expect(
      list.out
        .split("\n")
        .filter(Boolean)
        .every((line) => line.startsWith("register.empty-body ")),
    ).toBe(true);
    const needs = await run(["--needs", "--rule", "register.at-rest"]);
    expect(needs).toMatchObject({ code: 0, out: "register.at-rest: store\n" });
  });
});

describe("asked wrongly: a clear message and 3", () => {
  test.each([
    [["--targt", "x"], "Unknown option '--targt'"],
    [["http://localhost:4000"], "Unexpected argument"],
    [[], "There is no target"],
    [["--target", "localhost"], '"localhost" is no URL'],
    [["--target", "http://127.0.0.1:1", "--rule", "nope"], '"nope" is no rule'],
    [["--target", "http://127.0.0.1:1", "--timeout", "soon"], "--timeout takes seconds"],
    [["--target", "http://127.0.0.1:1", "--receiver", "here"], "--receiver takes an http or https URL"],
    [["--target", "http://127.0.0.1:1", "--receiver", "https://hooks.example.com"], "--receiver needs --receiver-bind"],
    [["--target", "http://127.0.0.1:1"], "does not answer"],
    [["--launch", "exit 4"], "ended with code 4 instead of starting"],
  ])("%j", async (args, message) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(3);
    expect(err).toContain(message);
    expect(out + err).not.toMatch(/\n {4}at /); // no stack: it is the caller's mistake
  });
});

describe("a run", () => {
  test("against a server that is not conformant: 1, both reports", async () => {
    const server = await nearlyNothing((end) => end(500));
    const folder = await mkdtemp(join(tmpdir(), "cli-"));
    const file = join(folder, "report.json");
    const { code, out } = await run(["--target", server.origin, "--rule", "register.empty-body", "--json", file]);
    expect(code).toBe(1);
    expect(out).toContain("Lacks mail: ");
    expect(out).toContain("expected  status 200");
    expect(out).toMatch(/NOT CONFORMANT: /);
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ format: "opentrain-conformance/1", exitCode: 1 });
    await rm(folder, { recursive: true });
    await server.close();
  });

  test("with only what the target lacks the need for: 3, for no check was run", async () => {
    const server = await nearlyNothing((end) => end(500));
    const { code, out } = await run(["--target", server.origin, "--rule", "register.at-rest"]);
    expect(code).toBe(3);
    expect(out).toContain("BROKEN: no check was run");
    await server.close();
  });

  test("that is interrupted ends by itself, with a report: 2", async () => {
    const server = await nearlyNothing(() => {});
    const { code, out, err } = await run(
      ["--target", server.origin, "--rule", "register.empty-body"],
      (text, interrupt) => {
        if (text.includes(" checks\n")) setTimeout(interrupt, 300);
      },
    );
    expect(err).toContain("Interrupted");
    expect(code).toBe(2);
    expect(out).toContain("UNDECIDED: the run was interrupted");
    await server.close();
  });
});
