import type { Preview, PreviewInput } from "#lib/contract/custom-http-preview.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { countSegments } from "#lib/contract/segments.ts";
import { composeCall } from "#lib/gateways/providers/custom-http/compose-call.ts";
import { readAnswer } from "#lib/gateways/providers/custom-http/read-answer.ts";
import { readReports } from "#lib/gateways/providers/custom-http/read-reports.ts";
import { readTexts } from "#lib/gateways/providers/custom-http/read-texts.ts";
import type {
  InboundText,
  ProviderReport,
  SendOutcome,
  WebhookRequest,
} from "#lib/gateways/providers/provider.ts";
import { now } from "#lib/platform/clock.ts";
import { env } from "#lib/platform/env.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";

const HOUR_MS = 3_600_000;
const nothing: Preview = { texts: null, reports: null, call: null, outcome: null };

/**
 * What a custom gateway's mapping makes of a sample: the texts or reports that would be stored, or the call that would
 * be made and what its answer would mean. Nothing is stored or called. Throws `malformed` naming the path that misleads.
 */
export function previewCustomHttp(actor: Actor, input: PreviewInput): Preview {
  if (!can(actor, "number.manage"))
    throw new AppError("not-allowed", "Only admins set up provider accounts.");
  switch (input.kind) {
    case "texts":
      return { ...nothing, texts: readTexts(callOf(input.sample), input.texts).map(presentText) };
    case "reports":
      return { ...nothing, reports: readReports(callOf(input.sample), input.reports).map(presentReport) };
    case "send":
      return {
        ...nothing,
        call: presentCall(input),
        outcome: input.answer ? presentOutcome(readAnswer(input.answer, input.send.answer)) : null,
      };
  }
}

type Sample = Extract<PreviewInput, { kind: "texts" }>["sample"];
type Sending = Extract<PreviewInput, { kind: "send" }>;

function callOf({ method, contentType, query, body }: Sample): WebhookRequest {
  const search = query.replace(/^\?/, "");
  return {
    method,
    url: `${env().BASE_URL}/api/mo/sample?${search}`,
    query: new URLSearchParams(search),
    headers: { "content-type": contentType },
    body,
    from: "unknown",
  };
}

function presentText({ providerMessageId: id, part, from, to, text, media, sentAt }: InboundText) {
  return {
    id,
    from,
    to,
    text,
    media,
    sentAt: sentAt?.toISOString() ?? null,
    part: part ? `${part.number}/${part.total}` : null,
  };
}

function presentReport({ providerMessageId: id, reference, status, reason, code }: ProviderReport) {
  return { id, reference, status, reason, code };
}

function presentCall({ send, text: { from, to, text, media } }: Sending) {
  const {
    url,
    method,
    headers,
    body = null,
  } = composeCall(
    {
      messageId: newId(),
      idempotencyKey: `${newId()}/0`,
      from: { address: from, kind: "long-number", country: "" },
      to,
      text,
      encoding: countSegments(text).encoding,
      media,
      urgent: true,
      purpose: "conversational",
      expiresAt: new Date(now().getTime() + HOUR_MS),
      reportUrl: `${env().BASE_URL}/api/dlr/sample`,
    },
    send,
  );
  return { url, method, headers, body };
}

function presentOutcome(outcome: SendOutcome) {
  const refused = outcome.kind === "refused" ? outcome : null;
  return {
    kind: outcome.kind,
    ids: outcome.kind === "accepted" ? outcome.providerMessageIds : [],
    retryable: refused?.retryable ?? false,
    code: outcome.kind === "unknown" ? outcome.cause : (refused?.code ?? null),
    reason: refused?.reason ?? null,
  };
}
