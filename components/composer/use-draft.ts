import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { newestSeq } from "#lib/client/cache/messages.ts";
import { saveDraft } from "#lib/client/mutations/save-draft.ts";
import { draftQuery } from "#lib/client/queries/draft.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import { markDraftSynced, newerDraft, readDeviceDraft, writeDeviceDraft } from "./device-draft.ts";
import { createDraftKeeper } from "./draft-keeper.ts";
import { changeDraft, draftOf, drafts, useDraftText } from "./drafts.ts";

type Known = Pick<Conversation, "id" | "lastSeq">;

/** The text being written here: brought back from the device or the server, and kept on both. */
export function useDraft({ id: conversationId, lastSeq }: Known, memberId: string) {
  const client = useQueryClient();
  // What its writer has seen. A hurried one writes before the thread is there, and knows no more than the list's row.
  const seen = () => newestSeq(client, conversationId) ?? lastSeq;
  const draft = useDraftText(conversationId);
  const { data: onServer, isPending } = useQuery(draftQuery(conversationId));

  useEffect(() => {
    if (isPending || memberId === "" || draftOf(conversationId).text !== "") return;
    const kept = newerDraft(readDeviceDraft(memberId, conversationId), onServer);
    if (kept.text !== "") changeDraft(conversationId, { ...kept, afterSeq: seen() });
    // Only what was there on arrival: later answers are echoes of what is written here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [conversationId, memberId, isPending]);

  useEffect(() => {
    if (memberId === "") return;
    return keepDraft(conversationId, {
      onDevice: (kept) => {
        const { text, kind } = kept;
        writeDeviceDraft(memberId, conversationId, {
          text,
          kind,
          at: new Date().toISOString(),
          synced: false,
        });
      },
      onServer: async ({ text, kind }) => {
        await saveDraft(client, conversationId, { text, kind });
        markDraftSynced(memberId, conversationId, { text, kind });
      },
    });
  }, [client, conversationId, memberId]);

  const write = (text: string) => {
    const begins = draftOf(conversationId).text === "" && text !== "";
    changeDraft(conversationId, begins ? { text, afterSeq: seen() } : { text });
  };
  return { draft, write };
}

/** Follows the draft of one conversation until it is left, then keeps its last state at once. */
function keepDraft(conversationId: string, places: Parameters<typeof createDraftKeeper>[0]): () => void {
  const keeper = createDraftKeeper(places);
  let last = draftOf(conversationId);
  const unsubscribe = drafts.subscribe(() => {
    const next = draftOf(conversationId);
    if (next.text !== last.text || next.kind !== last.kind) keeper.changed(next);
    last = next;
  });
  window.addEventListener("pagehide", keeper.flush);
  return () => {
    unsubscribe();
    keeper.flush();
    window.removeEventListener("pagehide", keeper.flush);
  };
}
