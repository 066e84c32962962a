import type { Page } from "#lib/contract/page.ts";
import type { HandsetText } from "#lib/contract/simulator.ts";
import { type LedgerText, readTexts } from "#lib/gateways/simulator/ledger.ts";
import { AppError } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { findHandset } from "./find-handset.ts";

type Query = { limit: number; cursor?: string | undefined; direction: "received" | "all" };

/** What a simulated handset has really received (`all`: and sent), oldest first. The cursor is the last text's id. */
export async function listHandsetTexts(
  address: string,
  { limit, cursor, direction }: Query,
): Promise<Page<HandsetText>> {
  const handset = await findHandset(address);
  if (cursor !== undefined && !isId(cursor)) throw new AppError("invalid", "This cursor is none of ours.");
  const found = await readTexts(handset, {
    after: cursor ?? null,
    limit: limit + 1,
    withSent: direction === "all",
  });
  const shown = found.slice(0, limit);
  return {
    items: shown.map(presentText),
    nextCursor: found.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** A line of the ledger as the API shows it. */
export function presentText({ id, direction, handset, business, text, media, at }: LedgerText): HandsetText {
  const [from, to] = direction === "received" ? [business, handset] : [handset, business];
  return { id, direction, from, to, text, media, receivedAt: at.toISOString() };
}
