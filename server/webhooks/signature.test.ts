import vectors from "opentrain/webhooks/vectors.json" with { type: "json" };
import { expect, test } from "vitest";
import { signWebhook } from "./signature.ts";

const valid = vectors.vectors.filter(({ verdict }) => verdict === "valid");

test.each(valid.map((vector) => [vector.name, vector] as const))(
  "%s: the signature is in the header",
  (_name, vector) => {
    const time = /(?:^|,)t=(\d+)/.exec(vector.header ?? "")?.[1];
    const made = vector.secrets.map((secret) => signWebhook(secret, Buffer.from(vector.payload), Number(time) * 1000));
    const wanted = vector.header?.split(",");
    expect(made.some((header) => header.split(",").every((entry) => wanted?.includes(entry)))).toBe(true);
  },
);

test("the header is the vector's own, and its time is in whole seconds", () => {
  const [first] = valid;
  if (!first) throw new Error("no vector");
  const body = Buffer.from(first.payload);
  const [secret = ""] = first.secrets;
  expect(signWebhook(secret, body, first.now * 1000)).toBe(first.header);
  expect(signWebhook(secret, body, first.now * 1000 + 999)).toBe(first.header);
  expect(signWebhook(secret, body, first.now * 1000 + 1000)).not.toBe(first.header);
});
