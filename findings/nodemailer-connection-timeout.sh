#!/usr/bin/env bash
# nodemailer: connectionTimeout ends the wait for the greeting too, whatever greetingTimeout says.
#
# Guess: connectionTimeout is for the connection, as its documentation has it ("how many milliseconds to wait for the
#   connection to establish"), and greetingTimeout, which begins when the connection is there, for the greeting. So a
#   short one of the first and a long one of the second fail fast at a dead host and have patience with a slow one.
# Truth: the greeting gets the smaller of greetingTimeout and what is left of connectionTimeout. The connection stands
#   at once, and the mail still fails with "Greeting never received" when connectionTimeout is over. It is meant so: the
#   changelog has it, the options' descriptions have not.
# Version: nodemailer 10.6.0.
# Why it matters: servers delay their greeting on purpose (Postfix's postscreen for 6 s), so a connectionTimeout of 5 s
#   loses every mail to them, and raising greetingTimeout, which the error names, changes nothing.
#
# Exits 0 as long as this is so, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts nodemailer@10.6.0
cat >see.mjs <<'JS'
import { once } from "node:events";
import { createServer } from "node:net";
import nodemailer from "nodemailer";

// A server that takes the connection at once and greets after GREETS seconds, as RFC 5321 lets it.
const GREETS = 3;
const server = createServer((socket) => {
  socket.on("error", () => {});
  const replies = { EHLO: "250 mx.example.com", MAIL: "250 ok", RCPT: "250 ok", DATA: "354 go on", QUIT: "221 bye" };
  let body = false;
  let kept = "";
  socket.on("data", (part) => {
    kept += part;
    for (let end = kept.indexOf("\r\n"); end >= 0; end = kept.indexOf("\r\n")) {
      const line = kept.slice(0, end);
      kept = kept.slice(end + 2);
      if (body && line === ".") socket.write("250 kept\r\n");
      if (body) body = line !== ".";
      else {
        socket.write(`${replies[line.slice(0, 4).toUpperCase()] ?? "502 no"}\r\n`);
        body = line.toUpperCase() === "DATA";
      }
    }
  });
  setTimeout(() => socket.write("220 mx.example.com ESMTP\r\n"), GREETS * 1000);
});
server.listen(0, "127.0.0.1");
await once(server, "listening");

async function outcome(connectionTimeout) {
  const { port } = server.address();
  const transport = nodemailer.createTransport({ host: "127.0.0.1", port, connectionTimeout, greetingTimeout: 30_000 });
  return transport
    .sendMail({ from: "a@example.com", to: "b@example.com", subject: "Hello", text: "Hello" })
    .then(({ response }) => `sent (${response})`, ({ message }) => `failed (${message})`);
}

const [short, long] = await Promise.all([outcome(1_000), outcome(20_000)]);
console.log(`The greeting comes after ${GREETS} s, greetingTimeout is 30 s.`);
console.log(`connectionTimeout  1 s: ${short}`);
console.log(`connectionTimeout 20 s: ${long}`);
const holds = short === "failed (Greeting never received)" && long.startsWith("sent");
console.log(holds ? "As found: connectionTimeout cuts the wait for the greeting short." : "This has changed.");
process.exit(holds ? 0 : 1);
JS
node see.mjs
