import { Check } from "lucide-react";
import { classNames } from "#components/ui/class-names.ts";

type Props = { label: string; state: "on" | "some" | "off"; disabled?: boolean; onToggle: () => void };

/** A box to select with, as the board draws it. */
export function SelectBox({ label, state, disabled = false, onToggle }: Props) {
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={state === "some" ? "mixed" : state === "on"}
      aria-label={label}
      disabled={disabled}
      onClick={(event) => {
        event.stopPropagation();
        onToggle();
      }}
      className="touch-target grid size-6 place-items-center"
    >
      <span
        className={classNames(
          "grid size-4 place-items-center rounded-[4px] border",
          state === "on"
            ? "border-accent bg-accent text-on-accent"
            : "border-border-strong bg-surface-raised",
        )}
      >
        {state === "on" ? <Check className="size-3" strokeWidth={3} aria-hidden="true" /> : null}
        {state === "some" ? <span className="h-0.5 w-2 bg-accent" /> : null}
      </span>
    </button>
  );
}
