import type { SendOutcome, SendRequest } from "#lib/gateways/providers/provider.ts";
import { publishToHandset } from "#lib/gateways/realtime/publish.ts";
import { bringReport } from "./bring-report.ts";
import { behaviourOf, isRefusedAgain } from "./handset-behaviour.ts";
import { type LedgerText, writeText } from "./ledger.ts";
import { oweReport } from "./owed-reports.ts";
import { pathOf } from "./post-to-webhook.ts";
import { wakeReporter } from "./reporter.ts";

const REPORT_AFTER_MS = 300;

/**
 * The simulator's send call: the text is in the handset's ledger, for good, before this returns. The same message
 * sent twice is received twice: there is no idempotency key.
 */
export async function takeForHandset({
  messageId,
  from,
  to,
  text,
  media,
  reportUrl,
}: SendRequest): Promise<SendOutcome> {
  const behaviour = behaviourOf(to);
  if (behaviour === "refuses") {
    return { kind: "refused", retryable: false, code: "0003", reason: "recipient-barred" };
  }
  if (behaviour === "refuses-twice" && (await isRefusedAgain(messageId))) {
    // The handset's trouble, not the account's: a crowd of these must not put the account to rest.
    return { kind: "refused", retryable: true, code: "0004", reason: "unreachable" };
  }
  const received = await writeText({
    handset: to,
    direction: "received",
    business: from.address,
    text,
    media,
    reference: messageId,
  });
  publishToHandset(to);
  if (behaviour !== "never-reports") await report(received, messageId, reportUrl);
  return { kind: "accepted", providerMessageIds: [received.id] };
}

async function report({ id, handset }: LedgerText, reference: string, reportUrl: string): Promise<void> {
  const behaviour = behaviourOf(handset);
  const status = behaviour === "undelivered" ? "undelivered" : "delivered";
  const atOnce = behaviour === "reports-at-once";
  const inMs = atOnce ? 0 : REPORT_AFTER_MS;
  const owed = await oweReport({ textId: id, reference, status, webhook: pathOf(reportUrl), inMs });
  // Should the webhook not take it now, it stays owed and the reporter brings it.
  if (atOnce) await bringReport(owed);
  wakeReporter(inMs);
}
