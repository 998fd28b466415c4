import { expect, test } from "vitest";
import { type OperationId, operations } from "../../../generated/operations.ts";
import { corpus, homeless } from "./corpus.ts";
import { HOSTILE_HEADERS, HOSTILE_QUERIES, ODD_METHODS } from "./values.ts";

const api = (Object.keys(operations) as OperationId[]).filter((id) => operations[id].surface !== "console");

test("every operation of the APIs is broken, each request once under its own name, always the same", () => {
  const made = [...corpus(api, () => "token"), ...homeless()];
  expect(new Set(made.map(({ name }) => name)).size).toBe(made.length);
  const shared = Math.floor((HOSTILE_HEADERS.length + ODD_METHODS.length - 1) / 3);
  for (const id of api) {
    const own = made.filter(({ name }) => name.startsWith(`${id}:`));
    const queries = own.filter(({ name }) => name.startsWith(`${id}: query `));
    expect(queries.length, id).toBe(HOSTILE_QUERIES.length);
    expect(own.filter(({ isGeneral }) => isGeneral).length, id).toBeGreaterThanOrEqual(shared);
  }
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

test("what is shared among the operations of a surface is met by several of them", () => {
  const ids = Object.keys(operations) as OperationId[];
  for (const [surface, those] of Map.groupBy(ids, (id) => operations[id].surface)) {
    const shared = corpus(those, () => undefined).filter(({ isGeneral }) => isGeneral);
    const met = Map.groupBy(shared, ({ name }) => name.slice(name.indexOf(": ")));
    expect(met.size, surface).toBe(HOSTILE_HEADERS.length + ODD_METHODS.length);
    for (const [how, made] of met) expect(made.length, `${surface}${how}`).toBeGreaterThanOrEqual(2);
  }
});
