import { z } from "zod";
import { AppError } from "#lib/platform/errors.ts";
import type { WebhookRequest } from "./provider.ts";

/** The JSON of a webhook, numbers too long for a double as text. Throws `malformed` where it is none. */
export function readJson(body: string): unknown {
  try {
    return parseExactly(body);
  } catch {
    throw new AppError("malformed", "The body is not JSON.", { fields: { body: "not JSON" } });
  }
}

/** Reads JSON so that ids of 16 and more digits stay what they are: rounded, two texts would get one id. */
export function parseExactly(json: string): unknown {
  return /\d{16}/.test(json) ? JSON.parse(json, keepLongNumber) : JSON.parse(json);
}

// Node gives a number as it was written; TypeScript's library does not know yet.
function keepLongNumber(_key: string, value: unknown, ...more: { source?: string }[]): unknown {
  const source = more[0]?.source ?? "";
  return typeof value === "number" && /^-?\d{16,}$/.test(source) ? source : value;
}

/** The JSON of a call that must say it is JSON, where it says anything: providers with one format send no other. */
export function readJsonCall({ headers, body }: WebhookRequest): unknown {
  requireContentType(headers, /^(application|text)\/([\w.-]+\+)?json$/, "must be application/json");
  return readJson(body);
}

/** The fields of a form, or of the query where the call is a GET; one given several times is a list. */
export function readFields({ method, query, headers, body }: WebhookRequest): Record<string, unknown> {
  if (method === "GET") return listFields(query);
  requireContentType(headers, /^application\/x-www-form-urlencoded$/, "must be a form");
  return listFields(new URLSearchParams(body));
}

function listFields(pairs: URLSearchParams): Record<string, unknown> {
  const names = [...new Set(pairs.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = pairs.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

function requireContentType(headers: WebhookRequest["headers"], wanted: RegExp, message: string): void {
  const given = headers["content-type"]?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (given === "" || wanted.test(given)) return;
  throw new AppError("malformed", "Not understood: content-type.", { fields: { "content-type": message } });
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

/** Where a picture or file that came with a text lies: only the web's schemes. */
export const mediaUrl = z
  .string({ error: "must be a URL" })
  .max(2_000, "is too long")
  .regex(/^https?:\/\//i, "must be an http(s) URL");

/** URLs of pictures and files that came with a text. No operator takes more than a few. */
export const mediaUrls = z
  .array(mediaUrl, { error: "must be a list of URLs" })
  .max(30, "are too many")
  .nullish()
  .transform((urls) => urls ?? []);

/** Media that come as fields of their own, "Media0", "Media1" and so on, in the order of their numbers. */
export function readNumberedMedia(fields: Record<string, unknown>, name: string): string[] {
  const placeOf = (field: string) => Number(new RegExp(`^${name}(\\d{1,3})$`).exec(field)?.[1] ?? -1);
  const found = Object.entries(fields)
    .filter(([field, value]) => placeOf(field) >= 0 && value !== "")
    .sort(([one], [other]) => placeOf(one) - placeOf(other));
  const read = found.map(
    ([field, value]) => readPayload(z.object({ [field]: mediaUrl }), { [field]: value })[field],
  );
  return readPayload(mediaUrls, read);
}

/** How many segments a text had, as number or digits; null where it is missing or no text could have so many. */
export const segmentCount = z
  .unknown()
  .optional()
  .transform((given) => (given === "" || given === null ? Number.NaN : Number(given)))
  .transform((count) => (Number.isInteger(count) && count >= 0 && count <= 255 ? count : null));

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
