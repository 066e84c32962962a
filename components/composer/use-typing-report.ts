import { useEffect, useState } from "react";
import { reportPresence } from "#lib/client/live/live.ts";

const stillMs = 8_000;

/** Tells colleagues that this conversation is on screen, and whether a reply is being written. Notes are not told. */
export function useTypingReport(conversationId: string, replyText: string): void {
  const [stillText, setStillText] = useState(replyText);
  const typing = replyText.trim() !== "" && replyText !== stillText;
  useEffect(() => {
    reportPresence(conversationId, typing);
  }, [conversationId, typing]);
  useEffect(() => {
    const timer = setTimeout(() => setStillText(replyText), replyText === "" ? 0 : stillMs);
    return () => clearTimeout(timer);
  }, [replyText]);
}
