import type { InboundText } from "#lib/gateways/providers/provider.ts";

/** What is known of the newest text with a part's reference. `parts`: the units of each that came, by its number. */
export type KnownText = { total: number; lastPartAt: Date; parts: ReadonlyMap<number, Buffer> };

/** Without all its parts after this long, a text is shown with gaps. */
export const WAIT_FOR_PARTS_MS = 2 * 60_000;
/** A missing part that comes within this time after the others completes the text in its place. */
export const LATE_PART_MS = 24 * 3_600_000;
/** The same part of a whole text within this time is the provider's repetition, whatever its id. */
const REPEATED_PART_MS = 10 * 60_000;

/** Whether it is one of several parts that we must join. Nonsense about parts, and what says more, is a text by itself. */
export function isPart(text: InboundText): text is InboundText & Required<Pick<InboundText, "part">> {
  if (!text.part || text.handledConsent || text.media.length > 0) return false;
  const { number, total } = text.part;
  return total >= 2 && total <= 255 && number >= 1 && number <= total;
}

/**
 * Where a part belongs: into the newest text with its reference, nowhere (it came before), or into a new text.
 * References are 8 or 16 bits and come around again, so other words under the same number mean another text.
 */
export function placePart(
  known: KnownText | null,
  part: { number: number; units: Buffer },
  at: Date,
): "joins" | "repeats" | "begins" {
  if (!known) return "begins";
  const age = at.getTime() - known.lastPartAt.getTime();
  const isWhole = known.parts.size === known.total;
  if (age > (isWhole ? REPEATED_PART_MS : LATE_PART_MS)) return "begins";
  const same = known.parts.get(part.number);
  if (same) return same.equals(part.units) ? "repeats" : "begins";
  return "joins";
}
