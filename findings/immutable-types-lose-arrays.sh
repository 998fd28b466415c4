#!/usr/bin/env bash
# With types that openapi-typescript has made immutable, the lists in the answers of openapi-fetch are not arrays.
#
# Guess: --immutable adds `readonly` and takes nothing away: `data.items.map(...)` compiles with both kinds of types, for the
#   two packages are made for each other.
# Truth: openapi-fetch takes the members that are marked as write-only out of an answer's type, and knows a list by
#   `(infer E)[]`, which a `readonly` list is not. It is mapped member by member, as an object: `items[0]` still has its type,
#   `items.map` is "not callable", and `for (const item of items)` fails too.
# Versions: openapi-fetch 0.17.0, openapi-typescript 7.13.0, typescript 5.9.3.
# Why it matters: whoever publishes a client's types with --immutable, so that nobody changes an answer by mistake, gives
#   away types that no list can be read with. Here they are generated without it, and the server makes its own readonly.
#
# Exits 0 as long as this is so, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund --ignore-scripts openapi-fetch@0.17.0 openapi-typescript@7.13.0 typescript@5.9.3
cat >api.json <<'JSON'
{
  "openapi": "3.1.0",
  "info": { "title": "Jobs", "version": "1" },
  "paths": {
    "/jobs": {
      "get": {
        "responses": {
          "200": {
            "description": "Jobs.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": ["jobs"],
                  "properties": { "jobs": { "type": "array", "items": { "type": "string" } } }
                }
              }
            }
          }
        }
      }
    }
  }
}
JSON
cat >use.ts <<'TS'
import createClient from "openapi-fetch";
import type { paths } from "./types.js";

const { data } = await createClient<paths>({ baseUrl: "http://127.0.0.1" }).GET("/jobs");
export const lengths: number[] = data === undefined ? [] : data.jobs.map((job) => job.length);
TS
compiles() {
  node node_modules/openapi-typescript/bin/cli.js api.json --output types.ts "$@" >/dev/null 2>&1
  node node_modules/typescript/bin/tsc --noEmit --strict --module nodenext --target es2022 --skipLibCheck use.ts
}
plain=yes
compiles || plain=no
immutable=yes
words=$(compiles --immutable) || immutable=no
echo "data.jobs.map compiles with types as they come: $plain"
echo "data.jobs.map compiles with --immutable types:  $immutable"
echo "$words" | head -1
if [ "$plain" = yes ] && [ "$immutable" = no ]; then echo "As found."; else echo "This has changed."; exit 1; fi
