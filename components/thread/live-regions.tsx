import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { announcementOf, inboundAfter } from "./announce.ts";
import { lookOf } from "./message-look.ts";
import { useFailureWords } from "./use-failure-words.ts";

type Props = { messages: ShownMessage[]; name: string; optedOut: boolean };

const batchMs = 2_000;

/** Tells screen readers what came in (calmly, in batches) and what went wrong (at once). Never ticks, never typing. */
export function LiveRegions({ messages, name, optedOut }: Props) {
  const t = useTranslations("thread.live");
  const polite = useArrivals(messages, name);
  const wasOptedOut = useRef(optedOut);
  const newlyOptedOut = optedOut && !wasOptedOut.current;
  const failed = useNewFailure(messages);
  return (
    <>
      <div className="sr-only" aria-live="polite">
        {polite}
      </div>
      <div className="sr-only" aria-live="assertive">
        {newlyOptedOut ? t("optedOut", { name }) : null}
        {failed ? <FailureWords message={failed} /> : null}
      </div>
    </>
  );
}

function FailureWords({ message }: { message: ShownMessage }) {
  return useFailureWords(message);
}

function useArrivals(messages: ShownMessage[], name: string): string {
  const t = useTranslations("thread.live");
  const newest = messages.findLast((message) => !message.local)?.seq ?? 0;
  const [told, setTold] = useState({ seq: newest, words: "" });
  useEffect(() => {
    const arrived = inboundAfter(messages, told.seq);
    if (arrived.length === 0) return;
    const timer = setTimeout(() => {
      const { texts, more } = announcementOf(arrived);
      const words = texts.map((text) => t("text", { name, text }));
      if (more > 0) words.push(t("more", { count: more }));
      setTold({ seq: newest, words: words.join(". ") });
    }, batchMs);
    return () => clearTimeout(timer);
  }, [messages, newest, told.seq, name, t]);
  return told.words;
}

/** The newest text of ours that failed while this thread was on screen. */
function useNewFailure(messages: ShownMessage[]): ShownMessage | null {
  const [known] = useState(() => new Set(messages.filter(hasFailed).map((message) => message.id)));
  return messages.findLast((message) => hasFailed(message) && !known.has(message.id)) ?? null;
}

function hasFailed(message: ShownMessage): boolean {
  // "Someone replied first" is said by the composer, where the question stands.
  return lookOf(message) === "failed" && message.local?.problem !== "someone-replied";
}
