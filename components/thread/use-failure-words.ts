import { useTranslations } from "use-intl";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { failureSentence, type FailureSentence } from "./failure-sentence.ts";
import { useReasonWords } from "./use-reason-words.ts";

/** Why it did not arrive, handset words first: "Not delivered: the phone is off or out of reach". */
export function useFailureWords(message: ShownMessage): string {
  const t = useTranslations("thread");
  const { what } = useReasonWords()(message);
  const problem = message.local?.problem;
  const problemKey = `problem.${problem ?? "notTaken"}` as "problem.notTaken";
  const reason = message.local ? t(t.has(problemKey) ? problemKey : "problem.notTaken") : what;
  return t(sentenceFor(message), { reason });
}

function sentenceFor(message: ShownMessage): FailureSentence | "notSaved" {
  if (message.kind === "note") return "notSaved";
  return message.local ? "notSent" : failureSentence(message.status);
}
