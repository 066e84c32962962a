"use client";
import { useState } from "react";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import { Input, Textarea } from "#components/ui/input.tsx";

type Props = { label: string; help?: string; error?: string | undefined };
type TextProps = Props & {
  value: string | undefined;
  onChange: (value: string) => void;
  kind?: "text" | "secret";
};

/** One line of text: a path, a header, a secret. */
export function TextField({ value = "", onChange, kind = "text", ...about }: TextProps) {
  return (
    <FormField {...about}>
      {(wiring) => (
        <Input
          {...wiring}
          type={kind === "secret" ? "password" : "text"}
          autoComplete={kind === "secret" ? "new-password" : "off"}
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  );
}

/** Several lines of text. */
export function AreaField({
  value,
  onChange,
  rows = 4,
  ...about
}: Omit<TextProps, "kind"> & { rows?: number }) {
  return (
    <FormField {...about}>
      {(wiring) => (
        <Textarea
          {...wiring}
          rows={rows}
          spellCheck={false}
          className="font-mono text-xs"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  );
}

type LinesProps<Item> = Props & {
  rows?: number;
  items: readonly Item[];
  write: (item: Item) => string;
  /** Null for a line that is not complete yet. */
  read: (line: string) => Item | null;
  onChange: (items: Item[]) => void;
};

/** A list, one item a line; what is half typed stays as it is. */
export function LinesField<Item>({ items, write, read, onChange, ...about }: LinesProps<Item>) {
  const [lines, setLines] = useState(() => items.map(write).join("\n"));
  const take = (given: string) => {
    setLines(given);
    onChange(given.split("\n").flatMap((line) => read(line) ?? []));
  };
  return <AreaField {...about} value={lines} onChange={take} />;
}

type ChoiceProps<Value extends string> = Props & {
  value: Value;
  choices: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
};

/** One of a few. */
export function ChoiceField<Value extends string>({
  value,
  choices,
  onChange,
  ...about
}: ChoiceProps<Value>) {
  return (
    <FormField {...about}>
      {(wiring) => (
        <Select {...wiring} value={value} onChange={(event) => onChange(event.target.value as Value)}>
          {choices.map(([one, label]) => (
            <option key={one} value={one}>
              {label}
            </option>
          ))}
        </Select>
      )}
    </FormField>
  );
}

/** Splits a line at the first of a sign; null where it has none, or nothing before it. */
export function splitLine(line: string, sign: string): [string, string] | null {
  const at = line.indexOf(sign);
  return at <= 0 ? null : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}
