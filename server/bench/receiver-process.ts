/** A receiver of webhooks, `node receiver-process.ts <wanted>`: tells its port, and when so many have come to be answered at once. */
import { createServer } from "node:http";

const SLOW_MILLISECONDS = 9_000;
const wanted = Number(process.argv[2]);
const deliveries = new Set<unknown>();

const server = createServer((req, res) => {
  req.resume();
  req.on("end", () => {
    const answer = (): void => void res.writeHead(204).end();
    if (req.url === "/slow") {
      setTimeout(answer, SLOW_MILLISECONDS);
      return;
    }
    answer();
    deliveries.add(req.headers["x-opentrain-delivery"]);
    if (deliveries.size === wanted) process.send?.("done");
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" && address ? address.port : 0);
});
process.on("disconnect", () => process.exit());
