import type { ClipboardEvent, DragEvent } from "react";
import type { Conversation } from "#lib/contract/conversation.ts";
import { useAttached } from "./attached.ts";
import { useOwnNumber } from "./use-lock.ts";

/** Pictures and files of the reply: whether this number sends them, where they are, and how pasting and dropping adds some. */
export function useAttach(conversation: Conversation, isNote: boolean) {
  const { id } = conversation;
  const number = useOwnNumber(conversation);
  const files = useAttached(id);
  const can = !isNote && number?.sendsMedia === true;
  const take = (event: { preventDefault: () => void }, { files: given }: DataTransfer) => {
    if (!can || given.length === 0) return;
    event.preventDefault();
    const chosen = [...given];
    void import("./attach-files.ts").then(({ attachFiles }) => attachFiles(id, chosen));
  };
  return {
    can,
    has: can && files.length > 0,
    isReady: files.every(({ media }) => media !== null),
    hasFailed: files.some(({ problem }) => problem !== null),
    fieldProps: {
      onPaste: (event: ClipboardEvent) => take(event, event.clipboardData),
      // Without this the browser would leave the page for the file.
      onDragOver: (event: DragEvent) => {
        if (can && event.dataTransfer.types.includes("Files")) event.preventDefault();
      },
      onDrop: (event: DragEvent) => take(event, event.dataTransfer),
    },
  };
}
