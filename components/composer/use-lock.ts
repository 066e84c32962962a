import { useQuery } from "@tanstack/react-query";
import { numbersQuery } from "#lib/client/queries/numbers.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import type { Number } from "#lib/contract/number.ts";

export type Lock = "blocked" | "opted-out" | "short-code" | "name" | "send-only" | "retired";

/** Why no text can be sent in a conversation; null when one can. Asked again by the server at each send. */
export function useLock(conversation: Conversation): Lock | null {
  return lockOf(conversation, useOwnNumber(conversation)?.status);
}

/** Our number that this conversation goes through, with how it sends; undefined while it is not known. */
export function useOwnNumber({ number: { id } }: Conversation): Number | undefined {
  const { data: numbers } = useQuery(numbersQuery());
  return numbers?.find((number) => number.id === id);
}

type Lockable = Pick<Conversation, "consent" | "addressKind" | "answerAllowed" | "block"> & {
  number: Pick<Conversation["number"], "kind">;
};

export function lockOf(
  { consent, addressKind, answerAllowed, block, number }: Lockable,
  numberStatus: Number["status"] | undefined,
): Lock | null {
  if (addressKind !== "phone") return addressKind;
  if (block && (block.until === null || Date.parse(block.until) > Date.now())) return "blocked";
  if (consent.status === "opted-out" && !answerAllowed) return "opted-out";
  // Our own sender is a name: nobody could answer.
  if (number.kind === "alphanumeric") return "send-only";
  // A paused number's texts are written all the same, and wait.
  return numberStatus === "retired" ? numberStatus : null;
}
