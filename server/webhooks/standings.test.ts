import { expect, test } from "vitest";
import { createStandings } from "./standings.ts";

test("an endpoint stands as its last attempt ended; the one that was called longest ago is forgotten first", () => {
  const standings = createStandings(2);
  const [a, b, c] = ["a", "b", "c"].map((id) => ({ id, ownerId: id })) as [Owned, Owned, Owned];
  standings.note(a, true);
  standings.note(b, false);
  standings.note(a, false);
  expect([a, b, c].map(standings.of)).toEqual(["fails", "fails", "unknown"]);
  standings.note(c, true);
  expect([a, b, c].map(standings.of)).toEqual(["fails", "unknown", "answers"]);
});

interface Owned {
  readonly id: string;
  readonly ownerId: string;
}
