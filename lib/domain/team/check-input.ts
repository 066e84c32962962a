import type { z } from "zod";
import { AppError } from "#lib/platform/errors.ts";

/** The input as its schema wants it; otherwise `invalid`, naming each field and what is wrong with it. */
export function checkInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) fields[path.join(".")] ??= message;
  const detail = Object.entries(fields).map(([name, message]) => `${name}: ${message}`);
  throw new AppError("invalid", detail.join("; "), { fields });
}
