"use client";
import { useState, type ComponentProps } from "react";
import { Input } from "#components/ui/input.tsx";

type Props = Omit<ComponentProps<typeof Input>, "value" | "onChange"> & {
  words: readonly string[];
  onWords: (words: string[]) => void;
};

/** Several words in one field, by commas. What is typed stays as it is typed. */
export function WordsInput({ words, onWords, ...rest }: Props) {
  const [text, setText] = useState(words.join(", "));
  // Changed elsewhere, as by an undo.
  const shown = same(wordsOf(text), words) ? text : words.join(", ");
  return (
    <Input
      {...rest}
      value={shown}
      onChange={(event) => {
        setText(event.target.value);
        onWords(wordsOf(event.target.value));
      }}
    />
  );
}

function wordsOf(text: string): string[] {
  return [...new Set(text.split(",").map((word) => word.trim()))].filter((word) => word !== "");
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at]);
}
