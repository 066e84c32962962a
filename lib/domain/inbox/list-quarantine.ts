import { quarantineReason, type QuarantinedText } from "#lib/contract/conversation.ts";
import type { Page } from "#lib/contract/page.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { decodeCursor, encodeCursor } from "#lib/platform/cursor.ts";
import { prisma } from "#lib/platform/db/prisma.ts";
import { AppError } from "#lib/platform/errors.ts";

/** Texts that no conversation could take, newest first; for admins. */
export async function listQuarantine(
  actor: Actor,
  page: { limit: number; cursor?: string | undefined },
): Promise<Page<QuarantinedText>> {
  if (!can(actor, "quarantine.read"))
    throw new AppError("not-allowed", "Only admins see texts in quarantine.");
  return readQuarantine({}, page);
}

/** One page of those kept texts that fit. Who asks must be allowed to. */
export async function readQuarantine(
  which: { addressId?: { in: string[] } },
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<QuarantinedText>> {
  const rows = await prisma().quarantinedText.findMany({
    where: cursor === undefined ? which : { ...which, id: { lt: decodeCursor(cursor, ["id"])[0] } },
    include: { account: { select: { name: true } } },
    orderBy: { id: "desc" },
    take: limit + 1,
  });
  const items = rows.slice(0, limit).map((row) => ({
    id: row.id,
    account: row.account.name,
    from: row.fromAddress,
    to: row.toAddress,
    text: row.text,
    reason: quarantineReason.parse(row.reason),
    receivedAt: row.receivedAt.toISOString(),
  }));
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor([last.id]) : null };
}
