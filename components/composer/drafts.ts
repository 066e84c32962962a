import { createStore, useStore } from "#lib/client/store.ts";

export type DraftText = {
  text: string;
  kind: "text" | "note";
  /** The newest seq its writer had seen when it was begun: what the double-reply guard compares with. */
  afterSeq: number | null;
};

export const noDraft: DraftText = { text: "", kind: "text", afterSeq: null };
const none: Record<string, DraftText> = {};

/** What is being written in each conversation, in this window. Never behind what is on screen, so nothing goes out twice. */
export const drafts = createStore<Record<string, DraftText>>(none);

export function draftOf(conversationId: string): DraftText {
  return drafts.get()[conversationId] ?? noDraft;
}

export function useDraftText(conversationId: string): DraftText {
  return useStore(drafts, none)[conversationId] ?? noDraft;
}

export function changeDraft(conversationId: string, change: Partial<DraftText>): void {
  drafts.set({ ...drafts.get(), [conversationId]: { ...draftOf(conversationId), ...change } });
}

/** Takes the text out to be sent. The second of two quick clicks finds nothing. */
export function takeDraft(conversationId: string): DraftText {
  const draft = draftOf(conversationId);
  changeDraft(conversationId, { text: "", afterSeq: null });
  return draft;
}

/** Puts a text back that did not go out, before whatever has been written since. */
export function giveBack(conversationId: string, draft: DraftText): void {
  const written = draftOf(conversationId).text;
  const text = written === "" ? draft.text : `${draft.text}\n${written}`;
  changeDraft(conversationId, { ...draft, text });
}
