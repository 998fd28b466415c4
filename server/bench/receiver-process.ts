/** A receiver of webhooks: tells its port, and, asked for a number, when so many more have come to be answered at once. */
import { createServer } from "node:http";

const SLOW_MILLISECONDS = 9_000;
const deliveries = new Set<unknown>();
let wanted = Number.POSITIVE_INFINITY;

process.on("message", (count) => {
  wanted = deliveries.size + Number(count);
});
process.on("disconnect", () => process.exit());

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
    if (deliveries.size < wanted) return;
    wanted = Number.POSITIVE_INFINITY;
    process.send?.("done");
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" && address ? address.port : 0);
});
