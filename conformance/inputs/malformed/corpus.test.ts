import { expect, test } from "vitest";
import { type OperationId, operations } from "../../../generated/operations.ts";
import { corpus, homeless } from "./corpus.ts";

const api = (Object.keys(operations) as OperationId[]).filter((id) => operations[id].surface !== "console");

test("every operation of the APIs is broken, each request once under its own name, always the same", () => {
  const made = [...corpus(api, () => "token"), ...homeless()];
  expect(new Set(made.map(({ name }) => name)).size).toBe(made.length);
  for (const id of api) expect(made.filter(({ name }) => name.startsWith(`${id}:`)).length).toBeGreaterThan(40);
  expect(corpus(api, () => "token").map(({ name }) => name)).toEqual(
    made.slice(0, -homeless().length).map(({ name }) => name),
  );
});

test("every member of a good body is broken by itself, the others kept", () => {
  const made = corpus(["startClaim"], () => undefined);
  const one = made.find(({ name }) => name === 'startClaim: email is "null"');
  expect(JSON.parse(String(one?.request.body))).toEqual({
    claim_token: expect.stringMatching(/^ot_clm_/),
    email: null,
  });
  const form = corpus(["pollClaimToken"], () => undefined).find(({ name }) =>
    name.endsWith('claim_token is the text "\\u0000"'),
  );
  expect(form?.request.body).toMatch(/^grant_type=urn.*&claim_token=%00$/);
});
