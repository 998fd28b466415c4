#!/usr/bin/env bash
# tsp format: what it has just formatted can fail its own check.
#
# Guess: `tsp format` is idempotent, as formatters are: `tsp format --check` passes right behind it, so a pre-commit hook
#   that formats and a CI job that checks agree.
# Truth: where a decorated member of a union is too long for its line, the first pass breaks the line, and only the second
#   sets an empty line around the member that is now two lines long. The check fails in between, and passes behind the second.
# Version: @typespec/compiler 1.16.0.
# Why it matters: a contract that was formatted once is refused by CI, and the one who formatted it sees nothing wrong. What
#   helps: format twice, or check behind formatting.
#
# Needs Node.js 22 or newer, as the compiler does. Exits 0 as long as this is so, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @typespec/compiler@1.16.0
cat >scopes.tsp <<'TSP'
union Scope {
  @summary("See drafts") draftsRead: "drafts:read",
  @summary("Read every proposal that was sent to this organization") proposalsRead: "proposals:read",
  @summary("Send messages") messagesWrite: "messages:write",
}
TSP
tsp() { node_modules/.bin/tsp "$@" >/dev/null 2>&1; }
passes() { if tsp format --check scopes.tsp; then echo passes; else echo fails; fi; }

tsp format scopes.tsp
first=$(passes)
echo "after one pass the check $first:"
cat scopes.tsp
tsp format scopes.tsp
second=$(passes)
echo "after two passes the check $second:"
cat scopes.tsp
[ "$first $second" = "fails passes" ]
