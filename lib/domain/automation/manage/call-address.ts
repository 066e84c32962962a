import type { CallAddress } from "#lib/contract/automation/automation.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { decryptSecret, encryptSecret } from "#lib/platform/crypto.ts";
import { readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { env } from "#lib/platform/env.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId, newToken } from "#lib/platform/ids.ts";
import { requireManage } from "./find-automation.ts";

/** Where another system calls to begin an automation, and the secret that it must bring. */
export async function showCallAddress(actor: Actor, id: string): Promise<CallAddress> {
  requireManage(actor);
  const secret = await callSecretOf(readOnly(), id);
  if (secret === null) throw notFound("automation");
  return { url: `${env().BASE_URL}/api/v1/automations/${id}/calls`, secret };
}

/** Gives an automation another secret; calls that bring the old one are refused from now on. */
export async function renewCallSecret(actor: Actor, id: string): Promise<CallAddress> {
  requireManage(actor);
  await readOnly().query(
    `update automation set call_secret = $2 where id::text = $1 and deleted_at is null`,
    [id, encryptSecret(newToken())],
  );
  return showCallAddress(actor, id);
}

/** What calls that begin an automation must bring; null: there is no such automation. */
export async function callSecretOf(tx: Tx, id: string): Promise<string | null> {
  if (!isId(id)) return null;
  const [row] = await tx.query<{ secret: string }>(
    `select call_secret as secret from automation where id = $1 and deleted_at is null`,
    [id],
  );
  return row ? decryptSecret(row.secret) : null;
}
