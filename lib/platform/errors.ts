/** Every expected failure has one of these codes; the table gives its HTTP status and its title. */
export const errorTable = {
  malformed: { status: 400, title: "The request could not be read" },
  "not-signed-in": { status: 401, title: "Sign in first" },
  "bad-signature": { status: 401, title: "The signature or secret is wrong" },
  "not-allowed": { status: 403, title: "Not allowed" },
  "wrong-origin": { status: 403, title: "The request came from another site" },
  "not-found": { status: 404, title: "Not found" },
  "client-id-reused": { status: 409, title: "This clientId was used for another message" },
  "someone-replied": { status: 409, title: "Someone replied first" },
  "opted-out": { status: 409, title: "The contact has opted out" },
  "opt-out-wish": { status: 409, title: "They may have asked to opt out" },
  "reply-locked": { status: 409, title: "This sender cannot be answered" },
  "already-sent": { status: 409, title: "It is sent already" },
  conflict: { status: 409, title: "It changed meanwhile" },
  "too-large": { status: 413, title: "The body is too large" },
  invalid: { status: 422, title: "Some fields are not right" },
  "too-many-attempts": { status: 429, title: "Too many attempts" },
  "too-many-requests": { status: 429, title: "Too many requests" },
  "provider-failed": { status: 502, title: "The provider did not do it" },
  internal: { status: 500, title: "Something failed here" },
  "send-again": { status: 503, title: "Not taken for the moment" },
  unavailable: { status: 503, title: "The database is away" },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof errorTable;

type Extra = { fields?: Record<string, string>; message?: unknown; retryAfterSeconds?: number };

/** An expected failure: what a caller did wrong or must know. `detail` is shown to people; `extra` goes into the problem body. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly extra: Extra;

  constructor(code: ErrorCode, detail: string, extra: Extra = {}) {
    super(detail);
    this.name = "AppError";
    this.code = code;
    this.extra = extra;
  }

  get status(): number {
    return errorTable[this.code].status;
  }
}

/** The answer for a record that is not there, or that the asker may not see: the two must look the same. */
export function notFound(what: string): AppError {
  return new AppError("not-found", `There is no such ${what}.`);
}
