import type { ComponentType, Ref } from "react";
import { buttonClass, type ButtonProps } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { Tooltip } from "./tooltip.tsx";

export type Icon = ComponentType<{
  className?: string;
  "aria-hidden"?: boolean | "true";
  strokeWidth?: number;
}>;

type Props = Omit<ButtonProps, "children" | "busy"> & {
  icon: Icon;
  label: string;
  /** The key that does the same, shown in the tooltip. */
  keys?: string;
  ref?: Ref<HTMLButtonElement>;
};

/** A square button with an icon; its name is its tooltip, with the key beside it. */
export function IconButton({
  icon: Glyph,
  label,
  keys,
  look = "plain",
  size = "md",
  pressed,
  className,
  ...rest
}: Props) {
  return (
    <Tooltip label={label} keys={keys}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={pressed}
        aria-keyshortcuts={keys}
        {...rest}
        className={classNames(
          buttonClass({ look, size, pressed }),
          "px-0!",
          size === "sm" ? "w-(--size-control-sm)" : "w-(--size-control) max-md:w-(--size-touch)",
          look === "plain" && !pressed && "text-text-muted",
          className,
        )}
      >
        <Glyph className={size === "sm" ? "size-3.5" : "size-4"} aria-hidden="true" strokeWidth={1.8} />
      </button>
    </Tooltip>
  );
}
