import { expect, test } from "vitest";
import { readChallenge } from "./challenge.ts";

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
