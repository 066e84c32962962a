import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { rankEntrants } from "./rank-entrants.ts";

const seedOf = (round: number) => createHash("sha256").update(`round ${round}`).digest("hex");
const ids = Array.from({ length: 10 }, (_, at) => `01900000-0000-7000-8000-00000000000${at}`);

test("the same seed and entrants give the same order, however they are listed", () => {
  const one = rankEntrants(ids, seedOf(1));
  expect(rankEntrants(ids.toReversed(), seedOf(1))).toEqual(one);
  expect(one.order.toSorted()).toEqual(ids);
  expect(rankEntrants(ids, seedOf(2)).order).not.toEqual(one.order);
});

test("the fingerprint is of who took part, which anybody can reckon with one command", () => {
  const { entrantsHash } = rankEntrants(["b", "a"], seedOf(1));
  // printf 'a\nb\n' | sha256sum
  expect(entrantsHash).toBe("911169ddaaf146aff539f58c26c489af3b892dff0fe283c1c264c65ae5aa59a2");
  expect(rankEntrants(["a"], seedOf(1)).entrantsHash).not.toBe(entrantsHash);
});

test("everybody comes first about as often as everybody else", () => {
  const rounds = 5_000;
  const firsts = new Map(ids.map((id) => [id, 0]));
  for (let round = 0; round < rounds; round++) {
    const [first = ""] = rankEntrants(ids, seedOf(round)).order;
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  const expected = rounds / ids.length;
  const chiSquare = [...firsts.values()].reduce((sum, won) => sum + (won - expected) ** 2 / expected, 0);
  // Nine degrees of freedom: a fair draw is above this once in a thousand, and these seeds are always the same.
  expect(chiSquare).toBeLessThan(27.9);
});
