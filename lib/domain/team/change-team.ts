import type { TeamRef } from "#lib/contract/member.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId, newId } from "#lib/platform/ids.ts";
import { recordChange } from "./record-change.ts";
import { allow, unlessTaken } from "./refuse.ts";

const NAME_TAKEN = "There is a team with this name already.";

/** Makes a team, without members and numbers. */
export async function createTeam(actor: Actor, name: string): Promise<TeamRef> {
  allow(can(actor, "team.manage"), "Only admins make teams.");
  const id = newId();
  await unlessTaken("name", NAME_TAKEN, () =>
    inTransaction(async (tx, afterCommit) => {
      await tx.query("INSERT INTO team (id, name) VALUES ($1, $2)", [id, name]);
      const data = { teamId: id };
      await recordChange(tx, afterCommit, actor, { type: "team.created", data, nouns: ["teams"] });
    }),
  );
  return { id, name };
}

/** Gives a team another name. */
export async function renameTeam(actor: Actor, id: string, name: string): Promise<TeamRef> {
  allow(can(actor, "team.manage"), "Only admins rename teams.");
  if (!isId(id)) throw notFound("team");
  await unlessTaken("name", NAME_TAKEN, () =>
    inTransaction(async (tx, afterCommit) => {
      const renamed = await tx.query("UPDATE team SET name = $2 WHERE id = $1 RETURNING id", [id, name]);
      if (renamed.length === 0) throw notFound("team");
      const data = { teamId: id };
      await recordChange(tx, afterCommit, actor, { type: "team.changed", data, nouns: ["teams"] });
    }),
  );
  return { id, name };
}
