import { expect, test } from "vitest";
import { type OperationId, operations } from "../../generated/operations.ts";
import { documentOf } from "./documents.ts";
import { oauthProblem } from "./errors.ts";
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

/** What each operation's document shows of a request that is refused for its shape. */
const shown = (Object.keys(operations) as OperationId[]).flatMap((id) => {
  const { surface, path, method } = operations[id];
  const media =
    documentOf(surface).paths[path]?.[method.toLowerCase()]?.responses["400"]?.content?.["application/json"];
  // The documents' type here leaves the examples out.
  const { examples = {} } = (media ?? {}) as { examples?: Record<string, { value: Record<string, unknown> }> };
  const value = (examples["bad-request"] ?? examples["invalid-request"])?.value;
  return value === undefined ? [] : [{ id, value }];
});

/** A request that is wrong as the example says. */
function wrongAs(where: string, message: string): Parameters<typeof judgeRequest>[1] {
  const [place = "", name = ""] = where.split(".");
  const most = Number(/at most (\d+)/.exec(message)?.[1]);
  const value = message.endsWith("characters") ? "x".repeat(most + 1) : String(most + 1);
  const wrong = message === "is missing" ? {} : { [name]: value };
  return {
    path: place === "path" ? wrong : {},
    search: place === "query" ? String(new URLSearchParams(wrong)) : "",
    body: place === "body" ? wrong : undefined,
    form: false,
  };
}

test.each(shown)("$id shows a refusal that it gives", ({ id, value }) => {
  const { details, error_description } = value as {
    details?: { issues: readonly { where: string; message: string }[] };
    error_description?: string;
  };
  const [member = "", words = ""] = error_description?.slice(0, -1).split(": ") ?? [];
  const [issue = { where: `body.${member}`, message: words }] = details?.issues ?? [];
  const judged = judgeRequest(id, wrongAs(issue.where, issue.message));
  const issues = "issues" in judged ? judged.issues : [];
  expect(issues).toContainEqual(issue);
  if (error_description !== undefined) {
    expect(oauthProblem({ kind: "shape", issues: [issue] }).body).toEqual(value);
  }
});
