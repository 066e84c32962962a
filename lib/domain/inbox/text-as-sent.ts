import { toGsm } from "#lib/contract/segments.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { makeStorable } from "./take-text.ts";

/** A text as it is stored and goes out from a number: with plain look-alikes where the number chose so. */
export async function textAsSent(tx: Tx, numberId: string, given: string): Promise<string> {
  const text = makeStorable(given);
  const [number] = await tx.query<{ smart: boolean }>(
    `select smart_encoding as smart from number where id = $1`,
    [numberId],
  );
  const sent = number?.smart ? toGsm(text) : text;
  // Empty from the start, it goes with pictures or files.
  if (sent !== "" || given === "") return sent;
  throw new AppError("invalid", "Write something to send", { fields: { text: "Write something to send" } });
}
