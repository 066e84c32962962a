"use client";
import { useEffect } from "react";
import { isAnswered, runShortcut, shortcutFor } from "./registry.ts";
import { showChords } from "./chords.ts";

const chordMs = 1_200;
const hintMs = 400;

/** The one listener for single keys, `g` chords and ⌘K. Single keys are off while typing in a field. */
export function KeyboardListener() {
  useEffect(() => {
    let chordTimers: ReturnType<typeof setTimeout>[] = [];
    const endChord = () => {
      chordTimers.forEach(clearTimeout);
      chordTimers = [];
      showChords(false);
    };
    const startChord = () => {
      chordTimers = [setTimeout(() => showChords(true), hintMs), setTimeout(endChord, chordMs + hintMs)];
    };
    function onKeyDown(event: KeyboardEvent): void {
      const key = keyOf(event);
      if (key === null || event.defaultPrevented) return;
      const inChord = chordTimers.length > 0;
      if (inChord) endChord();
      else if (key === "g") return startChord();
      const id = shortcutFor(inChord ? `g ${key}` : key);
      if (id === null || !isAnswered(id)) return;
      event.preventDefault();
      runShortcut(id);
    }
    window.addEventListener("keydown", onKeyDown);
    return () => {
      endChord();
      window.removeEventListener("keydown", onKeyDown);
    };
  }, []);
  return null;
}

/** The key as the table spells it; null when it is not ours to take. */
function keyOf(event: KeyboardEvent): string | null {
  if (event.isComposing || event.altKey) return null;
  const key = event.key === " " ? "space" : event.key.toLowerCase();
  if (document.querySelector(blocking) !== null) return null;
  if (event.metaKey || event.ctrlKey) return key === "k" && !event.shiftKey ? "mod+k" : null;
  if (isTyping(event.target)) return null;
  if ((key === "enter" || key === "space") && isOperable(event.target)) return null;
  return key;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"))
  );
}

/** Enter or space on a link or button is for that link or button; on what is open already it leads into it. */
function isOperable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(operable);
}

const operable = "a:not([data-row][aria-current]), button, [role=menuitem], [role=option]";

/** While a menu or dialog is open, keys belong to it. */
const blocking = "[role=menu], [role=dialog], [role=alertdialog]";
