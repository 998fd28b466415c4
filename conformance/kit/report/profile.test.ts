import { expect, test } from "vitest";
import type { Report } from "../engine/report.ts";
import { NO_SECRETS } from "../http/secret-forms.ts";
import { check, judge } from "../testing/fixture.ts";
import { diffReports, diffText } from "./diff.ts";
import { htmlReport } from "./html.ts";
import { reportValidator } from "./json.ts";
import { junitReport } from "./junit.ts";
import { markdownReport } from "./markdown.ts";

const judgedAs = (profile?: string): Promise<Report> => {
  const passes = check("thing.one", {}, async (t) => void t.value("it", 1).is(1));
  return judge([passes], undefined, profile === undefined ? {} : { profile });
};

test("every kind of report names the profile that a server was judged by", async () => {
  const report = await judgedAs("rfc8628");
  expect(report.target.profile).toBe("rfc8628");
  expect(reportValidator()(report)).toBe(true);
  expect(htmlReport(report, NO_SECRETS)).toMatch(/Conformance of \S+, profile rfc8628</);
  expect(junitReport(report, NO_SECRETS)).toContain('<property name="profile" value="rfc8628"');
  expect(markdownReport(report, NO_SECRETS)).toContain(", profile `rfc8628`");
});

test("reports of two profiles are not compared; one from before there were profiles is", async () => {
  const [own, other, old] = await Promise.all([judgedAs("opentrain"), judgedAs("rfc8628"), judgedAs()]);
  expect(() => diffReports(own, other)).toThrow(/by the profile opentrain, the second by rfc8628/);
  expect(reportValidator()(old)).toBe(true);
  expect(diffText(diffReports(old, other))).toMatch(
    /^before {2}http:\S+ at .*\nafter {3}http:\S+, profile rfc8628, at /,
  );
});
