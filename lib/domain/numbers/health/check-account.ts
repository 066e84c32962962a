import { z } from "zod";
import type { Actor } from "#lib/contract/permissions.ts";
import { findProvider, isOffered, providerNames } from "#lib/gateways/providers/registry.ts";
import { now } from "#lib/platform/clock.ts";
import { decryptSecret } from "#lib/platform/crypto.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { requireNumberAdmin } from "./require-admin.ts";

const DAY_MS = 24 * 3_600_000;

/** Asks an account's provider now whether its credentials work, and keeps the answer; for admins. */
export async function checkAccount(actor: Actor, id: string): Promise<void> {
  requireNumberAdmin(actor);
  if (!isId(id) || !(await ask(id))) throw notFound("provider account");
}

/** Asks about the one account that was not asked about for the longest, where that is a day or more. */
export async function checkOldest(): Promise<void> {
  const [oldest] = await readOnly().query<{ id: string }>(
    `select a.id from provider_account a left join account_check c on c.account_id = a.id
      where (c.at is null or c.at < $1) and a.provider = any($2::text[]) order by c.at nulls first, a.id limit 1`,
    [new Date(now().getTime() - DAY_MS), providerNames().filter(isOffered)],
  );
  if (oldest) await ask(oldest.id);
}

async function ask(id: string): Promise<boolean> {
  const [account] = await readOnly().query<{ provider: string; credentials: string }>(
    `select provider, credentials from provider_account where id = $1`,
    [id],
  );
  if (!account || !isOffered(account.provider)) return false;
  const credentials = z.json().parse(JSON.parse(decryptSecret(account.credentials)));
  const provider = findProvider(account.provider);
  // Credentials that do not fit the adapter any more are not asked about, nor are those that hold a connection now: a
  // second one would push the first out at some providers.
  const isConnected = provider.connect !== undefined && (await holdsConnection(id));
  const check = !provider.credentials.safeParse(credentials).success
    ? { kind: "invalid" as const, reason: "The credentials are not complete." }
    : isConnected
      ? { kind: "valid" as const }
      : await provider.checkCredentials(credentials);
  await readOnly().query(
    `insert into account_check (account_id, at, outcome, reason) values ($1, $2, $3, $4)
     on conflict (account_id) do update set at = excluded.at, outcome = excluded.outcome, reason = excluded.reason`,
    [id, now(), check.kind, check.kind === "valid" ? null : check.reason.slice(0, 300)],
  );
  return true;
}

async function holdsConnection(id: string): Promise<boolean> {
  const rows = await readOnly().query(
    `select from provider_connection
      where account_id = $1 and state = 'connected' and lease_until > clock_timestamp()`,
    [id],
  );
  return rows.length > 0;
}
