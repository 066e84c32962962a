import { setTimeout as pause } from "node:timers/promises";
import { fieldReader } from "#lib/gateways/smpp/fields.ts";
import type { Answered } from "#lib/gateways/smpp/requests.ts";
import { refusedUnasked } from "../outcome.ts";
import type { SendOutcome, SendRequest } from "../provider.ts";
import { refusalOf } from "./codes.ts";
import { composeSubmits } from "./compose-submits.ts";
import { bindName, type SmppCredentials } from "./credentials.ts";
import { type Bind, openBind } from "./open-binds.ts";

/** Between the tries of a later part that is refused for the moment: its text is half out, so it is worth waiting. */
const PART_AGAIN_MS = [500, 1_000, 2_000, 4_000, 8_000];

/** Offers a text through this process's bind, its parts one after the other. */
export async function sendThroughSmpp(
  request: SendRequest,
  credentials: SmppCredentials,
): Promise<SendOutcome> {
  if (request.media.length > 0) return refusedUnasked("media", "media-unsupported");
  if (request.text === "") return refusedUnasked("text", "empty-text");
  if (!/^\+?\d{3,20}$/.test(request.to)) return refusedUnasked("recipient", "bad-number");
  const bind = openBind(bindName(credentials));
  if (!bind) return { kind: "refused", retryable: true, code: "not-bound", reason: "provider-unreachable" };
  const submits = composeSubmits(request, credentials);
  const ids: string[] = [];
  for (const submit of submits) {
    const outcome = await offer(bind, submit, credentials, ids.length > 0 ? PART_AGAIN_MS : []);
    if (outcome.kind === "accepted") ids.push(...outcome.providerMessageIds);
    // Of several parts some are theirs already: offering the text anew would double those.
    else return ids.length === 0 ? outcome : { kind: "unknown", cause: "partly-taken" };
  }
  return { kind: "accepted", providerMessageIds: ids, segments: submits.length };
}

async function offer(
  bind: Bind,
  submit: Buffer,
  credentials: SmppCredentials,
  again: readonly number[],
): Promise<SendOutcome> {
  for (const waitMs of [...again, null]) {
    const outcome = outcomeOf(await bind.submit(submit), credentials);
    if (outcome.kind !== "refused" || !outcome.retryable || waitMs === null) return outcome;
    await pause(waitMs);
  }
  throw new Error("There is always a last try");
}

/** What became of one submit_sm: certain only by its answer, or where it never left. */
export function outcomeOf(
  answered: Answered,
  { receiptIds }: Pick<SmppCredentials, "receiptIds">,
): SendOutcome {
  if (answered.kind === "unsent")
    return { kind: "refused", retryable: true, code: answered.cause, reason: "provider-unreachable" };
  if (answered.kind === "lost") return { kind: "unknown", cause: answered.cause };
  const { status, body } = answered.pdu;
  if (status !== 0) return { kind: "refused", retryable: false, ...refusalOf(status) };
  const id = messageIdIn(body);
  return { kind: "accepted", providerMessageIds: id === "" ? [] : [asReceipted(id, receiptIds)] };
}

function messageIdIn(body: Buffer): string {
  try {
    return fieldReader(body).text();
  } catch {
    // Some leave out the zero at its end.
    return body.toString("latin1");
  }
}

/** A message's id as its receipt will spell it. */
function asReceipted(id: string, receiptIds: SmppCredentials["receiptIds"]): string {
  if (receiptIds === "hex-to-decimal" && /^[0-9a-f]+$/i.test(id)) return BigInt(`0x${id}`).toString();
  if (receiptIds === "decimal-to-hex" && /^\d+$/.test(id)) return BigInt(id).toString(16);
  return id;
}
