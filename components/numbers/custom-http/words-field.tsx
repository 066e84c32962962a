"use client";
import { useState } from "react";
import { TextField } from "./text-field.tsx";

type Props = {
  label: string;
  help?: string;
  error?: string | undefined;
  items: readonly string[];
  onChange: (items: string[]) => void;
};

/** A few words on one line, a comma between them; what is half typed stays as it is. */
export function WordsField({ items, onChange, ...about }: Props) {
  const [line, setLine] = useState(() => items.join(", "));
  const take = (given: string) => {
    setLine(given);
    onChange(
      given
        .split(",")
        .map((word) => word.trim())
        .filter((word) => word !== ""),
    );
  };
  return <TextField {...about} value={line} onChange={take} />;
}
