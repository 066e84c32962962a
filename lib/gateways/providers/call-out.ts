import http, { type IncomingMessage } from "node:http";
import https from "node:https";

/** What became of an HTTP call. `unreached`: it is certain that nothing was taken; `lost`: it may have been. */
export type CallResult =
  | { kind: "answer"; status: number; json: unknown; retryAfterMs: number | undefined }
  | { kind: "unreached"; cause: string }
  | { kind: "lost"; cause: string };

type Call = {
  method?: "GET" | "POST" | "PATCH" | "PUT";
  headers: Record<string, string>;
  body?: string;
  timeoutMs: number;
};

const LONGEST_ANSWER = 1024 * 1024;

/**
 * Calls a provider (POST unless told otherwise) and waits `timeoutMs` at most, answer included. Never throws: every end is a value. Each call
 * has a connection of its own: one that was kept open may be closed by the other side just as we write, and then
 * nobody could tell whether the text was taken. Redirects are not followed.
 */
export function callOut(
  url: string,
  { method = "POST", headers, body = "", timeoutMs }: Call,
): Promise<CallResult> {
  const secure = url.startsWith("https:");
  return new Promise((resolve) => {
    let connected = false;
    const fail = (error: unknown) =>
      resolve({ kind: connected ? "lost" : "unreached", cause: causeOf(error) });
    const outgoing = (secure ? https : http).request(url, {
      method,
      agent: false,
      headers: { accept: "application/json", ...headers, ...lengthOf(method, body) },
      signal: AbortSignal.timeout(timeoutMs),
    });
    outgoing.on("socket", (socket) =>
      socket.once(secure ? "secureConnect" : "connect", () => (connected = true)),
    );
    outgoing.on("response", (response) => void readAnswer(response).then(resolve, fail));
    outgoing.on("error", fail);
    outgoing.end(body);
  });
}

function lengthOf(method: string, body: string): Record<string, number> {
  return method === "GET" ? {} : { "content-length": Buffer.byteLength(body) };
}

async function readAnswer(response: IncomingMessage): Promise<CallResult> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LONGEST_ANSWER) throw Object.assign(new Error(), { code: "answer-too-long" });
    chunks.push(chunk);
  }
  return {
    kind: "answer",
    status: response.statusCode ?? 0,
    json: readLeniently(Buffer.concat(chunks).toString("utf8")),
    retryAfterMs: retryAfter(response.headers["retry-after"]),
  };
}

function readLeniently(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** How long to leave a provider alone, by its Retry-After in seconds (ms). */
export function retryAfter(header: string | undefined): number | undefined {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return "failed";
  if (error.name === "AbortError") return "timeout";
  return "code" in error ? String(error.code) : error.name;
}
