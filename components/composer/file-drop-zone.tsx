import { Paperclip } from "lucide-react";
import { useEffect, useRef, useState, type DragEvent, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Conversation } from "#lib/contract/conversation.ts";
import { useDraftText } from "./drafts.ts";
import { useReplyFrom } from "./reply-from.ts";
import { useLock, useOwnNumber } from "./use-lock.ts";

type Props = { conversation: Conversation; children: ReactNode };

/** An open conversation takes files that are dropped anywhere on it, and says while one is held over it whether it will. */
export function FileDropZone({ conversation, children }: Props) {
  const { refusal, number } = useRefusal(conversation);
  const { isOver, over } = useHeldOver(refusal === null);
  useStayHere();
  const onDrop = (event: DragEvent) => {
    over.end();
    // The field takes what is dropped into it, as it takes what is pasted.
    if (refusal !== null || event.defaultPrevented || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    void import("./attach-files.ts").then(({ attachFiles }) => attachFiles(conversation.id, files));
  };
  return (
    <div
      className="relative flex min-h-0 flex-1 flex-col"
      onDragEnter={over.enter}
      onDragOver={over.stay}
      onDragLeave={over.leave}
      onDrop={onDrop}
    >
      {children}
      {isOver ? <DropHint refusal={refusal} number={number} /> : null}
    </div>
  );
}

type Refusal = "locked" | "note" | "number" | null;

function useRefusal(written: Conversation): { refusal: Refusal; number: string } {
  const conversation = useReplyFrom(written);
  const { kind } = useDraftText(conversation.id);
  const sendsMedia = useOwnNumber(conversation)?.sendsMedia === true;
  const lock = useLock(conversation);
  const refusal = kind === "note" ? "note" : lock !== null ? "locked" : sendsMedia ? null : "number";
  return { refusal, number: conversation.number.addressText };
}

/** Enter and leave come for every element inside: only their balance says whether something is held over the whole. */
function useHeldOver(takes: boolean) {
  const [isOver, setOver] = useState(false);
  const depth = useRef(0);
  const count = (step: number) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    depth.current = Math.max(0, depth.current + step);
    setOver(depth.current > 0);
  };
  const end = () => {
    depth.current = 0;
    setOver(false);
  };
  const stay = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = takes ? "copy" : "none";
  };
  return { isOver, over: { enter: count(1), leave: count(-1), stay, end } };
}

/** A file dropped beside the conversation would take the whole page's place. */
function useStayHere(): void {
  useEffect(() => {
    const stay = (event: globalThis.DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "none";
    };
    window.addEventListener("dragover", stay);
    window.addEventListener("drop", stay);
    return () => {
      window.removeEventListener("dragover", stay);
      window.removeEventListener("drop", stay);
    };
  }, []);
}

function DropHint({ refusal, number }: { refusal: Refusal; number: string }) {
  const t = useTranslations("composer.drop");
  const look = refusal === null ? "border-accent text-accent-text" : "border-border-strong text-text-muted";
  return (
    <div className="pointer-events-none absolute inset-0 z-10 grid bg-surface-raised/85 p-2">
      <p
        role="status"
        className={`grid place-content-center place-items-center gap-2 rounded-card border-2 border-dashed px-6 text-center font-medium ${look}`}
      >
        <Paperclip className="size-6" strokeWidth={1.6} aria-hidden="true" />
        {refusal === null ? t("take") : t(refusal, { number })}
      </p>
    </div>
  );
}
