import { useQuery } from "@tanstack/react-query";
import { numbersQuery } from "#lib/client/queries/numbers.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import type { Number } from "#lib/contract/number.ts";

export type Lock = "opted-out" | "short-code" | "name" | "paused" | "retired";

/** Why no text can be sent in a conversation; null when one can. Asked again by the server at each send. */
export function useLock(conversation: Conversation): Lock | null {
  const { data: numbers } = useQuery(numbersQuery());
  return lockOf(conversation, numbers?.find((number) => number.id === conversation.number.id)?.status);
}

export function lockOf(
  { consent, addressKind, answerAllowed }: Pick<Conversation, "consent" | "addressKind" | "answerAllowed">,
  numberStatus: Number["status"] | undefined,
): Lock | null {
  if (addressKind !== "phone") return addressKind;
  if (consent.status === "opted-out" && !answerAllowed) return "opted-out";
  return numberStatus === "paused" || numberStatus === "retired" ? numberStatus : null;
}
