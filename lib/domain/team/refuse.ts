import { isDuplicate } from "#lib/platform/db/is-duplicate.ts";
import { AppError } from "#lib/platform/errors.ts";

/** The first line of a verb: refuses, with who may, what `can()` does not grant. */
export function allow(granted: boolean, otherwise: string): void {
  if (!granted) throw new AppError("not-allowed", otherwise);
}

/** A field that is not right, said beside it. */
export function invalid(field: string, detail: string): AppError {
  return new AppError("invalid", detail, { fields: { [field]: detail } });
}

/** A value that is taken, said beside its field. */
export function taken(field: string, detail: string): AppError {
  return new AppError("conflict", detail, { fields: { [field]: detail } });
}

/** Runs a change that gives a unique value; a taken one is `conflict`. */
export async function unlessTaken<Result>(
  field: string,
  detail: string,
  change: () => Promise<Result>,
): Promise<Result> {
  try {
    return await change();
  } catch (error) {
    throw isDuplicate(error) ? taken(field, detail) : error;
  }
}
