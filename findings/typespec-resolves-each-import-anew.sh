#!/usr/bin/env bash
# TypeSpec's compiler: the same library, imported by another file, is looked for on the disk again.
#
# Guess: what an `import "@typespec/http"` leads to is found once in a compilation, so that files cost what they hold, and a
#   tool that calls `compile(NodeHost, ...)` waits for the compiler and not for the disk.
# Truth: each import statement asks the host anew, for the same few paths: `stat` up the folders, `package.json` read, `realpath`.
#   Each further file that imports the same two libraries asks 23 times. `NodeHost` answers asynchronously, one after the other,
#   and its `realpath` is the one that Node.js writes in JavaScript.
# Version: @typespec/compiler 1.16.0, @typespec/http 1.16.0, @typespec/openapi 1.16.0.
# Why it matters: a contract of 60 files with a few imports each makes 1,800 such calls, two fifths of the time of a compilation. A host that
#   answers at once (`{ ...NodeHost, stat: async (path) => statSync(path), ... }`) gives the same program in that much less time.
#
# Needs Node.js 22 or newer, as the compiler does. Exits 0 as long as this is so, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts \
  @typespec/compiler@1.16.0 @typespec/http@1.16.0 @typespec/openapi@1.16.0
cat >count.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { compile, NodeHost } from "@typespec/compiler";

const FILES = 20;
const libraries = 'import "@typespec/http";\nimport "@typespec/openapi";\n';
for (let n = 1; n <= FILES; n += 1) writeFileSync(`part${n}.tsp`, `${libraries}model Part${n} { name: string; }\n`);
writeFileSync(
  "main.tsp",
  Array.from({ length: FILES }, (_, n) => `import "./part${n + 1}.tsp";\n`).join(""),
);

async function count(entry) {
  const calls = { stat: 0, realpath: 0, readFile: 0 };
  const paths = new Set();
  const host = { ...NodeHost };
  for (const name of Object.keys(calls)) {
    host[name] = (path) => {
      calls[name] += 1;
      paths.add(`${name} ${path}`);
      return NodeHost[name](path);
    };
  }
  const program = await compile(host, `${process.cwd()}/${entry}`, { noEmit: true });
  if (program.diagnostics.length > 0) throw new Error(program.diagnostics[0].message);
  const all = Object.values(calls).reduce((a, b) => a + b);
  console.log(`${entry}: ${all} calls for ${paths.size} different questions (${JSON.stringify(calls)})`);
  return { all, different: paths.size };
}
const one = await count("part1.tsp");
const many = await count("main.tsp");
const each = (many.all - one.all) / (FILES - 1);
console.log(`each further file with the same two imports: ${each.toFixed(1)} calls`);
process.exitCode = each > 10 && many.all > 4 * many.different ? 0 : 1;
JS
node count.mjs
