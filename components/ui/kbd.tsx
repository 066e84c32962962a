import { classNames } from "./class-names.ts";

/** One or more keys as caps: `g i` gives two, `mod+k` gives ⌘K or Ctrl K. */
export function Kbd({ keys, inverse = false }: { keys: string; inverse?: boolean }) {
  return (
    <span className="inline-flex items-center gap-0.5 whitespace-nowrap" aria-hidden="true">
      {keys.split(" ").flatMap((chord) =>
        chord.split("+").map((key, index) => (
          <kbd
            key={`${chord}-${index}`}
            suppressHydrationWarning
            className={classNames(
              "inline-block min-w-[18px] rounded-tag border px-1 text-center font-sans text-2xs leading-4",
              inverse ? "border-current/40" : "border-border bg-surface-raised text-text-faint",
            )}
          >
            {keyLabel(key)}
          </kbd>
        )),
      )}
    </span>
  );
}

function keyLabel(key: string): string {
  if (key === "mod") return isApple() ? "⌘" : "Ctrl";
  return labels[key] ?? (key.length === 1 ? key : key.toUpperCase());
}

function isApple(): boolean {
  return typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform);
}

const labels: Record<string, string> = {
  enter: "↵",
  shift: "⇧",
  up: "↑",
  down: "↓",
  escape: "Esc",
  plus: "+",
};
