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
export function NumberInput({ value, onValue, min = 0, max, optional = false, ...rest }: Props) {
  const [text, setText] = useState(value === null ? "" : String(value));
  const read = readNumber(text);
  const fits =
    read === null ? optional && text.trim() === "" : read >= min && (max === undefined || read <= max);
  return (
    <Input
      {...rest}
      inputMode="numeric"
      aria-invalid={!fits}
      value={fits && read !== value ? (value === null ? "" : String(value)) : text}
      onChange={(event) => {
        const next = readNumber(event.target.value);
        setText(event.target.value);
        if (
          next === null
            ? optional && event.target.value.trim() === ""
            : next >= min && (max === undefined || next <= max)
        )
          onValue(next);
      }}
    />
  );
}

function readNumber(text: string): number | null {
  return /^\d{1,7}$/.test(text.trim()) ? Number(text) : null;
}
