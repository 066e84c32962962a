"use client";
import { useState, type ComponentProps } from "react";
import { Input } from "#components/ui/input.tsx";

type Props = Omit<ComponentProps<typeof Input>, "value" | "onChange" | "min" | "max"> & {
  value: number | null;
  onValue: (value: number | null) => void;
  min?: number;
  max?: number;
  /** Whether it may be left empty. */
  optional?: boolean;
};

/** A whole number within its limits; what does not fit stays in the field and changes nothing. */
export function NumberInput({ value, onValue, min = 0, max = Infinity, optional = false, ...rest }: Props) {
  const [text, setText] = useState(textOf(value));
  // Undefined: it does not fit.
  const read = (given: string): number | null | undefined => {
    if (given.trim() === "") return optional ? null : undefined;
    const number = /^\d{1,7}$/.test(given.trim()) ? Number(given) : NaN;
    return number >= min && number <= max ? number : undefined;
  };
  const here = read(text);
  return (
    <Input
      {...rest}
      inputMode="numeric"
      aria-invalid={here === undefined}
      // Changed elsewhere, as by an undo.
      value={here === undefined || here === value ? text : textOf(value)}
      onChange={(event) => {
        const next = read(event.target.value);
        setText(event.target.value);
        if (next !== undefined) onValue(next);
      }}
    />
  );
}

function textOf(value: number | null): string {
  return value === null ? "" : String(value);
}
