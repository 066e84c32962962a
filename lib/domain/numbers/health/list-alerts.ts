import { deliveryReason } from "#lib/contract/delivery-reason.ts";
import { alertKind, type StandingAlert, severity } from "#lib/contract/health.ts";
import { numberKind } from "#lib/contract/number.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { formatAddress } from "#lib/contract/phone.ts";
import { prisma } from "#lib/platform/db/prisma.ts";
import { requireNumberAdmin } from "./require-admin.ts";

const MOST = 100;

/** What is wrong now, as the watch has seen it: what is down first, then the longest standing; for admins. */
export async function listAlerts(actor: Actor): Promise<StandingAlert[]> {
  requireNumberAdmin(actor);
  const rows = await prisma().healthAlert.findMany({
    where: { endedAt: null },
    include: { number: true, account: true },
    orderBy: [{ severity: "asc" }, { since: "asc" }, { id: "asc" }],
    take: MOST,
  });
  return rows.map(({ kind, severity: how, since, reason, number, account }): StandingAlert => {
    return {
      kind: alertKind.parse(kind),
      severity: severity.parse(how),
      since: since.toISOString(),
      reason: deliveryReason.safeParse(reason).data ?? null,
      number: number && {
        id: number.id,
        address: number.address,
        addressText: formatAddress(number.address),
        kind: numberKind.parse(number.kind),
        country: number.country === "" ? null : number.country,
      },
      account: account && { id: account.id, name: account.name, provider: account.provider },
    };
  });
}
