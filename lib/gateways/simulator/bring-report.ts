import { ownAddress } from "./own-address.ts";
import { type OwedReport, settleReport } from "./owed-reports.ts";

const PATIENCE_MS = 5_000;

/** Brings one report to the webhook over HTTP, as any foreign provider does; it stays owed unless that answers 2xx. */
export async function bringReport({ id, textId, reference, status }: OwedReport): Promise<boolean> {
  const taken = await post({ id: textId, reference, status, reason: reasonOf(status) });
  if (taken) await settleReport(id);
  return taken;
}

async function post(report: Record<string, string | null>): Promise<boolean> {
  try {
    const response = await fetch(`${ownAddress()}/api/dlr/simulator`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(report),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

function reasonOf(status: string): string | null {
  return status === "undelivered" ? "not-delivered" : null;
}
