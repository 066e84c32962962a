import type { Secret, SecretInput } from "#lib/contract/automation/automation.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { recordChange } from "#lib/domain/team/record-change.ts";
import { allow, invalid } from "#lib/domain/team/refuse.ts";
import { now } from "#lib/platform/clock.ts";
import { encryptSecret } from "#lib/platform/crypto.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { requireManage } from "./find-automation.ts";

/** The secrets that look-ups and tickets may send, by name. */
export async function listSecrets(actor: Actor): Promise<Secret[]> {
  requireManage(actor);
  return readOnly().query<Secret>(`select name, header from automation_secret order by name`);
}

/** Keeps a secret under a name, encrypted, in the place of an earlier one. Calls made from now on send it. */
export async function setSecret(actor: Actor, name: string, { header, value }: SecretInput): Promise<Secret> {
  requireSecrets(actor);
  if (!/^[\w-]{1,60}$/.test(name)) throw invalid("name", "Only letters, digits, dashes and underlines.");
  await inTransaction(async (tx, afterCommit) => {
    await tx.query(
      `insert into automation_secret (id, name, header, value, created_at) values ($1, $2, $3, $4, $5)
       on conflict (name) do update set header = excluded.header, value = excluded.value`,
      [newId(), name, header, encryptSecret(value), now()],
    );
    await recordChange(tx, afterCommit, actor, changed("automation.secret-set", name));
  });
  return { name, header };
}

/** Forgets a secret; what still names it calls without it, and fails where it is asked for. */
export async function deleteSecret(actor: Actor, name: string): Promise<void> {
  requireSecrets(actor);
  await inTransaction(async (tx, afterCommit) => {
    const gone = await tx.query(`delete from automation_secret where name = $1 returning id`, [name]);
    if (gone.length === 0) throw notFound("secret");
    await recordChange(tx, afterCommit, actor, changed("automation.secret-deleted", name));
  });
}

function requireSecrets(actor: Actor): void {
  allow(can(actor, "automation.secrets"), "Only admins set secrets.");
}

function changed(type: "automation.secret-set" | "automation.secret-deleted", name: string) {
  return { type, data: { secret: name }, nouns: ["automations" as const] };
}
