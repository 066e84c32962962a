"use client";
import { useRef } from "react";
import { useTranslations } from "use-intl";
import { SegmentMeter } from "#components/composer/segment-meter.tsx";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Textarea } from "#components/ui/input.tsx";
import { countSegments } from "#lib/contract/segments.ts";

const variables = ["name", "first name", "organisation", "number"] as const;

type Props = { text: string; error?: string | undefined; onText: (text: string) => void };

/** The text of a broadcast, with what differs from person to person to put in. */
export function BroadcastTextField({ text, error, onText }: Props) {
  const t = useTranslations("broadcasts.form");
  const area = useRef<HTMLTextAreaElement>(null);
  const insert = (name: string) => {
    const [start, end] = [
      area.current?.selectionStart ?? text.length,
      area.current?.selectionEnd ?? text.length,
    ];
    onText(`${text.slice(0, start)}{${name}}${text.slice(end)}`);
    area.current?.focus();
  };
  return (
    <>
      <FormField label={t("text")} error={error}>
        {(wiring) => (
          <Textarea
            {...wiring}
            ref={area}
            rows={5}
            value={text}
            maxLength={1600}
            className="field-sizing-content min-h-24"
            onChange={(event) => onText(event.target.value)}
          />
        )}
      </FormField>
      <div className="-mt-2.5 mb-3.5 flex flex-wrap items-center gap-x-3 gap-y-1">
        <SegmentMeter count={countSegments(text)} id="broadcast-count" />
        <span className="flex flex-wrap gap-1">
          <span className="text-xs text-text-muted">{t("variables")}</span>
          {variables.map((name) => (
            <button
              key={name}
              type="button"
              onClick={() => insert(name)}
              className="rounded-[3px] bg-accent-soft px-1 text-xs text-accent-text hover:underline"
            >
              {`{${name}}`}
            </button>
          ))}
        </span>
      </div>
    </>
  );
}
