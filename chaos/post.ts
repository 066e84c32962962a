import { setTimeout as pause } from "node:timers/promises";

const PATIENCE_MS = 4_000;
const AGAIN_MS = 150;

export type Answer = { status: number; body: unknown };

/** One POST of JSON; null where no answer came in time, or none that can be trusted. */
export async function post(
  url: string,
  payload: object,
  headers: Record<string, string> = {},
): Promise<Answer | null> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(payload),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return { status: response.status, body: JSON.parse(await response.text()) as unknown };
  } catch {
    return null;
  }
}

/** As often as it takes until it is answered with anything but "later" (no answer, 5xx, 429). */
export async function postUntilTaken(
  url: string,
  payload: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  for (;;) {
    const answer = await post(url, payload, headers);
    if (answer && answer.status < 500 && answer.status !== 429) return answer;
    await pause(AGAIN_MS);
  }
}
