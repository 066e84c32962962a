import { z } from "zod";
import { readFields, readJson, readPayload } from "../payload.ts";
import type { WebhookRequest } from "../provider.ts";

const object = z.record(z.string(), z.unknown(), { error: "must be an object" });

/** What a webhook says, in whichever of the three forms the account has set: JSON, a form, or the query of a GET. */
export function readVonageFields(request: WebhookRequest): Record<string, unknown> {
  const isJson = /json/i.test(request.headers["content-type"] ?? "");
  return request.method !== "GET" && isJson
    ? readPayload(object, readJson(request.body))
    : readFields(request);
}
