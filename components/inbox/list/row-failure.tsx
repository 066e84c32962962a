"use client";
import { useTranslations } from "use-intl";
import { failureSentence } from "#components/thread/failure-sentence.ts";
import { useReasonWords } from "#components/thread/use-reason-words.ts";
import type { Message } from "#lib/contract/message.ts";
import { delivery } from "#lib/i18n/en/delivery.ts";
import { thread } from "#lib/i18n/en/thread.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";

const words = { delivery, thread };

/** How a text of ours ended, in a row: "Not delivered: the phone is off or out of reach". */
export function RowFailure({ message }: { message: Message }) {
  return (
    <MoreWords words={words}>
      <Sentence message={message} />
    </MoreWords>
  );
}

function Sentence({ message }: { message: Message }) {
  const t = useTranslations("thread");
  const { what: reason } = useReasonWords()(message);
  return t(failureSentence(message.status), { reason });
}
