import type { ChangeWebhookInput, NewWebhook, Webhook, WebhookInput } from "#lib/contract/webhook.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { recordChange } from "#lib/domain/team/record-change.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { now } from "#lib/platform/clock.ts";
import { encryptSecret } from "#lib/platform/crypto.ts";
import { inTransaction, readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId, newId } from "#lib/platform/ids.ts";
import { skipUnheard } from "./follow-events.ts";
import { newSecret } from "./sign.ts";

/** How long the old secret signs beside the new one: time to change over on the other side. */
const OVERLAP_MS = 24 * 3_600_000;

type Row = Omit<Webhook, "createdAt" | "failingSince" | "pendingSince"> & {
  createdAt: Date;
  failingSince: Date | null;
  pendingSince: Date | null;
};

const ROWS = `
  select w.id, w.name, w.url, w.events, w.ordering, w.off_reason as off, w.failing_since as "failingSince",
         w.created_at as "createdAt", coalesce(d.pending, 0) as pending, d.since as "pendingSince"
    from webhook_endpoint w
    left join lateral (select count(*)::int as pending, min(happened_at) as since from webhook_delivery d
                        where d.endpoint_id = w.id and d.status = 'pending') d on true
   where w.deleted_at is null`;

/** The endpoints, by name, with how much waits for each. */
export async function listWebhooks(actor: Actor): Promise<Webhook[]> {
  allowed(actor);
  return (await readOnly().query<Row>(`${ROWS} order by lower(w.name), w.id limit 200`)).map(present);
}

/** One endpoint. */
export async function showWebhook(actor: Actor, id: string): Promise<Webhook> {
  allowed(actor);
  const [row] = await readOnly().query<Row>(`${ROWS} and w.id = $1`, [isId(id) ? id : null]);
  if (!row) throw notFound("webhook");
  return present(row);
}

/** Makes an endpoint, which hears of what happens from now on. Its secret is shown this once. */
export async function createWebhook(actor: Actor, input: WebhookInput): Promise<NewWebhook> {
  allowed(actor);
  const [id, secret] = [newId(), newSecret()];
  await inTransaction(async (tx, afterCommit) => {
    await skipUnheard(tx);
    await tx.query(
      `insert into webhook_endpoint (id, name, url, events, ordering, secret, created_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, input.name, input.url, unique(input.events), input.ordering, encryptSecret(secret), now()],
    );
    await recordChange(tx, afterCommit, actor, changed("webhook.created", id));
  });
  return { ...(await showWebhook(actor, id)), secret };
}

/** Changes an endpoint, or switches it off and on. Switched on, it gets what waits for it at once. */
export async function changeWebhook(actor: Actor, id: string, input: ChangeWebhookInput): Promise<Webhook> {
  allowed(actor);
  await inTransaction(async (tx, afterCommit) => {
    await lockWebhook(tx, id);
    if (input.on === true) await skipUnheard(tx);
    await tx.query(
      `update webhook_endpoint set name = coalesce($2, name), url = coalesce($3, url), events = coalesce($4, events),
              ordering = coalesce($5, ordering),
              off_reason = case when $6::boolean then null when not $6::boolean then 'by-hand' else off_reason end,
              failing_since = case when $6::boolean then null else failing_since end
        where id = $1`,
      [id, input.name, input.url, input.events && unique(input.events), input.ordering, input.on ?? null],
    );
    if (input.on === true)
      await tx.query(
        `update webhook_delivery set due_at = $2 where endpoint_id = $1 and status = 'pending'`,
        [id, now()],
      );
    await recordChange(tx, afterCommit, actor, changed("webhook.changed", id));
  });
  return showWebhook(actor, id);
}

/** Deletes an endpoint; what waits for it is given up. */
export async function deleteWebhook(actor: Actor, id: string): Promise<void> {
  allowed(actor);
  await inTransaction(async (tx, afterCommit) => {
    await lockWebhook(tx, id);
    await tx.query(`update webhook_endpoint set deleted_at = $2 where id = $1`, [id, now()]);
    await tx.query(
      `update webhook_delivery set status = 'failed', ended_at = $2 where endpoint_id = $1 and status = 'pending'`,
      [id, now()],
    );
    await recordChange(tx, afterCommit, actor, changed("webhook.deleted", id));
  });
}

/** Gives an endpoint another secret, shown this once; for a day both sign. */
export async function rotateSecret(actor: Actor, id: string): Promise<{ secret: string }> {
  allowed(actor);
  const secret = newSecret();
  await inTransaction(async (tx, afterCommit) => {
    await lockWebhook(tx, id);
    await tx.query(
      `update webhook_endpoint set old_secret = secret, old_secret_until = $3, secret = $2 where id = $1`,
      [id, encryptSecret(secret), new Date(now().getTime() + OVERLAP_MS)],
    );
    await recordChange(tx, afterCommit, actor, changed("webhook.secret-rotated", id));
  });
  return { secret };
}

/** The first line of each verb here. */
export function allowed(actor: Actor): void {
  allow(can(actor, "webhook.manage"), "Only admins manage webhooks.");
}

/** Locks an endpoint that is there. */
export async function lockWebhook(tx: Tx, id: string): Promise<void> {
  const [row] = await tx.query(
    `select from webhook_endpoint where id = $1 and deleted_at is null for update`,
    [isId(id) ? id : null],
  );
  if (!row) throw notFound("webhook");
}

function changed(type: `webhook.${"created" | "changed" | "deleted" | "secret-rotated"}`, id: string) {
  return { type, data: { webhookId: id }, nouns: ["webhooks" as const] };
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

function present({ createdAt, failingSince, pendingSince, ...row }: Row): Webhook {
  return {
    ...row,
    createdAt: createdAt.toISOString(),
    failingSince: failingSince?.toISOString() ?? null,
    pendingSince: pendingSince?.toISOString() ?? null,
  };
}
