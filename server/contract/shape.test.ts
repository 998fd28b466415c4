import { expect, test } from "vitest";
import { type OperationId, operations } from "../../generated/operations.ts";
import { compileShapes } from "./shape.ts";

test("the shape of every operation compiles", async () => {
  await expect(compileShapes(Object.keys(operations) as OperationId[])).resolves.toBeUndefined();
  await expect(compileShapes(["none" as OperationId])).rejects.toThrow();
});
