import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { intake } from "../intake.ts";
import type { Stored } from "../store-texts.ts";
import { fillGaps } from "./fill-gaps.ts";
import { loadLongText, type LongText, noteShown } from "./load-long-text.ts";

/**
 * Brings a long text into its conversation as far as it has come, on the way of all texts; what misses parts is stored
 * with its gaps. Whoever does it first stores it, by its receipt; for all others its gaps are filled. May be repeated.
 */
export async function showLongText(id: string): Promise<Stored> {
  const text = await loadLongText(readOnly(), id);
  if (!text) return { kind: "duplicate" };
  const stored = await intake.submit(arrivalOf(text));
  if (stored.kind === "duplicate") await fillGaps(id);
  else await noteShown(readOnly(), text);
  return stored;
}

function arrivalOf({ id, accountId, organisation, from, number, ...text }: LongText) {
  const gaps = { total: text.total, missing: text.missing, completedAt: null };
  return {
    accountId,
    organisation,
    from,
    number,
    at: now(),
    text: {
      providerMessageId: `parts:${id}`,
      from: from.value,
      to: number.address,
      text: text.text,
      media: [],
      sentAt: text.sentAt,
      messageId: id,
      ...(text.missing.length > 0 && { parts: gaps }),
    },
  };
}
