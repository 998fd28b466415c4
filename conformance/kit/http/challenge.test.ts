import { expect, test } from "vitest";
import { challengesIn, readChallenge } from "./challenge.ts";

test("scheme and parameters, quoted or not, in any case and order", () => {
  expect(readChallenge('bEarer Error="invalid_token" ,  scope="a:read b", realm=x')).toEqual({
    scheme: "bearer",
    parameters: { error: "invalid_token", scope: "a:read b", realm: "x" },
  });
  expect(readChallenge('Bearer resource_metadata="https://a.example/x,y?z=\\"1\\""')).toEqual({
    scheme: "bearer",
    parameters: { resource_metadata: 'https://a.example/x,y?z="1"' },
  });
  expect(readChallenge("Bearer")).toEqual({ scheme: "bearer", parameters: {} });
});

test.each([
  undefined,
  "",
  'Bearer error="a',
  'Bearer error="a" scope="b"',
  'Bearer error="a", error="b"',
  "Bearer a b",
])("what is not one challenge is none: %s", (value) => {
  expect(readChallenge(value)).toBeUndefined();
});

test.each([
  [[], []],
  [["Bearer"], [{ scheme: "bearer", parameters: {} }]],
  [
    ['Bearer realm="a, b", error="invalid_token", DPoP algs="ES256 RS256"'],
    [
      { scheme: "bearer", parameters: { realm: "a, b", error: "invalid_token" } },
      { scheme: "dpop", parameters: { algs: "ES256 RS256" } },
    ],
  ],
  [
    ["Basic, Bearer", 'Bearer error="x"'],
    [
      { scheme: "basic", parameters: {} },
      { scheme: "bearer", parameters: {} },
      { scheme: "bearer", parameters: { error: "x" } },
    ],
  ],
  [['Bearer realm="Basic, Digest x"'], [{ scheme: "bearer", parameters: { realm: "Basic, Digest x" } }]],
  [['Bearer realm="open'], []],
])("the challenges of %j", (values, expected) => {
  expect(challengesIn(values)).toEqual(expected);
});
