import { ownAddress } from "./own-address.ts";

const PATIENCE_MS = 5_000;

/** POSTs to a webhook (its path), as a foreign provider would; whether it answered 2xx. */
export async function postToWebhook(path: string, payload: object): Promise<boolean> {
  try {
    const response = await fetch(`${ownAddress()}${path}`, {
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

/** A webhook is kept by its path: the simulator calls nobody but this installation, and that from next door. */
export function pathOf(url: string): string {
  return new URL(url).pathname;
}
