import { AppError } from "./errors.ts";
import { isId } from "./ids.ts";

/** What a place in a cursor holds, so that a forged one is a bad request and never a database error. */
type Part = "time" | "id" | "seq";

/** A list's place as an opaque string: the values of its order's columns in the last row. */
export function encodeCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

/** Reads what encodeCursor wrote, part by part; anything else is the caller's mistake. */
export function decodeCursor<const Parts extends readonly Part[]>(
  cursor: string,
  parts: Parts,
): { [At in keyof Parts]: string } {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(values) && values.length === parts.length) {
      const texts = values.map(String);
      if (parts.every((part, at) => fits[part](texts[at] ?? "")))
        return texts as { [At in keyof Parts]: string };
    }
  } catch {
    // Falls through to the one answer for every cursor that we did not write.
  }
  throw new AppError("malformed", "The cursor is not one of ours.", {
    fields: { cursor: "not a cursor of this list" },
  });
}

const fits: Record<Part, (text: string) => boolean> = {
  time: (text) => /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)),
  id: isId,
  seq: (text) => /^\d{1,9}$/.test(text),
};
