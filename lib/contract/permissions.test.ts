import { describe, expect, test } from "vitest";
import {
  type Actor,
  can,
  canHandOut,
  canSee,
  canStaff,
  canTextFrom,
  type Placed,
  seesAll,
} from "./permissions.ts";

const actor = (given: Partial<Actor>): Actor => ({
  kind: "member",
  id: "me",
  name: "Priya",
  role: "agent",
  teamIds: ["mine"],
  leadTeamIds: [],
  numberIds: ["served"],
  ...given,
});
const placed = (given: Partial<Placed> = {}): Placed => ({
  teamId: null,
  numberId: "foreign",
  assigneeId: null,
  ...given,
});

const people = {
  agent: actor({}),
  lead: actor({ role: "lead", leadTeamIds: ["mine"] }),
  "lead of another team": actor({ role: "lead", teamIds: ["mine", "theirs"], leadTeamIds: ["theirs"] }),
  admin: actor({ role: "admin", teamIds: [], numberIds: [] }),
  "agent's key of the team": actor({ kind: "key" }),
  "agent's key without teams": actor({ kind: "key", teamIds: null, numberIds: [] }),
  "lead's key without teams": actor({ kind: "key", role: "lead", teamIds: null, numberIds: [] }),
  nobody: actor({ kind: "key", id: "", teamIds: [], numberIds: [] }),
};
const seeingAll = ["admin", "agent's key without teams", "lead's key without teams"];
const inTeam = ["agent", "lead", "lead of another team", "agent's key of the team"];
const everyone = Object.keys(people);
const who = (answer: (actor: Actor) => boolean) =>
  Object.entries(people).flatMap(([name, person]) => (answer(person) ? [name] : []));

describe("who sees a conversation", () => {
  test.each([
    ["of their team", placed({ teamId: "mine" }), [...inTeam, ...seeingAll]],
    ["of no team at a number they serve", placed({ numberId: "served" }), [...inTeam, ...seeingAll]],
    ["of another team at a number they serve", placed({ teamId: "other", numberId: "served" }), seeingAll],
    ["of no team at a foreign number", placed(), seeingAll],
    ["of another team", placed({ teamId: "other" }), seeingAll],
    ["assigned to somebody else elsewhere", placed({ teamId: "other", assigneeId: "you" }), seeingAll],
  ])("%s", (_, at, expected) => {
    expect(who((person) => canSee(person, at)).sort()).toEqual([...expected].sort());
  });

  test("one that is assigned to them, wherever it is; nobody's empty id is no assignee", () => {
    const mine = who((person) => canSee(person, placed({ teamId: "other", assigneeId: "me" })));
    expect(mine).toEqual(everyone.filter((name) => name !== "nobody"));
  });

  test("seeing all is for admins and keys without teams only", () => {
    expect(who(seesAll).sort()).toEqual([...seeingAll].sort());
  });
});

describe("who may", () => {
  const actions = ["read", "reply", "note", "assign", "close", "snooze", "tag"] as const;
  test.each(actions)("%s: whoever sees it", (action) => {
    const seen = placed({ teamId: "mine" });
    expect(who((person) => can(person, `conversation.${action}`, seen))).toEqual(
      who((person) => canSee(person, seen)),
    );
    expect(who((person) => can(person, `conversation.${action}`, placed({ teamId: "other" })))).toEqual(
      who(seesAll),
    );
  });

  test("export: who leads its team", () => {
    const may = who((person) => can(person, "conversation.export", placed({ teamId: "mine" })));
    expect(may).toEqual(["lead", "admin", "lead's key without teams"]);
  });

  test.each(["member.invite", "workload.read", "traffic.read"] as const)(
    "%s: admins, and who leads a team",
    (action) => {
      const leads = ["lead", "lead of another team", "admin", "lead's key without teams"];
      expect(who((person) => can(person, action))).toEqual(leads);
      expect(can(actor({ role: "lead" }), action)).toBe(false);
    },
  );

  test.each(["tag.manage", "saved-reply.manage", "automation.manage"] as const)(
    "%s: admins and leads",
    (action) => {
      expect(who((person) => can(person, action))).toEqual([
        "lead",
        "lead of another team",
        "admin",
        "lead's key without teams",
      ]);
    },
  );

  test("choose a team's members: admins, and its leads", () => {
    expect(who((person) => canStaff(person, "mine"))).toEqual(["lead", "admin", "lead's key without teams"]);
  });

  test.each([
    ["of a team they lead", placed({ teamId: "mine" }), ["lead", "admin", "lead's key without teams"]],
    [
      "of a team led by others",
      placed({ teamId: "theirs" }),
      ["lead of another team", "admin", "lead's key without teams"],
    ],
    [
      "of no team, at a number they serve",
      placed({ numberId: "served" }),
      ["lead", "lead of another team", "admin", "lead's key without teams"],
    ],
    ["of no team, at a foreign number", placed(), ["admin", "lead's key without teams"]],
    [
      "that is theirs, in a team they do not lead",
      placed({ teamId: "other", assigneeId: "me" }),
      ["admin", "lead's key without teams"],
    ],
  ])("hand out a conversation %s", (_, at, expected) => {
    expect(who((person) => canHandOut(person, at))).toEqual(expected);
  });

  test.each([
    "member.manage",
    "team.manage",
    "api-key.manage",
    "number.manage",
    "automation.secrets",
    "consent.manage",
    "quarantine.read",
  ] as const)("%s: admins", (action) => {
    expect(who((person) => can(person, action))).toEqual(["admin"]);
  });

  test("text from a number: whose teams serve it, and who sees all", () => {
    expect(who((person) => canTextFrom(person, "served")).sort()).toEqual([...inTeam, ...seeingAll].sort());
    expect(who((person) => canTextFrom(person, "foreign")).sort()).toEqual([...seeingAll].sort());
  });
});
