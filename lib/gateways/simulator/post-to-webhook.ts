import { ownAddress } from "./own-address.ts";

const PATIENCE_MS = 5_000;

/** POSTs to one of the webhooks of the account `simulator`, as a foreign provider would; whether it answered 2xx. */
export async function postToWebhook(kind: "mo" | "dlr", payload: object): Promise<boolean> {
  try {
    const response = await fetch(`${ownAddress()}/api/${kind}/simulator`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(payload),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
