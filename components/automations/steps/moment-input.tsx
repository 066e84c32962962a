"use client";
import type { ComponentProps } from "react";
import { Input } from "#components/ui/input.tsx";

type Props = Omit<ComponentProps<typeof Input>, "value" | "onChange" | "type"> & {
  value: string | null;
  onValue: (value: string | null) => void;
};

/** A moment, written in this browser's own time of day; empty: none. */
export function MomentInput({ value, onValue, ...rest }: Props) {
  return (
    <Input
      {...rest}
      type="datetime-local"
      value={value === null ? "" : localTime(new Date(value))}
      onChange={({ target }) => {
        const moment = new Date(target.value);
        onValue(Number.isNaN(moment.getTime()) ? null : moment.toISOString());
      }}
    />
  );
}

function localTime(moment: Date): string {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
