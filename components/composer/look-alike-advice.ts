import { countSegments, type Offender, type SegmentCount } from "#lib/contract/segments.ts";

export type LookAlikeKind = "apostrophe" | "quote" | "dash" | "ellipsis" | "space" | "character" | "several";
export type LookAlikeAdvice = {
  kind: LookAlikeKind;
  offender: Offender;
  /** What it costs now, and what it would cost with plain characters. */
  now: number;
  then: number;
  /** The one plain character that would take their place; null when there are several kinds. */
  replacement: string | null;
};

const fewMarks = 3;

/** Advice to replace look-alikes, only where that alone makes the text GSM-7; null when it would help nothing. */
export function lookAlikeAdvice(text: string, count: SegmentCount): LookAlikeAdvice | null {
  const [offender] = count.offenders;
  if (!offender || count.offenders.some((one) => one.replacement === undefined)) return null;
  const kinds = new Set(count.offenders.map((one) => kindOf(one.replacement)));
  const same = count.offenders.every((one) => one.replacement === offender.replacement);
  return {
    kind: kinds.size > 1 ? "several" : kindOf(offender.replacement),
    offender,
    now: count.segments,
    then: countSegments(text, { smart: true }).segments,
    replacement: same ? (offender.replacement ?? null) : null,
  };
}

/** The characters to paint: those that make the text UCS-2 by accident. A text in another script is not painted. */
export function offendersToMark({ offenders }: SegmentCount): Offender[] {
  const byAccident = offenders.every((one) => one.replacement !== undefined);
  const lasting = offenders.filter((one) => one.replacement === undefined);
  if (byAccident) return offenders;
  return lasting.length <= fewMarks ? lasting : [];
}

function kindOf(replacement: string | undefined): LookAlikeKind {
  return kinds[replacement ?? ""] ?? "character";
}

const kinds: Record<string, LookAlikeKind> = {
  "'": "apostrophe",
  '"': "quote",
  "-": "dash",
  "...": "ellipsis",
  " ": "space",
};
