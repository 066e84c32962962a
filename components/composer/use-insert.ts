import { useState, type RefObject } from "react";

export type Insert = (
  piece: string,
  options?: { from?: number; select?: { start: number; end: number } | null },
) => void;

/** Puts text in at the caret (or from `from` up to it), and leaves the caret behind it or on what is to be typed over. */
export function useInsert(
  field: RefObject<HTMLTextAreaElement | null>,
  text: string,
  write: (text: string) => void,
) {
  const [caret, setCaret] = useState(0);
  const followCaret = () => setCaret(field.current?.selectionStart ?? 0);

  const insert: Insert = (piece, { from, select } = {}) => {
    const end = field.current?.selectionEnd ?? text.length;
    const start = from ?? field.current?.selectionStart ?? end;
    write(text.slice(0, start) + piece + text.slice(end));
    const first = start + (select?.start ?? piece.length);
    const last = start + (select?.end ?? piece.length);
    // After the field has its new text.
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(first, last);
      setCaret(last);
    });
  };
  return { insert, caret: Math.min(caret, text.length), followCaret };
}
