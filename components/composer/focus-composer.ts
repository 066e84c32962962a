import { changeDraft } from "./drafts.ts";

export const composerFieldId = "composer";

/** Moves focus to the composer, for a reply or a note. */
export function focusComposer(conversationId: string, kind?: "text" | "note"): void {
  if (kind) changeDraft(conversationId, { kind });
  // The field may be drawn anew for the other kind, or not at all where texts are off.
  requestAnimationFrame(() => {
    const field = document.getElementById(composerFieldId);
    field?.focus();
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
  });
}
