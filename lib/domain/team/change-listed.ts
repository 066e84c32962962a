import type { DirectoryNoun } from "#lib/contract/live.ts";
import { type Actor, can, type OrganisationAction } from "#lib/contract/permissions.ts";
import type { EventType } from "#lib/domain/inbox/record-events.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { recordChange } from "./record-change.ts";
import { allow, unlessTaken } from "./refuse.ts";

/** A list of the settings whose records are told apart by one of their fields. */
export type ListKind = {
  action: OrganisationAction;
  refusal: string;
  /** What one is called, what events call its id, and the list that changes. */
  what: string;
  idName: string;
  list: DirectoryNoun;
  unique: { field: string; taken: string };
};

type Change = {
  type: EventType;
  id: string;
  /** Returns the rows it changed; none: the record is not there. */
  step: (tx: Tx) => Promise<unknown[]>;
};

/** The frame of every change to a record of such a list: who may, whether it is there, its name its own, recorded, told. */
export async function changeListed(actor: Actor, kind: ListKind, { type, id, step }: Change): Promise<void> {
  allow(can(actor, kind.action), kind.refusal);
  if (!isId(id)) throw notFound(kind.what);
  await unlessTaken(kind.unique.field, kind.unique.taken, () =>
    inTransaction(async (tx, afterCommit) => {
      if ((await step(tx)).length === 0) throw notFound(kind.what);
      await recordChange(tx, afterCommit, actor, { type, data: { [kind.idName]: id }, nouns: [kind.list] });
    }),
  );
}
