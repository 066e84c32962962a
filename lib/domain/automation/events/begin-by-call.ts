import type { CallInput, CallTaken } from "#lib/contract/automation/automation.ts";
import { parseAddress } from "#lib/contract/phone.ts";
import { openConversations } from "#lib/domain/inbox/open-conversations.ts";
import { findNumber, type SendingNumber } from "#lib/domain/numbers/find-number.ts";
import { invalid } from "#lib/domain/team/refuse.ts";
import { now } from "#lib/platform/clock.ts";
import { sameSecret } from "#lib/platform/crypto.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { currentBook, type LiveAutomation } from "../live/live-book.ts";
import { callSecretOf } from "../manage/call-address.ts";
import { liveRunOf } from "../runs/run.ts";
import { startRun } from "../runs/start-run.ts";
import { holdConversation } from "./hold-conversation.ts";

/**
 * Begins an automation for a phone number because another system called, with the values that it brought. The same call
 * again begins nothing more. `conflict`: it is not live, or something is under way with this number.
 */
export async function beginByCall(id: string, secret: string, input: CallInput): Promise<CallTaken> {
  const expected = await callSecretOf(readOnly(), id);
  if (expected === null || !sameSecret(secret, expected))
    throw new AppError("bad-signature", "The secret is missing, or not this automation's.");
  const automation = (await currentBook(readOnly())).automations.get(id);
  if (!automation?.definition.triggers.some(({ kind }) => kind === "call"))
    throw new AppError("conflict", "This automation is not live, or does not begin at calls.");
  const number = await findCalledNumber(automation, input.from);
  const to = parseAddress(input.to, number.country || number.defaultCountry);
  if (to?.kind !== "phone") throw invalid("to", "That is not a phone number that can be texted.");
  const pair = { address: to, numberId: number.id, teamId: number.defaultTeamId };
  const [conversationId = ""] = await inTransaction((tx) => openConversations(tx, [pair], now()));
  return { conversationId, repeated: !(await begin(automation, conversationId, input)) };
}

async function begin(automation: LiveAutomation, conversationId: string, input: CallInput): Promise<boolean> {
  let begun = false;
  await holdConversation(conversationId, async (hold) => {
    const cause = `call:${automation.id}:${input.id ?? newId()}`;
    const earlier = await hold.tx.query(`select 1 from automation_run where cause = $1`, [cause]);
    if (earlier.length > 0) return;
    if (await liveRunOf(hold.tx, conversationId))
      throw new AppError("conflict", "Another automation is under way with this number.");
    const trigger = { kind: "call", messageId: null, keyword: null, match: null, typo: false, hops: 0 };
    begun = await startRun(hold, { automation, cause, trigger, variables: input.variables });
  });
  return begun;
}

async function findCalledNumber(
  { definition }: LiveAutomation,
  from: string | undefined,
): Promise<SendingNumber> {
  const { numberIds } = definition;
  const only = numberIds?.length === 1 ? numberIds[0] : undefined;
  const spelling = from ?? only;
  if (spelling === undefined) throw invalid("from", "Say which of our numbers it comes from.");
  const number = await findNumber(spelling);
  if (!number || (numberIds !== null && !numberIds.includes(number.id)))
    throw invalid("from", "That is not a number that this automation holds on.");
  return number;
}
