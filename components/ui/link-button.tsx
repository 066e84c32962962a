import type { ButtonHTMLAttributes } from "react";
import { classNames } from "./class-names.ts";

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { tone?: "accent" | "inbound" | "danger" };

/** An action inside a line of text. */
export function LinkButton({ tone = "accent", className, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(
        "touch-target inline-flex min-h-6 items-center gap-1 rounded-tag px-1 font-semibold whitespace-nowrap hover:underline",
        tones[tone],
        className,
      )}
    />
  );
}

const tones = { accent: "text-accent-text", inbound: "text-inbound-text", danger: "text-danger-text" };
