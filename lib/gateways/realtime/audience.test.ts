import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canSee } from "#lib/contract/permissions.ts";
import type { Actor, Placed } from "#lib/contract/permissions.ts";
import { audienceOf, roomsOf } from "./audience.ts";

// Few ids, so that they meet often.
const id = fc.constantFrom("a", "b", "c");
const ids = fc.uniqueArray(id);
const actor: fc.Arbitrary<Actor> = fc.record({
  kind: fc.constantFrom("member", "key"),
  id,
  name: fc.constant("Someone"),
  role: fc.constantFrom("agent", "lead", "admin"),
  teamIds: fc.option(ids),
  leadTeamIds: ids,
  numberIds: ids,
});
const placed: fc.Arbitrary<Placed> = fc.record({
  teamId: fc.option(id),
  numberId: id,
  assigneeId: fc.option(id),
});

describe("audienceOf", () => {
  it("reaches exactly those who can see a conversation", () => {
    fc.assert(
      fc.property(actor, placed, (who, where) => {
        const rooms = new Set(roomsOf(who));
        expect(audienceOf(where).some((name) => rooms.has(name))).toBe(canSee(who, where));
      }),
      { numRuns: 2_000 },
    );
  });
});
