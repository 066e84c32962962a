import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { addAccount, addMember, addNumber, addTeam } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { type Actor, canSee, type Placed } from "#lib/contract/permissions.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { newParams, sightsOf, visible } from "./visible.ts";

type Row = Placed & { id: string };

let teams: string[];
let numbers: string[];
let members: string[];
let rows: Row[];

// Every placement there can be of three teams, three numbers and three members, as real rows.
beforeAll(async () => {
  await createTestDatabase();
  const accountId = await addAccount({});
  teams = await inTurn(["A", "B", "C"], addTeam);
  numbers = await inTurn(["1", "2", "3"], (digit) => addNumber({ address: `+475944000${digit}`, accountId }));
  members = await inTurn(["a", "b", "c"], async (name) => (await addMember({ name })).id);
  const [orNoTeam, orNobody] = [
    [null, ...teams],
    [null, ...members],
  ];
  rows = orNoTeam.flatMap((teamId) =>
    numbers.flatMap((numberId) =>
      orNobody.map((assigneeId) => ({ id: newId(), teamId, numberId, assigneeId })),
    ),
  );
  await readOnly().query(
    `with made as (insert into address (id, kind, value) select id, 'name', id::text from unnest($1::uuid[]) as id)
     insert into conversation (id, number_id, address_id, team_id, assignee_id)
     select id, number_id, id, team_id, assignee_id
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[]) as r(id, number_id, team_id, assignee_id)`,
    [
      rows.map((row) => row.id),
      rows.map((row) => row.numberId),
      rows.map((row) => row.teamId),
      rows.map((row) => row.assigneeId),
    ],
  );
});

async function inTurn<Item>(items: Item[], make: (item: Item) => Promise<string>): Promise<string[]> {
  const made: string[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}

const actors = () =>
  fc.record<Actor>({
    kind: fc.constantFrom("member", "key"),
    id: fc.constantFrom(...members, newId()),
    name: fc.constant("Priya"),
    role: fc.constantFrom("agent", "lead", "admin"),
    teamIds: fc.option(fc.subarray(teams), { nil: null }),
    leadTeamIds: fc.subarray(teams),
    numberIds: fc.subarray(numbers),
  });

async function found(where: (params: ReturnType<typeof newParams>) => string): Promise<string[]> {
  const params = newParams();
  const sql = `select c.id from conversation c where ${where(params)} order by c.id`;
  return (await readOnly().query<{ id: string }>(sql, params.values)).map((row) => row.id);
}

test("the database's filter and canSee agree on every row, for any actor", async () => {
  const seen = (actor: Actor) => rows.flatMap((row) => (canSee(actor, row) ? [row.id] : [])).toSorted();
  await fc.assert(
    fc.asyncProperty(actors(), async (actor) => {
      expect(await found((params) => visible(actor, params))).toEqual(seen(actor));
      const anyOf = (params: ReturnType<typeof newParams>) => `(${sightsOf(actor, params).join(" or ")})`;
      expect(await found(anyOf)).toEqual(seen(actor));
    }),
    { numRuns: 150 },
  );
});

test("the rows tell actors apart: an agent of one team sees some of them, and never all", () => {
  const agent: Actor = {
    kind: "member",
    id: members[0] ?? "",
    name: "Priya",
    role: "agent",
    teamIds: teams.slice(0, 1),
    leadTeamIds: [],
    numberIds: numbers.slice(0, 1),
  };
  // 12 of the team, 4 without team at the number, and those assigned to them elsewhere: 2 + 6.
  expect(rows.filter((row) => canSee(agent, row))).toHaveLength(24);
  expect(rows).toHaveLength(48);
});
