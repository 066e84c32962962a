import { type OwedReport, settleReport } from "./owed-reports.ts";
import { postToWebhook } from "./post-to-webhook.ts";

/** Brings one report to the report webhook; it stays owed unless that acknowledges it. */
export async function bringReport({ id, textId, reference, status, webhook }: OwedReport): Promise<void> {
  const reason = status === "undelivered" ? "not-delivered" : null;
  if (await postToWebhook(webhook ?? "/api/dlr/simulator", { id: textId, reference, status, reason }))
    await settleReport(id);
}
