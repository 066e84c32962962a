import { z } from "zod";
import { AppError } from "#lib/platform/errors.ts";

/** The JSON of a webhook. Throws `malformed` where it is none. */
export function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new AppError("malformed", "The body is not JSON.", { fields: { body: "not JSON" } });
  }
}

/** Reads a payload by its schema; throws `malformed` that names each wrong field by its path ("reply.text"). */
export function readPayload<Output>(schema: z.ZodType<Output>, payload: unknown): Output {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  const fields = Object.fromEntries(parsed.error.issues.map((issue) => [pathOf(issue), issue.message]));
  throw new AppError("malformed", `Not understood: ${Object.keys(fields).join(", ")}.`, { fields });
}

/** A payload to keep as it came. Throws `malformed` for one too deep to be written again as JSON. */
export function keepable(payload: unknown): unknown {
  if (!isDeeperThan(payload, DEEPEST)) return payload;
  throw new AppError("malformed", "Not understood: body.", { fields: { body: "is nested too deeply" } });
}

const DEEPEST = 50;

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}

/** An id or address that must be there: providers' own spelling, also given as a number. */
export const required = z
  .union([z.string(), z.number().transform(String)], { error: wantedText })
  .pipe(z.string().trim().min(1, "must not be empty").max(500, "is too long"));

/** Text that may be missing, null or given as a number; "" then. */
export const lenientText = z
  .union([z.string(), z.number().transform(String), z.null()], { error: wantedText })
  .optional()
  .transform((text) => text ?? "");

/** An id, code or name that may be missing or null. */
export const optionalText = z
  .union([z.string(), z.number().transform(String), z.null()], { error: wantedText })
  .optional()
  .transform((text) => text || null)
  .pipe(z.string().max(500, "is too long").nullable());

/** URLs of pictures and files that came with a text. No operator takes more than a few; only the web's schemes. */
export const mediaUrls = z
  .array(
    z
      .string({ error: "must be a URL" })
      .max(2_000, "is too long")
      .regex(/^https?:\/\//i, "must be an http(s) URL"),
    { error: "must be a list of URLs" },
  )
  .max(30, "are too many")
  .nullish()
  .transform((urls) => urls ?? []);

/** A time that may be missing; null where it can't be read: a text is not lost for a bad clock. */
export const lenientTime = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === "string" || typeof value === "number" ? new Date(value) : null))
  .transform((date) => (date !== null && isPlausible(date) ? date : null));

// JavaScript knows years that PostgreSQL and ISO 8601 do not.
function isPlausible(date: Date): boolean {
  return date.getUTCFullYear() >= 1970 && date.getUTCFullYear() <= 9999;
}

function wantedText(issue: { input?: unknown }): string {
  return issue.input === undefined || issue.input === null ? "is missing" : "must be text";
}

function pathOf(issue: z.core.$ZodIssue): string {
  return issue.path.length === 0 ? "body" : issue.path.join(".");
}
