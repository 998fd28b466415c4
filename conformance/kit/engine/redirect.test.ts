import { expect, test } from "vitest";
import { check, judge } from "../testing/fixture.ts";

async function redirectedTo(location: (host: string) => string): Promise<string | undefined> {
  const passing = check("thing.one", async (t) => {
    t.expect(await t.send({ method: "GET", path: "/redirect" })).redirect("/");
  });
  const { results } = await judge([passing], (request, response) => {
    response.writeHead(303, { location: location(request.headers.host ?? "") }).end();
  });
  return results[0]?.verdict;
}

test("a redirect to a path is one to this origin, relative or absolute", async () => {
  expect(await redirectedTo(() => "/")).toBe("pass");
  expect(await redirectedTo((host) => `http://${host}/`)).toBe("pass");
  expect(await redirectedTo(() => "https://evil.example/")).toBe("fail");
  expect(await redirectedTo((host) => `http://${host}.evil.example/`)).toBe("fail");
});

test("a request that cannot be sent, for what the server gave fits into none, leaves the check undecided", async () => {
  const unsent = check("thing.one", { timeout: 1 }, async (t) => {
    await t.send({ method: "GET", path: "/a b", timeoutMs: 20 });
  });
  const { results } = await judge([unsent], (_, response) => void response.end());
  expect(results[0]).toMatchObject({ verdict: "inconclusive", why: expect.stringContaining("cannot be sent") });
  await new Promise((resolve) => setTimeout(resolve, 60));
});
