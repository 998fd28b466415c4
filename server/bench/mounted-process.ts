/**
 * A server with as many operations as asked, `node mounted-process.ts <operations>`: those of agent auth and of the
 * Public API, and copies of the Public API's that go the same way through the binder (schemas compiled, routes, gates).
 */
import { type OperationId, operations, surfaces } from "../../generated/operations.ts";
import { agentAuth } from "../agent-auth/index.ts";
import { type Bound, contractRouter } from "../contract/bind.ts";
import { documentOf } from "../contract/documents.ts";
import { createExpress, listenerOf } from "../http/express.ts";
import { httpServer } from "../http/server.ts";
import { healthRouter } from "../probes/health.ts";
import { publicApi } from "../public-api/index.ts";
import { openWorld } from "./process-world.ts";

const world = await openWorld();
const { config, log } = world;

const agents = agentAuth(world);
const wanted = Number(process.argv[2]) - Object.keys(agents.handlers).length;

const app = createExpress();
const { operations: first, rest } = contractRouter({
  bound: [multiplied(publicApi(world), wanted), agents],
  strict: false,
  always: { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" },
  onExchange: (exchange) => {
    world.metrics.exchange(exchange);
    log.exchange(exchange);
  },
  onError: (err, about) => log.error({ err, ...about }, "internal error"),
});
app.use(first);
app.use(healthRouter(world, () => false));
app.use(rest);
httpServer(listenerOf(app)).listen(config.port, config.host);

/** The surface with copies of its operations under paths of their own, until there are `count`. */
function multiplied(bound: Bound, count: number): Bound {
  // The table and the documents are constants; only here, and before anything reads them, do they get more.
  const table = operations as unknown as Record<string, unknown>;
  const paths = documentOf(bound.surface).paths as Record<string, unknown>;
  const { base } = surfaces[bound.surface];
  const handlers = { ...bound.handlers };
  const models = Object.keys(bound.handlers) as OperationId[];
  for (let i = 0; Object.keys(handlers).length < count; i++) {
    const model = models[i % models.length];
    if (model === undefined) throw new Error("There is nothing to copy.");
    const { path, method } = operations[model];
    const handler = bound.handlers[model];
    const copied = documentOf(bound.surface).paths[path]?.[method.toLowerCase()];
    if (handler === undefined || copied === undefined) throw new Error(`${model} is not mounted.`);
    const id = `${model}Copy${i}`;
    const where = `${base}/copies-${i}${path.slice(base.length)}`;
    table[id] = { ...operations[model], path: where };
    paths[where] = { [method.toLowerCase()]: copied };
    handlers[id] = handler;
  }
  return { ...bound, handlers };
}
