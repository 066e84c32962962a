import { describe, expect, test } from "vitest";
import { joinProfiles, type Profile, takeProfileApart } from "./join-profiles.ts";

const profile = (given: Partial<Profile> = {}): Profile => ({ name: null, fields: {}, notes: "", ...given });
const kari = profile({ name: "Kari", fields: { Order: "77", Store: "" }, notes: "Third floor" });
const other = profile({ name: "K. Berg", fields: { Order: "88", Store: "Oslo" }, notes: "Buzzer 9" });

describe("two profiles become one", () => {
  test("what the kept one has stands, the other fills what is empty, notes follow each other", () => {
    expect(joinProfiles(kari, other)).toEqual({
      name: "Kari",
      fields: { Order: "77", Store: "Oslo" },
      notes: "Third floor\n\nBuzzer 9",
    });
  });

  test("one without a name and notes takes the other's", () => {
    expect(joinProfiles(profile(), other)).toEqual(other);
    expect(joinProfiles(other, profile())).toEqual(other);
  });
});

describe("and two again", () => {
  const after = joinProfiles(kari, other);
  const apart = (now: Profile) => takeProfileApart(now, { before: kari, after, added: other.notes });

  test("untouched, the kept one is exactly as before", () => expect(apart(after)).toEqual(kari));

  test.each<[string, Partial<Profile>, Partial<Profile>]>([
    ["a new name stays", { name: "Kari Hansen" }, { name: "Kari Hansen" }],
    [
      "a changed field and a new one stay, and what the other had brought goes",
      { fields: { ...after.fields, Order: "99", Floor: "3" } },
      { fields: { Store: "", Order: "99", Floor: "3" } },
    ],
    ["a removed field stays removed", { fields: { Store: "Oslo" } }, { fields: { Store: "" } }],
    [
      "a field of the other's that was changed stays",
      { fields: { Store: "Bergen" } },
      { fields: { Store: "Bergen" } },
    ],
    [
      "what was added at the end of the notes stays",
      { notes: `${after.notes}\n\nCall` },
      { notes: "Third floor\n\nCall" },
    ],
    ["and at their beginning", { notes: `Call\n\n${after.notes}` }, { notes: "Call\n\nThird floor" }],
    [
      "a changed paragraph stays whole",
      { notes: `${after.notes} today` },
      { notes: "Third floor\n\nBuzzer 9 today" },
    ],
    ["notes written anew stay", { notes: "Moved" }, { notes: "Moved" }],
  ])("%s", (_, changed, expected) => {
    expect(apart({ ...after, ...changed })).toMatchObject(expected);
  });

  test("with notes on one side only", () => {
    const [before, joined] = [profile(), joinProfiles(profile(), other)];
    const now = { ...joined, notes: `${joined.notes}\n\nCall` };
    expect(takeProfileApart(now, { before, after: joined, added: other.notes }).notes).toBe("Call");
  });
});
