/** Stands for a server that runs in a host (`host.ts`, whose port is the argument): settings, log, signal and end are its. */
import { connect } from "node:net";

const socket = connect({ host: "127.0.0.1", port: Number(process.argv[2]), allowHalfOpen: true });
let stopping = false;
socket.pipe(process.stdout);
socket.write(`${JSON.stringify(process.env)}\n`);
socket.on("close", () => process.exit(stopping ? 0 : 1));
process.on("SIGTERM", () => {
  stopping = true;
  socket.end();
});
