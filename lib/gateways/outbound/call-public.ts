import http, { type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import https from "node:https";
import { PrivateAddress, publicLookup, requirePublicHost } from "./public-lookup.ts";

/** A call to a URL that somebody else chose. */
export type PublicCall = {
  method?: "GET" | "POST" | "PUT";
  /** Sent to the URL's own origin only: a redirect to another gets none of them. */
  headers?: Record<string, string>;
  body?: string;
  /** For the whole call, redirects and answer included. */
  timeoutMs: number;
  maxBytes: number;
  /** Whether a GET follows redirects, which it does unless told otherwise. */
  redirects?: boolean;
  /** URLs that may lie on a private network all the same: our own demo. Asked for each redirect too. */
  isOurs?: (url: URL) => boolean;
};

/** What became of it. Never throws: every end is a value. */
export type PublicAnswer =
  | { kind: "answer"; status: number; headers: IncomingHttpHeaders; body: Buffer }
  | { kind: "too-large" }
  | { kind: "private-address" }
  /** `reached`: a connection stood, so the call may have been taken all the same. */
  | { kind: "failed"; cause: string; reached: boolean };

const MOST_REDIRECTS = 5;

/**
 * Calls a URL on the public internet, and only there: each address that its name stands for is checked, and again at
 * each redirect. Redirects are followed for GET. Reads `maxBytes` at most.
 */
export async function callPublic(url: string, call: PublicCall): Promise<PublicAnswer> {
  const signal = AbortSignal.timeout(call.timeoutMs);
  const first = URL.canParse(url) ? new URL(url) : null;
  const mayRedirect = (call.method ?? "GET") === "GET" && (call.redirects ?? true);
  const line = { reached: false };
  let next = first;
  try {
    for (let hop = 0; next && hop <= MOST_REDIRECTS; hop++) {
      const headers = next.origin === first?.origin ? (call.headers ?? {}) : {};
      const response = await request(next, { ...call, headers }, signal, line);
      const target = mayRedirect ? redirectOf(response, next) : null;
      if (!target) return await readAnswer(response, call.maxBytes);
      response.destroy();
      next = target;
    }
    return { kind: "failed", cause: next ? "too-many-redirects" : "bad-url", ...line };
  } catch (error) {
    if (error instanceof PrivateAddress) return { kind: "private-address" };
    return { kind: "failed", cause: signal.aborted ? "timeout" : causeOf(error), ...line };
  }
}

function request(
  url: URL,
  call: PublicCall,
  signal: AbortSignal,
  line: { reached: boolean },
): Promise<IncomingMessage> {
  if (!/^https?:$/.test(url.protocol)) throw Object.assign(new Error(), { code: "bad-scheme" });
  const isOurs = call.isOurs?.(url) ?? false;
  if (!isOurs) requirePublicHost(url);
  const { method = "GET", headers, body } = call;
  return new Promise((resolve, reject) => {
    // A connection of its own each time: one kept open was checked for another name.
    const secure = url.protocol === "https:";
    const outgoing = (secure ? https : http).request(url, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { "content-length": Buffer.byteLength(body) }) },
      agent: false,
      signal,
      ...(isOurs ? {} : { lookup: publicLookup }),
    });
    outgoing.on("socket", (socket) =>
      socket.once(secure ? "secureConnect" : "connect", () => (line.reached = true)),
    );
    outgoing.on("response", resolve);
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null {
  const isRedirect = [301, 302, 303, 307, 308].includes(statusCode) && headers.location !== undefined;
  return isRedirect ? URL.parse(headers.location ?? "", from) : null;
}

async function readAnswer(response: IncomingMessage, maxBytes: number): Promise<PublicAnswer> {
  if (Number(response.headers["content-length"] ?? 0) > maxBytes) {
    response.destroy();
    return { kind: "too-large" };
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) return { kind: "too-large" };
    chunks.push(chunk);
  }
  const { statusCode = 0, headers } = response;
  return { kind: "answer", status: statusCode, headers, body: Buffer.concat(chunks) };
}

function causeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "failed";
}
