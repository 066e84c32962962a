/** What became of an HTTP call. `unreached`: it is certain that nothing was taken; `lost`: it may have been. */
export type CallResult =
  | { kind: "answer"; status: number; json: unknown; retryAfterMs: number | undefined }
  | { kind: "unreached"; cause: string }
  | { kind: "lost"; cause: string };

type Call = { headers: Record<string, string>; body: string; timeoutMs: number };

// Errors of finding and opening the connection: not one byte of the request has left.
const beforeSending = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/** POSTs to a provider and waits `timeoutMs` at most, answer included. Never throws: every end is a value. */
export async function callOut(url: string, call: Call): Promise<CallResult> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { accept: "application/json", ...call.headers },
      body: call.body,
      redirect: "manual",
      signal: AbortSignal.timeout(call.timeoutMs),
    });
    const json = readLeniently(await response.text());
    return { kind: "answer", status: response.status, json, retryAfterMs: retryAfter(response.headers) };
  } catch (error) {
    const cause = causeOf(error);
    return { kind: beforeSending.has(cause) ? "unreached" : "lost", cause };
  }
}

function readLeniently(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function retryAfter(headers: Headers): number | undefined {
  const seconds = Number(headers.get("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  if (error.name === "TimeoutError") return "timeout";
  const inner = error.cause;
  if (inner instanceof AggregateError) return causeOf(Object.assign(new Error(), { cause: inner.errors[0] }));
  return inner instanceof Error && "code" in inner ? String(inner.code) : error.name;
}
