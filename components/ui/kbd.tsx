"use client";
import { useSyncExternalStore } from "react";
import { classNames } from "./class-names.ts";

/** One or more keys as caps: `g i` gives two, `mod+k` gives ⌘K or Ctrl K. */
export function Kbd({ keys, inverse = false }: { keys: string; inverse?: boolean }) {
  const isApple = useSyncExternalStore(never, onApple, () => false);
  return (
    <span className="inline-flex items-center gap-0.5 whitespace-nowrap" aria-hidden="true">
      {keys.split(" ").flatMap((chord) =>
        chord.split("+").map((key, index) => (
          <kbd
            key={`${chord}-${index}`}
            className={classNames(
              "inline-block min-w-[18px] rounded-tag border px-1 text-center font-sans text-2xs leading-4",
              inverse ? "border-current/40" : "border-border bg-surface-raised text-text-faint",
            )}
          >
            {keyLabel(key, isApple, chord)}
          </kbd>
        )),
      )}
    </span>
  );
}

function keyLabel(key: string, isApple: boolean, chord: string): string {
  if (key === "mod") return isApple ? "⌘" : "Ctrl";
  return labels[key] ?? (chord.startsWith("mod+") ? key.toUpperCase() : key);
}

function onApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}

const never = () => () => {};

const labels: Record<string, string> = {
  enter: "↵",
  shift: "⇧",
  up: "↑",
  down: "↓",
  escape: "Esc",
  plus: "+",
  space: "Space",
};
