import type { ReportMapping } from "#lib/contract/custom-http.ts";
import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import { AppError } from "#lib/platform/errors.ts";
import { ownReference } from "../own-reference.ts";
import { optionalText, required } from "../payload.ts";
import type { ProviderReport, WebhookRequest } from "../provider.ts";
import { type Item, itemsOf, readAt } from "./payload-of.ts";

type Verdict = Pick<ProviderReport, "status" | "reason">;

/** The reports of a webhook call. Ours they are by the gateway's id, or by our own: echoed, or in the URL that we sent. */
export function readReports(request: WebhookRequest, mapping: ReportMapping | undefined): ProviderReport[] {
  if (!mapping) throw new AppError("malformed", "This account has no mapping of delivery reports.");
  return itemsOf(request, mapping).map((item) => readReport(item, mapping, ownReference(request)));
}

function readReport(item: Item, mapping: ReportMapping, inUrl: string | null): ProviderReport {
  const optional = (path: string | undefined) =>
    path === undefined ? null : readAt(item, path, optionalText);
  const providerMessageId = optional(mapping.id);
  const reference = optional(mapping.reference) ?? inUrl;
  if (providerMessageId === null && reference === null) throw namesNoText(mapping);
  return {
    providerMessageId,
    reference,
    ...verdictOf(readAt(item, mapping.status, required), mapping),
    code: optional(mapping.code),
    segments: null,
    raw: item.raw,
  };
}

const usualReasons: Partial<Record<ProviderReport["status"], DeliveryReason>> = {
  undelivered: "not-delivered",
  failed: "provider-rejected",
  expired: "expired",
  unknown: "unknown-report",
};

// What the admin has not listed is `unknown`, never a failure.
function verdictOf(said: string, { meanings }: ReportMapping): Verdict {
  const meaning = meanings.find(({ value }) => value.toLowerCase() === said.toLowerCase());
  const status = meaning?.status ?? "unknown";
  return { status, reason: meaning?.reason ?? usualReasons[status] ?? null };
}

function namesNoText({ id, reference }: ReportMapping): AppError {
  const field = id ?? reference ?? "id";
  return new AppError("malformed", `Not understood: ${field}.`, {
    fields: { [field]: "is missing: the report names no text" },
  });
}
