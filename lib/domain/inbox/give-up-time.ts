import { AppError } from "#lib/platform/errors.ts";

type Validity = { giveUpAt?: string | undefined; validFor?: number | undefined };

// A text nobody managed to send is given up after a day: later it would confuse more than help.
const USUAL_MS = 24 * 3_600_000;
const LONGEST_MS = 7 * USUAL_MS;

/** When a text that is due then is given up: as its sender says, or a day later. Throws `invalid` for a time that is none. */
export function giveUpTime(dueAt: Date, { giveUpAt, validFor }: Validity): Date {
  if (giveUpAt !== undefined && validFor !== undefined)
    throw invalid("validFor", "Say giveUpAt or validFor, not both.");
  if (validFor !== undefined) return new Date(dueAt.getTime() + validFor * 1_000);
  if (giveUpAt === undefined) return new Date(dueAt.getTime() + USUAL_MS);
  const at = new Date(giveUpAt);
  if (at <= dueAt) throw invalid("giveUpAt", "It must be after the text is due.");
  if (at.getTime() > dueAt.getTime() + LONGEST_MS) throw invalid("giveUpAt", "It must be within 7 days.");
  return at;
}

function invalid(field: string, detail: string): AppError {
  return new AppError("invalid", detail, { fields: { [field]: detail } });
}
