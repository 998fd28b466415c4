/** What is written down of mutants that no check finds: it has to be about the server as it is, and to say why. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../mutants/server-copy.ts";
import { serverFiles } from "./instrument.ts";
import { LEFT_OUT, NOT_YET, readSurvivors, type Survivor, shortened, VERDICTS } from "./survivors.ts";

const survivors = await readSurvivors();

test("there are some", () => {
  expect(survivors.length).toBeGreaterThan(0);
});

test("each has all that it is known by, and no two are one", () => {
  const keys = ["after", "at", "before", "file", "id", "mutator", "verdict", "why"];
  expect(survivors.filter((survivor) => Object.keys(survivor).sort().join() !== keys.join())).toEqual([]);
  const ids = survivors.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.filter((id) => !/^[0-9a-f]{12}$/.test(id))).toEqual([]);
});

test("each has a verdict of the list and an argument; only an open one may not have been looked into", () => {
  const isWrong = ({ verdict, why }: Survivor): boolean =>
    !VERDICTS.includes(verdict) || !/^.{20,}\.$/.test(why) || (verdict !== "open" && why === NOT_YET);
  expect(survivors.filter(isWrong)).toEqual([]);
});

test("each changes what stands in a file of the server (else: --generated --write-survivors)", async () => {
  const files = new Set(await serverFiles());
  expect(survivors.filter(({ file }) => !files.has(file))).toEqual([]);
  const texts = new Map<string, string>();
  for (const { file } of survivors) texts.set(file, await readFile(join(ROOT, file), "utf8"));
  const isGone = ({ file, at, before, after }: Survivor): boolean => {
    const text = texts.get(file) ?? "";
    const begins = text.split("\n").some((line) => line.trim() === at);
    const [head = "", tail = ""] = before.split(LEFT_OUT);
    const words = text.replaceAll(/\s+/g, " ");
    const from = words.indexOf(head);
    return !begins || from < 0 || words.indexOf(tail, from) < 0 || before === after;
  };
  expect(survivors.filter(isGone)).toEqual([]);
});

test("a long one is kept by how it begins and ends", () => {
  const short = shortened(`{ ${"begin ".repeat(100)}end }`);
  expect(short.length).toBeLessThan(300);
  expect(short).toMatch(/^\{ begin begin .+ \[\.\.\.\] .+ end \}$/);
  expect(shortened("a\n   b")).toBe("a b");
});
