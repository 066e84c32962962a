import type { ProviderAccount } from "#lib/contract/provider-account.ts";
import { deliveryReason } from "#lib/contract/delivery-reason.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { prisma } from "#lib/platform/db/prisma.ts";
import { AppError } from "#lib/platform/errors.ts";

/** The provider accounts and how each fares; for admins. */
export async function listAccounts(actor: Actor): Promise<ProviderAccount[]> {
  if (!can(actor, "number.manage")) throw new AppError("not-allowed", "Only admins see provider accounts.");
  const rows = await prisma().providerAccount.findMany({
    include: { circuit: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, provider, name, callsPerSecond, circuit }) => ({
    id,
    provider,
    name,
    callsPerSecond,
    circuit: circuit && {
      failures: circuit.failures,
      since: circuit.since.toISOString(),
      lastAt: circuit.lastAt.toISOString(),
      reason: deliveryReason.parse(circuit.reason),
      code: circuit.code,
      restingUntil: circuit.restingUntil?.toISOString() ?? null,
    },
  }));
}
