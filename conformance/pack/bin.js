#!/usr/bin/env node
// The package's command: plain JavaScript, so that a Node.js too old for the rest can still say so.
import module from "node:module";

const [major] = process.versions.node.split(".");
if (Number(major) < 24) {
  console.error(`The conformance suite needs Node.js 24 or newer; this is ${process.version}.`);
  process.exit(3);
}
module.enableCompileCache?.();
await import("./conformance/cli.js");
