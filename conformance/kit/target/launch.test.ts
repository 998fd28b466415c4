import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { runConformance } from "../engine/run.ts";
import { check, type Tiny, tinyProfile, tinyRules } from "../testing/fixture.ts";
import { sqliteFiles } from "./databases.ts";
import { launcherOf, signalGroup } from "./launch.ts";
import { openTarget } from "./open.ts";

const script = fileURLToPath(new URL("../testing/launched-server.ts", import.meta.url));
const started = {
  command: `"${process.execPath}" "${script}"`,
  databases: sqliteFiles,
  settings: {},
  readyPath: "/about",
};
const launcher = launcherOf(started);

describe("a server that the suite starts", () => {
  test("has a port, settings, log and database of its own, and is gone afterwards", async () => {
    const target = await openTarget<Tiny>({ profile: tinyProfile, launcher });
    try {
      expect([...target.has]).toEqual(expect.arrayContaining(["config", "store", "log"]));
      const variant = await target.start?.({ env: { WORD: "other" } });
      expect(variant?.site.origin).not.toBe(target.site.origin);
      expect(variant?.site.log()).toContain("WORD=other");
      expect(target.site.log()).toContain("WORD=undefined");
      expect(await variant?.site.store.text()).toContain("stored: other");
      expect(await variant?.site.store.change("1", { state: "old", word_status: "old" })).toBe("words.wordStatus");
      expect(await variant?.site.store.text()).toContain("1\tstored: other\told");
      expect(await variant?.site.store.change("2", { word_status: "old" })).toBeUndefined();
      await variant?.stop();
      await expect(variant?.site.call("about")).rejects.toMatchObject({ kind: "unreachable" });
    } finally {
      await target.close();
    }
    await expect(target.site.call("about")).rejects.toMatchObject({ kind: "unreachable" });
  });

  test("is stopped when its check is over, and its secret is in no report", async () => {
    const target = await openTarget<Tiny>({ profile: tinyProfile, launcher });
    const origins: string[] = [];
    const starting = check("thing.one", async (t) => {
      const site = await t.start({ WORD: "x", SECRET: "never-told-to-anybody" });
      origins.push(site.origin);
      t.expect(await site.call("about")).status(200);
      t.fail("it", "this", "that");
    });
    const report = await runConformance({ target, checks: [starting], rules: { "thing.one": tinyRules["thing.one"] } });
    await target.close();
    expect(report.results[0]).toMatchObject({ verdict: "fail", expected: "this" });
    expect(report.results[0]?.exchanges[0]?.settings).toEqual({
      WORD: "x",
      SECRET: expect.stringContaining("${SECRET"),
    });
    expect(JSON.stringify(report)).not.toContain("never-told");
    await expect(fetch(`${origins[0]}/about`)).rejects.toThrow();
  });

  test("is given a second instance on its database, when a check first asks for it", async () => {
    const target = await openTarget<Tiny>({ profile: tinyProfile, launcher });
    try {
      expect(target.has.has("peer")).toBe(true);
      expect(target.origins()).toEqual([target.site.origin]);
      const bases: string[] = [];
      const twice = ["one", "two"].map((title) =>
        check("thing.one", { title, peer: true }, async (t) => {
          const answer = await t.onPeer(() => t.call("about"));
          t.expect(answer).status(title === "one" ? 200 : 201);
          bases.push(target.origins().slice(1).join());
        }),
      );
      const catalogue = { "thing.one": tinyRules["thing.one"] };
      const report = await runConformance<Tiny>({ target, checks: twice, rules: catalogue });
      expect(report.results.map(({ verdict }) => verdict)).toEqual(["pass", "fail"]);
      expect(bases).toEqual([target.origins()[1]]);
      const settings = { DATABASE_URL: "that of the server under test" };
      expect(report.results[1]?.exchanges[0]).toMatchObject({ settings });
      expect(await target.site.store.text()).toContain("1\tstored: undefined\tnew\n1\tstored: undefined\tnew");
      await target.close();
      await expect(fetch(`${bases[0]}/about`)).rejects.toThrow();
    } finally {
      await target.close();
    }
  });

  test("can be killed by the check, and its store is still there", async () => {
    const target = await openTarget<Tiny>({ profile: tinyProfile, launcher });
    const killing = check("thing.one", async (t) => {
      const site = await t.start({ WORD: "x" }, { killed: true });
      await t.kill(site);
      t.value("the store", await site.store.text()).includes("stored: x");
      await t.control("it answers", async () => t.expect(await site.call("about")).status(200));
    });
    const report = await runConformance({ target, checks: [killing], rules: { "thing.one": tinyRules["thing.one"] } });
    await target.close();
    expect(report.results[0]).toMatchObject({ verdict: "inconclusive", why: expect.stringContaining("ECONNREFUSED") });
  });

  test("does not outlive a suite that is ended at once", async () => {
    const code = `
      import { sqliteFiles as databases } from ${JSON.stringify(new URL("databases.ts", import.meta.url).href)};
      import { launcherOf } from ${JSON.stringify(new URL("launch.ts", import.meta.url).href)};
      const { base } = await launcherOf({ ...${JSON.stringify(started)}, databases }).launch({});
      console.log(base);
      process.exit(2);`;
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
    const base = stdout.trim();
    expect(base).toMatch(/^http:/);
    await expect.poll(() => fetch(`${base}/about`).then(String, () => "gone")).toBe("gone");
  });

  test("is ended with all that it has started where there are no process groups, as on Windows", () => {
    const ran: unknown[] = [];
    signalGroup(4711, "SIGTERM", false, (...command) => ran.push(command));
    expect(ran).toEqual([["taskkill", ["/pid", "4711", "/t", "/f"]]]);
  });

  test("may be known by another name than the one it is connected by", async () => {
    const launched = await launcher.launch({ ORIGIN: "https://api.example.com" });
    expect(launched.origin).toBe("https://api.example.com");
    expect(launched.base).toMatch(/^http:\/\/127\.0\.0\.1:/);
    await launched.stop();
    expect(launched.log()).toContain("host api.example.com");
  });

  test("mail that it sends by SMTP can be read", async () => {
    const target = await openTarget<Tiny>({ profile: tinyProfile, launcher });
    const variant = await target.start?.({ env: { SEND_TO: "a@example.com" }, smtp: true });
    try {
      const mails = await variant?.site.mail.list("a@example.com");
      expect(mails).toMatchObject([{ subject: "Grüße, 1", text: "Zeile äöü\r\n" }]);
    } finally {
      await variant?.stop();
      await target.close();
    }
  });

  test("that does not start says why, with what it wrote", async () => {
    await expect(launcher.launch({ REFUSE: "1" })).rejects.toThrow(
      /ended with code 7 instead of starting\n.*I refuse/s,
    );
    const nonsense = openTarget({
      profile: tinyProfile,
      launcher: launcherOf({ ...started, command: "no-such-command-here" }),
    });
    await expect(nonsense).rejects.toMatchObject({ name: "ConfigurationError" });
  });
});
