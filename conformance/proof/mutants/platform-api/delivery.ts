import type { Mutant } from "../mutant.ts";

const MESSAGE = "server/webhooks/message.ts";
const OUTCOME = "server/webhooks/outcome.ts";
const WORKER = "server/webhooks/worker.ts";

/** Servers that break delivery.*: how events are told, and how often. */
export const mutants: readonly Mutant[] = [
  {
    name: "delivery-signs-characters",
    rule: "delivery.signature",
    words: "The signature is over the characters of the body, not over its bytes: right for plain ASCII only.",
    edits: [
      {
        file: "server/webhooks/signature.ts",
        from: ".update(body).digest",
        to: '.update(Buffer.from(body).toString("latin1")).digest',
      },
    ],
  },
  {
    name: "delivery-signed-at-the-event",
    rule: "delivery.signature",
    words: "t is when the event was made, on every attempt.",
    edits: [
      {
        file: MESSAGE,
        from: "signWebhook(openWebhookSecret(keys, endpointId, sealedSecret), body, now)",
        to: "signWebhook(openWebhookSecret(keys, endpointId, sealedSecret), body, Math.min(now, createdAt))",
      },
    ],
  },
  {
    name: "delivery-retry-with-another-id",
    rule: "delivery.id",
    words: "Every retry has an id of its own.",
    edits: [
      {
        file: MESSAGE,
        from: '"X-OpenTrain-Delivery": deliveryId,',
        to: '"X-OpenTrain-Delivery": attempt.attempts === 0 ? deliveryId : deliveryId.replace(/.$/, (last) => (last === "0" ? "1" : "0")),',
      },
    ],
  },
  {
    name: "delivery-299-is-a-failure",
    rule: "delivery.success",
    words: "299 is a failure: the end of the range is off by one.",
    edits: [{ file: WORKER, from: "outcome.status <= 299", to: "outcome.status < 299" }],
  },
  {
    name: "delivery-retried-a-second-early",
    rule: "delivery.retries",
    words: "Every retry comes one second too early.",
    edits: [{ file: OUTCOME, from: "endedAt + wait * 1000", to: "endedAt + (wait - 1) * 1000" }],
  },
  {
    name: "delivery-retries-in-another-order",
    rule: "delivery.retries",
    words: "The third attempt comes after half an hour, the fourth five minutes later: two waits have changed places.",
    edits: [
      {
        file: OUTCOME,
        from: "constants.webhookRetrySeconds[attempt.attempts]",
        to: "[60, 1800, 300, 7200][attempt.attempts]",
      },
    ],
  },
  {
    name: "delivery-disables-after-nine",
    rule: "delivery.auto-disable",
    words: "Nine exhausted deliveries in a row disable the endpoint.",
    edits: [
      {
        file: OUTCOME,
        from: "consecutiveFailures >= constants.webhookFailuresUntilDisabled",
        to: "consecutiveFailures >= constants.webhookFailuresUntilDisabled - 1",
      },
    ],
  },
  {
    name: "delivery-success-forgives-nothing",
    rule: "delivery.auto-disable",
    words: "A success does not reset the count of failures.",
    edits: [{ file: OUTCOME, from: "    await forgetFailures(db, { endpointId });\n", to: "" }],
  },
  {
    name: "delivery-backfills",
    rule: "delivery.no-backfill",
    words: "A new endpoint gets the events of before, too.",
    edits: [
      {
        file: "server/platform-api/webhook-endpoints.ts",
        from: '    const message = "Keep the secret: it is not shown again.";',
        to: `    const past = trx.selectFrom("events").select("id").where("installId", "=", installId);
    for (const { id: eventId } of await past.where("type", "in", eventTypes).execute()) {
      const due = { queuedAt: 0, nextAttemptAt: 0 };
      await trx.insertInto("deliveries").values({ ...due, id: newId(ctx), eventId, endpointId: id }).execute();
    }
    const message = "Keep the secret: it is not shown again.";`,
      },
    ],
  },
  {
    name: "delivery-taken-out-before-sent",
    rule: "delivery.durable",
    words: "A delivery is taken out of the queue before it is sent: what is on its way in a crash is lost.",
    edits: [
      {
        file: "server/webhooks/claim.ts",
        from: ".set({ leaseId: taking.leaseId, leasedUntil: taking.until })",
        to: ".set({ leaseId: taking.leaseId, leasedUntil: taking.until, nextAttemptAt: null })",
      },
    ],
  },
  {
    name: "delivery-one-after-the-other",
    rule: "delivery.isolated",
    words: "Deliveries go out one after the other: one receiver that hangs holds up all.",
    edits: [
      {
        file: WORKER,
        from: "for (const attempt of attempts) begin(attempt, places.pop());",
        to: "for (const attempt of attempts) await carryOut(attempt);",
      },
    ],
  },
  {
    name: "delivery-waits-from-the-beginning",
    rule: "delivery.retries",
    words:
      "The time to the next attempt counts from the beginning of the one before: after a slow receiver it is early.",
    edits: [
      {
        file: "server/webhooks/worker.ts",
        from: "const outcome = await send(attempt);\n    const endedAt = clock.now();",
        to: "const endedAt = clock.now();\n    const outcome = await send(attempt);",
      },
    ],
  },
  {
    name: "delivery-paused-still-queued",
    rule: "delivery.auto-disable",
    words: "What happens while an endpoint is paused is queued for it, and goes out when it is active again.",
    edits: [
      {
        file: "server/webhooks/emit.ts",
        from: '    .where("e.disabledAt", "is", null)\n',
        to: '    .where((eb) => eb.or([eb("e.disabledAt", "is", null), eb("e.disabledReason", "=", "paused")]))\n',
      },
    ],
  },
  {
    name: "delivery-id-of-the-first-two",
    rule: "delivery.id",
    words: "From the third attempt on a delivery has another id.",
    edits: [
      {
        file: "server/webhooks/message.ts",
        from: '"X-OpenTrain-Delivery": deliveryId,',
        to: '"X-OpenTrain-Delivery": attempt.attempts > 1 ? [...deliveryId].reverse().join("") : deliveryId,',
      },
    ],
  },
  {
    name: "delivery-gone-is-final",
    rule: "delivery.retries",
    words: "A receiver that answers 410 is not tried again.",
    edits: [
      {
        file: "server/webhooks/outcome.ts",
        from: "  if (wait === undefined) return giveUp(",
        to: "  if (wait === undefined || (gone && attempt.attempts < 99)) return giveUp(",
      },
      {
        file: "server/webhooks/outcome.ts",
        from: "{ delivered, endedAt }: { readonly delivered: boolean; readonly endedAt: number },",
        to: "{ delivered, endedAt, gone }: { readonly delivered: boolean; readonly endedAt: number; readonly gone?: boolean },",
      },
      {
        file: "server/webhooks/worker.ts",
        from: "noteEnd(world, attempt, { delivered, endedAt })",
        to: 'noteEnd(world, attempt, { delivered, endedAt, gone: outcome.kind === "answered" && outcome.status === 410 })',
      },
    ],
  },
  {
    name: "delivery-backfill-of-the-last",
    rule: "delivery.no-backfill",
    words: "A new endpoint is told of the event right before it.",
    edits: [
      {
        file: "server/platform-api/webhook-endpoints.ts",
        from: '    const message = "Keep the secret: it is not shown again.";',
        to: `    const last = await trx.selectFrom("events").select(["id", "type"]).where("installId", "=", installId).orderBy("id", "desc").limit(1).executeTakeFirst();
    if (last && eventTypes.some((type) => type === last.type)) { const at = ctx.clock.now(); await trx.insertInto("deliveries").values({ id: newId(ctx), eventId: last.id, endpointId: id, queuedAt: at, nextAttemptAt: at }).execute(); }
    const message = "Keep the secret: it is not shown again.";`,
      },
    ],
  },
  {
    name: "delivery-failures-of-the-install",
    rule: "delivery.auto-disable",
    words: "A delivery that is given up counts for all endpoints of the install.",
    edits: [
      {
        file: "server/webhooks/outcome.ts",
        from: `      .where("id", "=", endpointId)
      .returning("consecutiveFailures")`,
        to: `      .where((eb) => eb.or([eb("id", "=", endpointId), eb("installId", "=", installId)]))
      .where("disabledAt", "is", null)
      .returning("consecutiveFailures")`,
      },
    ],
  },
  {
    name: "delivery-closed-is-final",
    rule: "delivery.retries",
    words: "A delivery whose connection the receiver has closed late in its attempts is given up.",
    edits: [
      {
        file: "server/webhooks/outcome.ts",
        from: "  if (wait === undefined) return giveUp(",
        to: "  if (wait === undefined || (closed && attempt.attempts >= 2)) return giveUp(",
      },
      {
        file: "server/webhooks/outcome.ts",
        from: "{ delivered, endedAt }: { readonly delivered: boolean; readonly endedAt: number },",
        to: "{ delivered, endedAt, closed }: { readonly delivered: boolean; readonly endedAt: number; readonly closed?: boolean },",
      },
      {
        file: "server/webhooks/worker.ts",
        from: "noteEnd(world, attempt, { delivered, endedAt })",
        to: 'noteEnd(world, attempt, { delivered, endedAt, closed: outcome.kind === "failed" })',
      },
    ],
  },
  {
    name: "delivery-success-forgets-for-all",
    rule: "delivery.auto-disable",
    words: "A success at one endpoint forgets the failures of all of the install.",
    edits: [
      {
        file: "server/webhooks/outcome.ts",
        from: '    .where("id", "=", given.endpointId)\n    .where("consecutiveFailures", ">", 0)\n',
        to: '    .where("installId", "in", db.selectFrom("webhookEndpoints").select("installId").where("id", "=", given.endpointId))\n    .where("consecutiveFailures", ">", 0)\n',
      },
    ],
  },
  {
    name: "delivery-gives-up-for-all",
    rule: "delivery.auto-disable",
    words: "When an endpoint is disabled, what waits for all endpoints is given up.",
    edits: [
      {
        file: "server/webhooks/give-up.ts",
        from: '    .where("endpointId", "=", endpointId)\n    .where("nextAttemptAt", "is not", null)\n    .orderBy',
        to: '    .where("nextAttemptAt", "is not", null)\n    .orderBy',
      },
    ],
  },
];
