/** What npm asks of the lock file and the manifest on every system that the packages are made for. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface LockedPackage {
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
}

const { packages } = read<{ packages: Readonly<Record<string, LockedPackage>> }>("package-lock.json");
const { allowScripts } = read<{ allowScripts: Readonly<Record<string, boolean>> }>("package.json");

/** What a locked path is named: its last part below a `node_modules`. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

/** How npm reads the fields `os` and `cpu`: a list of what fits, or, with `!`, of what does not. */
function fits(allowed: readonly string[] = [], value: string): boolean {
  const refused = allowed.filter((entry) => entry.startsWith("!"));
  if (refused.includes(`!${value}`)) return false;
  return allowed.length === refused.length || allowed.includes(value) || allowed.includes("any");
}

/** The packages with an install script that nobody has decided, among what is installed on a system. */
function undecided(isInstalled: (locked: LockedPackage) => boolean): string[] {
  return Object.entries(packages)
    .filter(([, locked]) => locked.hasInstallScript === true && isInstalled(locked))
    .map(([path]) => nameOf(path))
    .filter((name) => !Object.hasOwn(allowScripts, name));
}

test.each([
  ["darwin", "arm64"],
  ["darwin", "x64"],
  ["linux", "arm64"],
  ["linux", "x64"],
  ["win32", "arm64"],
  ["win32", "x64"],
])("npm ci has every install script decided on %s %s", (os, cpu) => {
  expect(undecided((locked) => fits(locked.os, os) && fits(locked.cpu, cpu))).toEqual([]);
});

// npm 11.16 and 11.17 ask about every package of the lock file, also about those that they do not install.
test("npm ci has every install script of the lock file decided", () => {
  expect(undecided(() => true)).toEqual([]);
});

// npm runs them in cmd.exe on Windows.
test("no npm script needs a POSIX shell", () => {
  const { scripts } = read<{ scripts: Readonly<Record<string, string>> }>("package.json");
  const posix = /(^|[&|;]\s*)(\w+=\S|exec\s|'|\.\/)|\$\(|\s'/;
  const outsideQuotes = (script: string): string => script.replaceAll(/"[^"]*"/g, '""');
  expect(
    Object.entries(scripts).filter(([, script]) => posix.test(outsideQuotes(script).replaceAll('\\"', ""))),
  ).toEqual([]);
});

test("nothing is decided that is not in the lock file", () => {
  const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect(Object.keys(allowScripts).sort()).toEqual([...new Set(scripted.map(([path]) => nameOf(path)))].sort());
});

/** Where Node.js looks for a package from a locked path, the nearest first. */
function placesOf(name: string, path: string): string[] {
  const above =
    path === "" ? [] : path.split("/node_modules/").map((_, n, all) => all.slice(0, n + 1).join("/node_modules/"));
  return [...above.reverse().map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`];
}

// A lock file that is written beside an existing node_modules can lose the packages of other systems, whose binaries
// are then missing there.
test("the lock file has the packages of every system, not only of the one that wrote it", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesOf(name, path).some((place) => Object.hasOwn(packages, place)))
      .map((name) => `${name} of ${path}`),
  );
  expect(missing).toEqual([]);
});
