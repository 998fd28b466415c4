import { describe, expect, test } from "vitest";
import type { Dialect } from "../profiles/dialect/dialect.ts";
import { dialectOf } from "../profiles/dialect/read.ts";
import { dialects } from "../profiles/dialect/shipped.ts";
import { rulesThat, runDialect } from "../testing/dialect-run.ts";
import { HOLES, type Hole, workosStub } from "../testing/workos-stub.ts";

const workos = dialectOf({ extends: "workos-0.6", name: "workos-0.6" }, "workos.test.ts");

/** The flow in which a claim is for the address that the agent has named, and the page can decline. */
const serviceAuth = dialectOf(
  {
    extends: "workos-0.6",
    name: "service-auth",
    register: [
      {
        at: "registration",
        json: { type: "service_auth", login_hint: "{email}" },
        gives: { credential: "/claim_token" },
      },
    ],
    anotherToken: [],
    traits: {
      "credential-at-registration": "auth.md v0.6, service_auth: nothing is given before the claim",
      "bound-address": true,
      denial: true,
    },
    human: {
      confirm: dialects["workos-0.6"]?.human?.confirm,
      decline: [
        { fields: ["email"], fill: { email: "{email}" } },
        { fields: ["user_code", "decision"], fill: { decision: "decline" } },
      ],
      done: "claimed",
      declined: "declined",
    },
  },
  "workos.test.ts",
);

async function run(dialect: Dialect, hole?: Hole) {
  const server = await workosStub(hole);
  try {
    return await runDialect(dialect, server.origin);
  } finally {
    await server.close();
  }
}

test.each([workos, serviceAuth])("a server of $name without holes is conformant", async (dialect) => {
  const report = await run(dialect);
  expect(report.results.filter(({ verdict }) => verdict !== "pass" && verdict !== "not-applicable")).toEqual([]);
  expect(report).toMatchObject({ conclusion: "conformant", exitCode: 0 });
});

test("a server that says yes to everything is named as that, once", async () => {
  const report = await run(workos, "yes to everything");
  const failed = rulesThat(report, "fail");
  for (const rule of ["poll.pending", "poll.unknown-token", "revoke.live"]) expect(failed).toContain(rule);
  const reasons = report.results.flatMap((one) => (one.verdict === "inconclusive" ? [one.why] : []));
  expect(new Set(reasons)).toEqual(new Set([expect.stringContaining("before any human has agreed")]));
});

describe("a server with one hole", () => {
  const ofServiceAuth: readonly Hole[] = ["a claim goes to another address", "who has declined is said to wait"];
  // Object.keys gives texts; these are the names of the table.
  /** With these the control of other rules does not hold either. */
  const prevents: readonly Hole[] = ["pending is a 200", "the credential is dead at first"];
  const single = (Object.keys(HOLES) as Hole[]).filter((hole) => hole !== "yes to everything");
  test.each(single)("%s: exactly that is found", async (hole) => {
    const report = await run(ofServiceAuth.includes(hole) ? serviceAuth : workos, hole);
    expect(rulesThat(report, "fail").sort()).toEqual([...HOLES[hole]].sort());
    if (!prevents.includes(hole)) expect(rulesThat(report, "inconclusive")).toEqual([]);
    expect(report.exitCode).toBe(HOLES[hole].some((rule) => rule !== "bearer.invalid") ? 1 : 0);
  });
});
