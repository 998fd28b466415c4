#!/usr/bin/env bash
# redocly diff: a parameter that stays is told as removed, where another one goes and it changes a little.
#
# Guess: parameters are told apart by place and name (OpenAPI 3.1, Parameter Object: a unique parameter is defined by a
#   combination of a name and location), so that one that has gone is one change, whatever happens to those beside it.
# Truth: a parameter that is not the same in both documents can be paired with one of another name. Where `status`, a string of
#   two values, has gone and the default of `limit`, a number, is another, `status` is told as renamed to `limit`, with another
#   type and two bounds that are new, and `limit`, which is still there, as removed: five major changes where there is one.
# Version: @redocly/cli 2.77.0 (the command is marked as experimental).
# Why it matters: who blocks merges by it, or writes a changelog from it, tells clients that they lose a parameter which they
#   keep. What helps: change one parameter at a time, or compare by place and name.
#
# Needs Node.js 22 or newer, as the tool does. Exits 0 as long as this is so, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @redocly/cli@2.77.0
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
echo 'extends: [diff-recommended]' >redocly.yaml
status='{"name":"status","in":"query","schema":{"type":"string","enum":["open","closed"]}}'
document() { # the default of limit, and what stands before it
  echo '{"openapi":"3.1.0","info":{"title":"Jobs","version":"1.0.0"},"paths":{"/jobs":{"get":{"operationId":"listJobs",'
  echo "\"parameters\":[$2{\"name\":\"limit\",\"in\":\"query\",\"schema\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"default\":$1}}],"
  echo '"responses":{"200":{"description":"The jobs."}}}}}}'
}
document 20 "$status," >base.json
document 20 "" >removed.json
document 50 "" >removed-and-default.json

told() {
  node_modules/.bin/redocly diff base.json "$1" --format json --fail-on none 2>/dev/null |
    node -e 'const { changes } = JSON.parse(require("fs").readFileSync(0));
      for (const { verdicts } of changes) for (const { message } of verdicts) console.log(message);'
}
echo "status has gone:"
told removed.json | tee one.txt
echo "status has gone, and the default of limit is 50 and not 20:"
told removed-and-default.json | tee two.txt
grep -q 'query parameter was removed' one.txt && [ "$(wc -l <one.txt)" -eq 1 ] &&
  grep -q '`limit` query parameter was removed' two.txt && [ "$(wc -l <two.txt)" -eq 5 ]
