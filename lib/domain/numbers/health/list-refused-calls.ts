import type { RefusedCall } from "#lib/contract/health.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { decodeCursor, encodeCursor } from "#lib/platform/cursor.ts";
import { prisma } from "#lib/platform/db/prisma.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { requireNumberAdmin } from "./require-admin.ts";

/** The calls of an account's provider that were refused lately, newest first; for admins. */
export async function listRefusedCalls(
  actor: Actor,
  accountId: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<RefusedCall>> {
  requireNumberAdmin(actor);
  const known = isId(accountId) && (await prisma().providerAccount.count({ where: { id: accountId } }));
  if (!known) throw notFound("provider account");
  const before = cursor === undefined ? {} : { id: { lt: decodeCursor(cursor, ["id"])[0] } };
  const rows = await prisma().refusedCall.findMany({
    where: { accountId, ...before },
    orderBy: { id: "desc" },
    take: limit + 1,
  });
  const items = rows
    .slice(0, limit)
    .map(({ id, at, door, method, code, detail, query, body }): RefusedCall => {
      return {
        id,
        at: at.toISOString(),
        door: door === "texts" ? "texts" : "reports",
        method,
        code,
        detail,
        query,
        body,
      };
    });
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor([last.id]) : null };
}
