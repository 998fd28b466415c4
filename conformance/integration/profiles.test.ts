import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCommand } from "../command.ts";
import { json, serve } from "../kit/testing/fixture.ts";
import { inNewFolder } from "../kit/testing/folder.ts";
import { workosStub } from "../testing/workos-stub.ts";

async function command(...args: readonly string[]) {
  let out = "";
  let err = "";
  const output = { out: { write: (text: string) => (out += text) }, err: { write: (text: string) => (err += text) } };
  const code = await runCommand(args, output);
  return { code, out, err };
}

describe("--profile", () => {
  test("opentrain is what is judged without it", async () => {
    expect(await command("--list", "--profile", "opentrain")).toEqual(await command("--list"));
  });

  test("lists the rules of another kind of server, and what they need", async () => {
    const { code, out } = await command("--list", "--profile", "workos-0.6");
    expect(code).toBe(0);
    expect(out).toMatch(/^poll\.once {2}\[MUST; needs human\]$/m);
    expect(out).not.toContain("console.");
    const { out: needs } = await command("--needs", "--profile", "rfc8628", "--set", "client_id=agent");
    expect(needs).toMatch(/^poll\.denied: human$/m);
  });

  test("judges it, and says which it is", async () => {
    const server = await workosStub();
    try {
      const { code, out, err } = await command("--target", server.origin, "--profile", "workos-0.6");
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toContain("Profile: workos-0.6. An auth.md server of WorkOS's dialect");
      expect(out).toContain("CONFORMANT");
      expect(out).toContain("workos-0.6 has no bound-address: auth.md v0.6");
      expect(out).toMatch(/ended what the run had made: [1-9]\d* tokens revoked/);
      expect(server.live()).toBe(0);
    } finally {
      await server.close();
    }
  });

  test("no report shows what a server of another dialect has given, whatever it looks like", async () => {
    const server = await workosStub("yes to everything", "handle");
    try {
      await inNewFolder(async (folder) => {
        const file = join(folder, "profile.json");
        const [pointer, form] = [
          { accessToken: "/handle" },
          { grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion: "{assertion}" },
        ];
        const anotherToken = [{ at: "token", form, gives: pointer }];
        const profile = { extends: "workos-0.6", name: "handles", delivered: pointer, anotherToken };
        await writeFile(file, JSON.stringify(profile));
        const reports = ["json", "html", "junit", "markdown"].flatMap((kind) => [`--${kind}`, join(folder, kind)]);
        const { code, out, err } = await command("--target", server.origin, "--profile", file, "--verbose", ...reports);
        expect({ code, err }).toEqual({ code: 1, err: "" });
        const files = (await readdir(folder)).filter((name) => name !== "profile.json");
        expect(files).toHaveLength(4);
        const texts = [out, ...(await Promise.all(files.map((name) => readFile(join(folder, name), "utf8"))))];
        expect(texts.join("\n")).toContain("POST /oauth2/token");
        const secrets = server.given.filter((secret) => texts.some((text) => text.includes(secret)));
        expect(server.given.length).toBeGreaterThan(50);
        expect(secrets).toEqual([]);
      });
    } finally {
      await server.close();
    }
  });
});

describe("a server of another kind than was said", () => {
  test("is named by its metadata", async () => {
    const server = await workosStub();
    try {
      const ours = await command("--target", server.origin);
      expect(ours).toMatchObject({ code: 3, out: "" });
      expect(ours.err).toContain("this looks like workos-0.6: run again with --profile workos-0.6");
      expect(ours.err).not.toContain("X-Request-Id");
      const device = await command("--target", server.origin, "--profile", "rfc8628", "--set", "client_id=agent");
      expect(device).toMatchObject({ code: 3, out: "" });
      expect(device.err).toContain("this looks like workos-0.6, so run again with --profile workos-0.6");
    } finally {
      await server.close();
    }
  });

  test.each([
    ["urn:ietf:params:oauth:grant-type:device_code", "this looks like rfc8628: run again with --profile rfc8628"],
    ["urn:example:agent-auth:grant-type:claim", "a profile file that extends workos-0.6 can name it"],
    ["client_credentials", "It may be another product"],
  ])("with the grant %s: %s", async (grant, words) => {
    const server = await serve((request, response) => {
      const isMetadata = request.url === "/.well-known/oauth-authorization-server";
      json(response, isMetadata ? 200 : 404, isMetadata ? { grant_types_supported: [grant] } : {});
    });
    try {
      const { code, err } = await command("--target", server.origin);
      expect(code).toBe(3);
      expect(err).toContain(words);
    } finally {
      await server.close();
    }
  });

  test("says nothing: that is told", async () => {
    const { code, err } = await command("--target", "http://127.0.0.1:1", "--profile", "workos-0.6");
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining("does not answer: nothing answers at") });
    const nothing = await serve((_, response) => json(response, 404, {}));
    try {
      const empty = await command("--target", nothing.origin, "--profile", "workos-0.6");
      expect(empty).toMatchObject({
        code: 3,
        err: expect.stringContaining("has no metadata of an authorization server"),
      });
    } finally {
      await nothing.close();
    }
  });
});

describe("a profile that cannot be meant", () => {
  const call = { at: "claim", json: { claim_token: "{credential}" }, gives: { code: "/code" } };
  const files: ReadonlyArray<readonly [what: string, file: unknown, words: string]> = [
    ["no object", [], "must be object"],
    ["nothing to extend", { name: "x" }, "must have required property 'extends'"],
    ["something unknown to extend", { extends: "workos", name: "x" }, '"extends" names one of rfc8628, workos-0.6'],
    ["an unknown member", { extends: "rfc8628", name: "x", nonsense: 1 }, 'no such member "nonsense"'],
    ["no pointer", { extends: "workos-0.6", name: "x", delivered: { accessToken: "token" } }, "JSON pointer"],
    ["a missing pointer", { extends: "workos-0.6", name: "x", startClaim: [call] }, '"startClaim" gives no "link"'],
    ["a fact that nothing gives", { extends: "rfc8628", name: "x", client: { id: "{id}" } }, '"client" asks for {id}'],
    ["a URN that is none", { extends: "workos-0.6", name: "x", grant: "claim" }, "absolute URI (RFC 6749, 4.5)"],
    [
      "the URN of another grant",
      { extends: "workos-0.6", name: "x", grant: "urn:ietf:params:oauth:grant-type:jwt-bearer" },
      "is another one",
    ],
    ["an unknown endpoint", { extends: "rfc8628", name: "x", useToken: { at: "me" } }, 'the endpoint "me"'],
    ["an unknown trait", { extends: "rfc8628", name: "x", traits: { kind: true } }, 'no such member "kind"'],
    ["a trait without who says so", { extends: "rfc8628", name: "x", traits: { denial: "" } }, '"traits.denial"'],
    ["no-store excused", { extends: "rfc8628", name: "x", traits: { "no-store": "never" } }, "never pardon"],
    ["form encoding excused", { extends: "rfc8628", name: "x", traits: { "form-only": "never" } }, "never pardon"],
    ["the challenge excused", { extends: "rfc8628", name: "x", traits: { challenge: "never" } }, "never pardon"],
    [
      "unsupported_grant_type excused",
      { extends: "rfc8628", name: "x", errors: { "unknown grant": { status: 400, error: "x" } } },
      "never pardon",
    ],
    ["a rule left out", { extends: "rfc8628", name: "x", skipRules: ["poll.once"] }, "never pardon"],
    [
      "an error that is none",
      { extends: "rfc8628", name: "x", errors: { pending: { status: 200, error: "authorization_pending" } } },
      "never pardon",
    ],
    [
      "pending that is refused",
      { extends: "rfc8628", name: "x", errors: { denied: { status: 400, error: "authorization_pending" } } },
      "the same",
    ],
    [
      "JSON at the token endpoint",
      { extends: "workos-0.6", name: "x", useToken: { at: "token", json: {} } },
      "never pardon",
    ],
  ];

  test.each(files)("%s: one sentence, and 3", async (_, file, words) => {
    await inNewFolder(async (folder) => {
      const path = join(folder, "profile.json");
      await writeFile(path, JSON.stringify(file));
      const { code, out, err } = await command("--target", "http://127.0.0.1:1", "--profile", path);
      expect({ code, out }).toEqual({ code: 3, out: "" });
      expect(err).toContain(words);
      expect(err.trimEnd().split("\n")).toHaveLength(1);
    });
  });

  test.each([
    [["--profile", "workos"], 'There is no profile "workos": opentrain, rfc8628, workos-0.6, or a JSON file'],
    [["--profile", "no-such.json"], "no-such.json cannot be read"],
    [["--profile", "rfc8628"], "has to be told client_id: --set client_id=..."],
    [["--profile", "rfc8628", "--set", "client_id"], "--set takes name=value"],
    [["--profile", "rfc8628", "--set", "clientid=x"], "did you mean client_id?"],
    [["--set", "client_id=x"], "that of this contract takes nothing"],
    [["--profile", "workos-0.6", "--plan"], "--plan is for servers of this contract"],
    [["--profile", "workos-0.6", "--launch", "true"], "--launch is for servers of this contract"],
  ])("%j", async (args, words) => {
    const { code, err } = await command("--target", "http://127.0.0.1:1", ...args);
    expect(code).toBe(3);
    expect(err).toContain(words);
  });
});
