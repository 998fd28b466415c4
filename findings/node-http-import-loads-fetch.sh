#!/usr/bin/env bash
# Node.js: `import "node:http"` loads the whole of fetch, `require("node:http")` does not.
#
# Guess: a built-in module costs the same by whichever of the two it is asked for.
# Truth: for an `import` Node.js reads every member that the module gives, to have a binding of each. `node:http` gives `WebSocket`,
#   `CloseEvent` and `MessageEvent` by getters that load them when they are read, from undici, with all of `fetch`. Neither `require` nor
#   `process.getBuiltinModule("node:http")` reads them.
# Version: Node.js 24.21.0.
# Why it matters: a server in ES modules that never calls `fetch` pays for it at each start.
#   `process.getBuiltinModule("node:http")`, with `import type http from "node:http"` for its types, does without.
#
# Exits 0 as long as this is so, 1 when it has changed. Takes Node.js from npm, for this system.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
system=$(node -p '({ win32: "win" })[process.platform] ?? process.platform')-$(node -p 'process.arch')
npm install --silent --no-audit --no-fund --ignore-scripts "node-$system@24.21.0"
node="node_modules/node-$system/bin/node"
report='console.log(process.moduleLoadList.some((name) => name.includes("deps/undici/undici")) ? "loads fetch" : "does not");'
echo "import \"node:http\"; $report" >import.mjs
echo "process.getBuiltinModule(\"node:http\"); $report" >get.mjs
echo "require(\"node:http\"); $report" >require.cjs
"$node" --version
for file in import.mjs get.mjs require.cjs; do
  echo "$file: $("$node" "$file")" | tee -a seen
done
[ "$(cat seen)" = "import.mjs: loads fetch
get.mjs: does not
require.cjs: does not" ]
