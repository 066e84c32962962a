import { z } from "zod";
import type { PayloadFormat } from "#lib/contract/custom-http.ts";
import { AppError } from "#lib/platform/errors.ts";
import { keepable, readFields, readJsonCall, readPayload } from "../payload.ts";
import type { WebhookRequest } from "../provider.ts";
import { valueAt, valuesAt } from "./find-value.ts";

const MOST_ITEMS = 1_000;

/** What one text or report is read from: its own part of the payload, and the whole for paths from the top ("$."). */
export type Item = { at: (path: string) => unknown; raw: unknown };

/** The texts or reports of a webhook call, each with a way to look into it. Throws `malformed` naming the list. */
export function itemsOf(
  request: WebhookRequest,
  { format, list }: { format: PayloadFormat; list?: string | undefined },
): Item[] {
  const payload = keepable(read(request, format));
  if (list === undefined) return [itemIn(payload, payload)];
  const found = valueAt(payload, list);
  if (!Array.isArray(found) || found.length > MOST_ITEMS)
    throw new AppError("malformed", `Not understood: ${list}.`, {
      fields: { [list]: `must be a list of at most ${MOST_ITEMS}` },
    });
  return found.map((item) => itemIn(item, payload));
}

function read(request: WebhookRequest, format: PayloadFormat): unknown {
  if (format === "json") return readJsonCall(request);
  return readFields(format === "query" ? { ...request, method: "GET" } : request);
}

/** One field of an item by its schema. Throws `malformed` naming the path. */
export function readAt<Output>(item: Item, path: string, schema: z.ZodType<Output>): Output {
  const field = z.object({ [path]: schema }).transform((read) => read[path] as Output);
  return readPayload(field, { [path]: item.at(path) });
}

function itemIn(item: unknown, whole: unknown): Item {
  const from = (path: string) => (/^\$(\.|\[|$)/.test(path) ? whole : item);
  return {
    at: (path) => (path.includes("[*]") ? valuesAt(from(path), path) : valueAt(from(path), path)),
    raw: item,
  };
}
