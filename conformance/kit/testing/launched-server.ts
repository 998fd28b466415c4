/** A server process for the tests of the launcher. */
import { createServer } from "node:http";
import { DatabaseSync } from "node:sqlite";
import { createTransport } from "nodemailer";

const { WORD, REFUSE, SEND_TO, SMTP_URL, PORT, HOST, DATABASE_URL } = process.env;
console.log(`WORD=${WORD}`);
if (REFUSE !== undefined) {
  console.error("I refuse");
  process.exit(7);
}
const database = new DatabaseSync((DATABASE_URL ?? "").slice("sqlite:".length));
database.exec("create table if not exists words (id text, word text, wordStatus text)");
database.prepare("insert into words values ('1', ?, 'new')").run(`stored: ${WORD}`);
if (SEND_TO !== undefined) {
  const message = { from: "me@example.com", to: SEND_TO, subject: "Grüße, 1", text: "Zeile äöü" };
  await createTransport(SMTP_URL).sendMail(message);
}
createServer((request, response) => {
  console.log(`host ${request.headers.host}`);
  response.writeHead(request.url === "/about" ? 200 : 404, { "content-type": "application/json" });
  response.end(JSON.stringify({ name: "tiny" }));
}).listen(Number(PORT), HOST);
