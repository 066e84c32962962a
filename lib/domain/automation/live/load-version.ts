import { type Definition, definition } from "#lib/contract/automation/definition.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

export type Version = { id: string; automationId: string; name: string; definition: Definition };

const MOST_KEPT = 500;
// Versions never change; the automation's name may.
const kept = new Map<string, Definition>();

/** A published version, live or not: runs finish on the one they began. */
export async function loadVersion(tx: Tx, id: string): Promise<Version> {
  const known = kept.get(id);
  const [row] = await tx.query<Omit<Version, "definition"> & { definition: unknown }>(
    `select v.id, v.automation_id as "automationId", a.name${known ? "" : ", v.definition"}
       from automation_version v join automation a on a.id = v.automation_id where v.id = $1`,
    [id],
  );
  if (!row) throw new Error("A run's version is not there");
  const read = known ?? definition.parse(row.definition);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(id, read);
  return { ...row, definition: read };
}
