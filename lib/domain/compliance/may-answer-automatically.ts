import type { HeldReason } from "#lib/contract/message.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { normaliseWord } from "./normalise-word.ts";
import { recentTexts, type Said } from "./recent-texts.ts";

/** More automatic answers than this to one contact within an hour are a conversation between machines. */
const MOST_ANSWERS = 10;
/** The same text this often within an hour is a machine's. */
const MOST_SAME = 3;

/**
 * Asked before anything answers a contact by itself: null when it may, else why it is held back. `answer` is what would
 * be sent; the text it answers must be stored already. `expected`: that text answers a question of ours.
 */
export async function mayAnswerAutomatically(
  tx: Tx,
  addressId: string,
  answer: string,
  at: Date,
  expected = false,
): Promise<HeldReason | null> {
  const recent = await recentTexts(tx, [addressId], at);
  return whyHeldBack(recent.get(addressId) ?? [], answer, expected);
}

/**
 * The rule: caps and repetitions over the last hour's texts with a contact, oldest first, the one to be answered last.
 * Machines that vary their answers are caught by the cap and by texts that come in turn (A, B, A, B, and A again). Who
 * answers questions of ours may say "5" to each of them: then only the answers are counted.
 */
export function whyHeldBack(recent: readonly Said[], answer: string, expected = false): HeldReason | null {
  const answers = recent.filter((one) => one.by === "machine").map((one) => normaliseWord(one.text));
  const texts = recent.filter((one) => one.by === "contact").map((one) => normaliseWord(one.text));
  const [newest] = texts.slice(-1);
  if (answers.length >= MOST_ANSWERS) return "too-many";
  if (!expected && countOf(texts, newest) > MOST_SAME) return "same-text";
  if (countOf(answers, normaliseWord(answer)) >= MOST_SAME) return "same-answer";
  return !expected && alternates(texts.slice(-5)) ? "alternating" : null;
}

function countOf(texts: readonly string[], wanted: string | undefined): number {
  return texts.filter((text) => text === wanted).length;
}

function alternates(texts: readonly string[]): boolean {
  const [a, b] = texts;
  return texts.length === 5 && a !== b && texts.every((text, at) => text === (at % 2 === 0 ? a : b));
}
