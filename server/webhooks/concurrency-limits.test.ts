import { expect, test } from "vitest";
import {
  ATTEMPTS_PER_TURN,
  type ConcurrencyLimits,
  createConcurrencyLimits,
  type Place,
} from "./concurrency-limits.ts";
import type { Receiver } from "./receiver.ts";

/** An endpoint, of a partner of its own if none is named. */
function at(id: string, ownerId: string = id): Receiver {
  return { id, ownerId };
}

function once(limits: ConcurrencyLimits, endpoint: Receiver, answered: boolean): Receiver {
  for (const place of limits.take(endpoint)) place.end(answered);
  return endpoint;
}

/** One that has answered; it must have had room. */
function answering(limits: ConcurrencyLimits, id: string, ownerId: string = id): Receiver {
  const endpoint = once(limits, at(id, ownerId), true);
  expect(limits.standing(endpoint)).toBe("answers");
  return endpoint;
}

/** Begins as much as there is room for, turn by turn. */
function fill(limits: ConcurrencyLimits, endpoint: Receiver): Place[] {
  const places: Place[] = [];
  for (let more = limits.take(endpoint); more.length > 0; more = limits.take(endpoint)) places.push(...more);
  return places;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

test("an endpoint is called once to begin with; alone it then gets turns of a few, and 32 in all", () => {
  const limits = createConcurrencyLimits();
  const [first, ...more] = fill(limits, at("a"));
  expect(more).toEqual([]);
  first?.end(true);
  const places = fill(limits, at("a"));
  expect(places).toHaveLength(32);
  for (const place of places.splice(0, ATTEMPTS_PER_TURN)) {
    expect(limits.room(at("a"))).toBe(0);
    place.end(true);
  }
  expect(limits.room(at("a"))).toBe(ATTEMPTS_PER_TURN);
});

test("a place that is given back says nothing of the endpoint", () => {
  const limits = createConcurrencyLimits();
  for (const place of limits.take(at("a"))) place.giveBack();
  expect(limits.standing(at("a"))).toBe("unknown");
  expect(limits.room(at("a"))).toBe(1);
});

test("of those that answer, however many hold what they have, the next one gets something, up to 512 in all", () => {
  const limits = createConcurrencyLimits();
  const endpoints = Array.from({ length: 40 }, (_, n) => answering(limits, String(n)));
  const places = endpoints.map((endpoint) => fill(limits, endpoint));
  const begun = places.map(({ length }) => length);
  expect(begun.slice(0, 10)).toEqual(Array(10).fill(32));
  expect(begun.slice(0, 20).every((most) => most > 0)).toBe(true);
  expect(begun).toEqual(begun.toSorted((a, b) => b - a));
  expect(sum(begun)).toBe(512);
  // What the first ones have too much of by now is not given to them again.
  for (const place of places[0]?.slice(0, 20) ?? []) place.end(true);
  expect(limits.room(at("0"))).toBe(0);
  expect(limits.room(at("39"))).toBeGreaterThan(0);
});

test("however many endpoints of one partner hold what they have, the next partner gets what it needs, and the one after", () => {
  const limits = createConcurrencyLimits();
  const ofPartner = (partner: string): readonly Receiver[] =>
    Array.from({ length: 250 }, (_, n) => answering(limits, `${partner} ${n}`, partner));
  const [slow, slower, slowest] = [ofPartner("slow"), ofPartner("slower"), ofPartner("slowest")];
  const [well, another] = [answering(limits, "well"), answering(limits, "another")];
  const begun = slow.map((endpoint) => fill(limits, endpoint).length);
  expect(begun.slice(0, 9)).toEqual(Array(9).fill(32));
  expect(fill(limits, well)).toHaveLength(32);
  for (const endpoint of [...slower, ...slowest]) fill(limits, endpoint);
  expect(limits.room(another)).toBe(ATTEMPTS_PER_TURN);
});

test("whatever was never called and whatever fails, one that answers has room, and one that was never called", () => {
  const limits = createConcurrencyLimits();
  const well = answering(limits, "well");
  for (let n = 0; n < 1_000; n++) once(limits, at(`dead ${n}`), false);
  const dead = Array.from({ length: 1_000 }, (_, n) => fill(limits, at(`dead ${n}`)).length);
  expect(sum(dead)).toBe(512);
  const silent = Array.from({ length: 1_000 }, (_, n) => fill(limits, at(`silent ${n}`)));
  expect(sum(silent.map(({ length }) => length))).toBe(384);
  expect(fill(limits, well)).toHaveLength(32);
  expect(limits.room(at("new"))).toBe(0);
  for (const place of silent.flat()) place.becomeOld();
  expect(limits.room(at("new"))).toBe(1);
});

test("a thousand partners with ten endpoints each that were never called and do not answer leave room for one more", () => {
  const limits = createConcurrencyLimits();
  let tried = 0;
  for (let partner = 0; partner < 1_000; partner++) {
    for (let n = 0; n < 10; n++) {
      for (const place of limits.take(at(`${partner} ${n}`, String(partner)))) {
        tried++;
        place.becomeOld();
      }
    }
  }
  expect(tried).toBeGreaterThanOrEqual(1_000);
  expect(limits.room(at("new"))).toBe(1);
});

test("what is old has left the room of what is young, and is counted with its partner there", () => {
  const limits = createConcurrencyLimits();
  const endpoints = Array.from({ length: 60 }, (_, n) => answering(limits, String(n), "slow"));
  const places = endpoints.flatMap((endpoint) => fill(limits, endpoint));
  expect(limits.room(at("59", "slow"))).toBe(0);
  for (const place of places) place.becomeOld();
  expect(limits.room(at("59", "slow"))).toBe(ATTEMPTS_PER_TURN);
  for (let round = 0; round < 20; round++) {
    for (const place of endpoints.flatMap((endpoint) => fill(limits, endpoint))) place.becomeOld();
  }
  // A third is left for the others, also in the end.
  for (let n = 0; n < 512; n++) for (const place of limits.take(at(`new ${n}`))) place.becomeOld();
  expect(limits.room(at("newest"))).toBe(1);
});

test("of a partner none of whose endpoints answers, what was never called counts as failing, too", () => {
  const limits = createConcurrencyLimits();
  once(limits, at("a", "partner"), false);
  expect(limits.standing(at("b", "partner"))).toBe("fails");
  once(limits, at("c", "partner"), true);
  expect(limits.standing(at("b", "partner"))).toBe("unknown");
  expect(limits.standing(at("a", "partner"))).toBe("fails");
});

test("one that fails gets one attempt in a turn while others have work, and a whole turn while they have none", () => {
  const limits = createConcurrencyLimits();
  once(limits, at("dead"), false);
  limits.sparing(true);
  expect(limits.room(at("dead"))).toBe(1);
  limits.sparing(false);
  expect(limits.room(at("dead"))).toBe(ATTEMPTS_PER_TURN);
  once(limits, at("dead"), true);
  limits.sparing(true);
  expect(limits.room(at("dead"))).toBe(ATTEMPTS_PER_TURN);
});
