import type { Problem } from "#lib/contract/problem.ts";

export type Query = Record<string, string | number | boolean | null | undefined>;
type Options = { body?: unknown; query?: Query; signal?: AbortSignal; timeoutMs?: number };
type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** A call that did not work: the server's problem body, or `timeout` / `network` (status 0) when there was no answer. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly requestId: string | null;
  readonly body: Problem | null;

  constructor(status: number, code: string, body: Problem | null = null) {
    super(body?.detail ?? code);
    this.name = "ApiProblem";
    this.status = status;
    this.code = code;
    this.detail = body?.detail ?? "";
    this.requestId = body?.requestId ?? null;
    this.body = body;
  }

  /** No answer came: whether the server did it is not known. */
  get unanswered(): boolean {
    return this.status === 0;
  }
}

/** One call to /api/v1 with the member's cookie, 10 s at most. Throws `ApiProblem`. */
export async function api<Answer>(method: Method, path: string, options: Options = {}): Promise<Answer> {
  const response = await request(method, path, options);
  if (response.status === 204) return undefined as Answer;
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body as Answer;
  const problem = body as Problem | null;
  throw new ApiProblem(response.status, problem?.code ?? "internal", problem);
}

async function request(method: Method, path: string, options: Options): Promise<Response> {
  const { body, query, signal, timeoutMs = 10_000 } = options;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    return await fetch(`/api/v1${path}${searchOf(query)}`, {
      method,
      credentials: "same-origin",
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      ...bodyOf(body),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiProblem(0, timeout.aborted ? "timeout" : "network");
  }
}

// A file goes as it is; what it is, the server finds out itself.
function bodyOf(body: unknown): RequestInit {
  if (body === undefined) return {};
  if (body instanceof Blob) return { headers: { "content-type": "application/octet-stream" }, body };
  return { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

function searchOf(query: Query | undefined): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null && value !== "") search.set(name, String(value));
  }
  return search.size === 0 ? "" : `?${search}`;
}
