import { presentConnection } from "#lib/domain/connections/present-connection.ts";
import type { ProviderAccount } from "#lib/contract/provider-account.ts";
import { deliveryReason } from "#lib/contract/delivery-reason.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import type { WebhookUrls } from "#lib/gateways/providers/provider.ts";
import { now } from "#lib/platform/clock.ts";
import { prisma } from "#lib/platform/db/prisma.ts";
import { env } from "#lib/platform/env.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";

/** The provider accounts and how each fares; for admins. */
export async function listAccounts(actor: Actor): Promise<ProviderAccount[]> {
  if (!can(actor, "number.manage")) throw new AppError("not-allowed", "Only admins see provider accounts.");
  const rows = await prisma().providerAccount.findMany({
    include: shown,
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map(present);
}

/** One account, as an admin has just changed it. */
export async function showAccount(id: string): Promise<ProviderAccount> {
  return present(await accountRow(id));
}

/** An account with its sealed credentials; throws 404. */
export async function accountRow(id: string) {
  const row = isId(id) ? await prisma().providerAccount.findUnique({ where: { id }, include: shown }) : null;
  if (!row) throw notFound("provider account");
  return row;
}

/** Where an account's texts and reports come, by its unguessable key. */
export function webhookUrlsOf(key: string): WebhookUrls {
  const { BASE_URL } = env();
  return { inbound: `${BASE_URL}/api/mo/${key}`, reports: `${BASE_URL}/api/dlr/${key}` };
}

type Row = Awaited<ReturnType<typeof accountRow>>;

const shown = { circuit: true, connection: true } as const;

function present({ id, key, provider, name, callsPerSecond, circuit, connection }: Row): ProviderAccount {
  return {
    id,
    provider,
    name,
    webhooks: webhookUrlsOf(key),
    callsPerSecond,
    circuit: circuit && presentCircuit(circuit),
    connection: connection && presentConnection(connection, now()),
  };
}

/** An account's trouble as admins see it. */
export function presentCircuit(
  circuit: NonNullable<Row["circuit"]>,
): NonNullable<ProviderAccount["circuit"]> {
  return {
    failures: circuit.failures,
    since: circuit.since.toISOString(),
    lastAt: circuit.lastAt.toISOString(),
    reason: deliveryReason.parse(circuit.reason),
    code: circuit.code,
    restingUntil: circuit.restingUntil?.toISOString() ?? null,
  };
}
