import { z } from "zod";
import type { SendMapping } from "#lib/contract/custom-http.ts";
import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import { refusedUnasked } from "../outcome.ts";
import { parseExactly } from "../payload.ts";
import type { SendOutcome } from "../provider.ts";
import { valueAt } from "./find-value.ts";

/** A gateway's answer to a send call. */
export type GatewayAnswer = { status: number; body: string; retryAfterMs?: number | undefined };
type Reading = SendMapping["answer"];

/**
 * What became of a text, out of the gateway's answer: refused or taken only where the admin's mapping says that this
 * answer means it; everything else is unknown, because a text must not go out twice.
 */
export function readAnswer({ status, body, retryAfterMs }: GatewayAnswer, reading: Reading): SendOutcome {
  const json = readLeniently(body);
  const code = textAt(json, reading.code) ?? String(status);
  switch (meaningOf(status, reading)) {
    case "retryable":
      return {
        kind: "refused",
        retryable: true,
        code,
        reason: "provider-busy",
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      };
    case "refused":
      return refusedUnasked(code, reasonOf(status));
    case "accepted":
      return readAccepted(json, reading, code);
    case null:
      return { kind: "unknown", cause: `http-${status}` };
  }
}

function readAccepted(json: unknown, { success, id }: Reading, code: string): SendOutcome {
  if (success) {
    const said = textAt(json, success.path);
    if (said === null) return { kind: "unknown", cause: "unreadable-answer" };
    if (!success.values.includes(said)) return refusedUnasked(code, "provider-rejected");
  }
  if (id === undefined) return { kind: "accepted", providerMessageIds: [] };
  const given = textAt(json, id);
  return given === null
    ? { kind: "unknown", cause: "unreadable-answer" }
    : { kind: "accepted", providerMessageIds: [given] };
}

// The exact status before its class, and what takes nothing before what takes something.
function meaningOf(status: number, reading: Reading): "retryable" | "refused" | "accepted" | null {
  const meanings = ["retryable", "refused", "accepted"] as const;
  const exact = String(status);
  const ofClass = `${exact[0]}xx`;
  return (
    meanings.find((meaning) => reading[meaning].includes(exact)) ??
    meanings.find((meaning) => reading[meaning].includes(ofClass)) ??
    null
  );
}

function reasonOf(status: number): DeliveryReason {
  return status === 401 || status === 403 ? "credentials-rejected" : "provider-rejected";
}

const scalar = z
  .union([z.string(), z.number(), z.boolean()])
  .transform(String)
  .pipe(z.string().trim().min(1).max(500));

function textAt(json: unknown, path: string | undefined): string | null {
  if (path === undefined) return null;
  return scalar.safeParse(valueAt(json, path)).data ?? null;
}

// What is not JSON is one text, at the path "$".
function readLeniently(body: string): unknown {
  try {
    return parseExactly(body);
  } catch {
    return body;
  }
}
