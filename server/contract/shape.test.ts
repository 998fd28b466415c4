import { expect, test } from "vitest";
import { type OperationId, operations } from "../../generated/operations.ts";
import { compileShapes, judgeRequest } from "./shape.ts";

test("the shape of every operation compiles", async () => {
  await expect(compileShapes(Object.keys(operations) as OperationId[])).resolves.toBeUndefined();
  await expect(compileShapes(["none" as OperationId])).rejects.toThrow();
});

// Where each issue was compared with all before, this took minutes.
test("of a list with very many wrong items the first hundred are told", () => {
  const body = { name: 1, scopes: Array(200_000).fill(1) };
  const judged = judgeRequest("createToken", { path: {}, search: "", body, form: false });
  expect("issues" in judged && judged.issues).toHaveLength(100);
});
