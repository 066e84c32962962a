import { useTranslations } from "use-intl";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { failureSentence, type FailureSentence } from "./failure-sentence.ts";

/** Why it did not arrive, handset words first: "Not delivered: handset switched off". */
export function useFailureWords(message: ShownMessage): string {
  const t = useTranslations("thread");
  const code = message.local ? message.local.problem : message.statusReason;
  const fallback = message.status === "unknown" ? "unknown" : message.local ? "notTaken" : "other";
  const reasonKey = `reason.${code ?? fallback}`;
  const reason = t.has(reasonKey as "reason.other")
    ? t(reasonKey as "reason.other")
    : t(`reason.${fallback}`);
  return t(sentenceFor(message), { reason });
}

function sentenceFor(message: ShownMessage): FailureSentence | "notSaved" {
  if (message.kind === "note") return "notSaved";
  return message.local ? "notSent" : failureSentence(message.status);
}
