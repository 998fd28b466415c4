import { expect, test } from "vitest";
import { Lead } from "./clock.ts";

test("a slow answer does not hide what a quick one said", () => {
  const lead = new Lead();
  lead.saw(5_000, 1_000, 1_002);
  expect(lead.at(2_000)).toEqual({ earliest: 5_998, latest: 6_001 });
  lead.moved(60_000);
  lead.saw(66_900, 2_000, 3_000);
  expect(lead.at(3_000)).toEqual({ earliest: 66_997, latest: 67_002 });
  expect(lead.doubt).toBe(5);
});

test("a quick answer says more than a slow one before it", () => {
  const lead = new Lead();
  lead.saw(1_500, 1_000, 2_000);
  expect(lead.at(2_000)).toEqual({ earliest: 1_500, latest: 2_501 });
  lead.saw(3_500, 3_000, 3_004);
  expect(lead.at(4_000)).toEqual({ earliest: 4_496, latest: 4_501 });
});

test("a clock that drifts by a millisecond was not moved", () => {
  const lead = new Lead();
  lead.saw(5_000, 1_000, 1_000);
  lead.saw(10_002, 6_000, 6_000);
  lead.saw(15_002, 10_000, 12_000);
  expect(lead.doubt).toBeLessThan(5);
});

test("a clock that says nothing runs with ours, as far ahead as it was moved", () => {
  const lead = new Lead();
  lead.moved(60_000);
  expect(lead.at(1_000)).toEqual({ earliest: 61_000, latest: 61_000 });
});

test("when somebody else has moved the clock, what was known before no longer counts", () => {
  const lead = new Lead();
  lead.saw(1_000, 1_000, 1_001);
  lead.saw(90_000, 2_000, 2_001);
  expect(lead.at(2_001)).toEqual({ earliest: 90_000, latest: 90_002 });
});
