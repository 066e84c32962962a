import { createHash } from "node:crypto";
import { z } from "zod";
import { callOut, type CallResult } from "../call-out.ts";
import type { MyLinkCredentials } from "./credentials.ts";
import type { SendOutcome } from "../provider.ts";

export type Refused = Extract<SendOutcome, { kind: "refused" }>;
export type Token = { kind: "token"; value: string } | Refused;
type Held = { value: string; until: number };

// Ended a minute early, so that a token does not run out between our asking and their reading.
const EARLY_MS = 60_000;
const DEFAULT_LIFE_SECONDS = 300;
const held = new Map<string, Held>();
const asking = new Map<string, Promise<Token>>();
const answer = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive().optional(),
});

/** The account's access token, asked for once and kept until a minute before its end, however many sends want it. */
export async function accessToken(credentials: MyLinkCredentials): Promise<Token> {
  const account = accountOf(credentials);
  const known = held.get(account);
  if (known && known.until > performance.now()) return { kind: "token", value: known.value };
  const running = asking.get(account) ?? askOnce(account, credentials);
  return running;
}

/** Drops a token that the API refused; one that was renewed meanwhile stays. */
export function dropToken(credentials: MyLinkCredentials, value: string): void {
  const account = accountOf(credentials);
  if (held.get(account)?.value === value) held.delete(account);
}

function askOnce(account: string, credentials: MyLinkCredentials): Promise<Token> {
  const running = askFor(account, credentials).finally(() => asking.delete(account));
  asking.set(account, running);
  return running;
}

async function askFor(account: string, { clientId, clientSecret, tokenUrl, timeoutMs }: MyLinkCredentials) {
  const result = await callOut(tokenUrl, {
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: clientSecret,
    }).toString(),
    timeoutMs,
  });
  const parsed = result.kind === "answer" && result.status === 200 ? answer.safeParse(result.json) : null;
  if (!parsed?.success) return refusal(result);
  const lifeMs = (parsed.data.expires_in ?? DEFAULT_LIFE_SECONDS) * 1000;
  held.set(account, { value: parsed.data.access_token, until: performance.now() + lifeMs - EARLY_MS });
  return { kind: "token" as const, value: parsed.data.access_token };
}

// No text has left us yet, so whatever went wrong here is certain to have sent nothing.
function refusal(result: CallResult): Refused {
  const status = result.kind === "answer" ? result.status : 0;
  const definite = status >= 400 && status < 500 && status !== 429 && status !== 408;
  return {
    kind: "refused",
    retryable: !definite,
    code: status > 0 ? String(status) : "no-token",
    reason: definite ? "credentials-rejected" : "provider-unreachable",
    ...(result.kind === "answer" && result.retryAfterMs !== undefined
      ? { retryAfterMs: result.retryAfterMs }
      : {}),
  };
}

function accountOf({ clientId, clientSecret, tokenUrl }: MyLinkCredentials): string {
  return createHash("sha256")
    .update(JSON.stringify([tokenUrl, clientId, clientSecret]))
    .digest("hex");
}
