import { AppError } from "./errors.ts";

/** A list's place as an opaque string: the values of its order's columns in the last row. */
export function encodeCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

/** Reads what encodeCursor wrote; anything else is the caller's mistake. */
export function decodeCursor(cursor: string, length: number): string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(values) && values.length === length) return values.map(String);
  } catch {
    // Falls through to the one answer for every cursor that we did not write.
  }
  throw new AppError("malformed", "The cursor is not one of ours.", {
    fields: { cursor: "not a cursor of this list" },
  });
}
