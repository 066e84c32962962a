import type { Carried, WebhookRequest } from "#lib/gateways/providers/provider.ts";
import { now } from "#lib/platform/clock.ts";
import { AppError } from "#lib/platform/errors.ts";
import { log } from "#lib/platform/log.ts";
import { keepRefusedCalls } from "./keep-refused-calls.ts";

/** As many of an account's refused calls as are kept. */
export const KEPT_PER_ACCOUNT = 50;
const WRITE_AFTER_MS = 2_000;
const LONGEST_BODY = 16_384;

/** A call as it was refused, still in the caller's words. */
export type Refused = {
  accountId: string;
  at: Date;
  door: Carried;
  method: string;
  code: string;
  detail: string;
  url: string;
  body: string;
};

type Given = { accountId: string; door: Carried; request: WebhookRequest | null; error: unknown };

let waiting = new Map<string, Refused[]>();
let timer: NodeJS.Timeout | undefined;
let writing = Promise.resolve();

/**
 * Notes a provider's call that was refused, for the account's health. Costs an entry in a list: it is redacted and
 * written two seconds later, the newest fifty of each account, so that a flood of refused calls stays cheap.
 */
export function noteRefusedCall({ accountId, door, request, error }: Given): void {
  const calls = waiting.get(accountId) ?? [];
  waiting.set(accountId, calls);
  const refused = error instanceof AppError ? error : null;
  calls.push({
    accountId,
    at: now(),
    door,
    method: request?.method ?? "",
    code: refused?.code ?? "internal",
    detail: refused?.message ?? "",
    url: request?.url ?? "",
    // A copy, so that the rest of a large body is not kept in memory with it.
    body: request ? Buffer.from(request.body.slice(0, LONGEST_BODY + 1)).toString() : "",
  });
  if (calls.length > KEPT_PER_ACCOUNT) calls.shift();
  timer ??= setTimeout(() => void writeRefusedCalls(), WRITE_AFTER_MS).unref();
}

/** Writes what was noted, now: by the clock, and when the process stops. */
export async function writeRefusedCalls(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const noted = [...waiting.values()].flat();
  waiting = new Map();
  // What cannot be written is dropped: the database has other worries then.
  writing = writing.then(() =>
    keepRefusedCalls(noted, KEPT_PER_ACCOUNT).catch((error: unknown) =>
      log().warn({ err: error }, "Refused calls could not be noted"),
    ),
  );
  await writing;
}
