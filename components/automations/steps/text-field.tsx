"use client";
import { useRef } from "react";
import { useTranslations } from "use-intl";
import { SegmentMeter } from "#components/composer/segment-meter.tsx";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Textarea } from "#components/ui/input.tsx";
import type { Definition } from "#lib/contract/automation/definition.ts";
import { builtIn, countLongest } from "#lib/contract/automation/variables.ts";

type Props = {
  definition: Definition;
  text: string;
  onText: (text: string) => void;
  label?: string;
  help?: string;
};

/** A text to be sent, with variables to put in; counted as long as it may become. */
export function TextField({ definition, text, onText, label, help }: Props) {
  const t = useTranslations("automations");
  const area = useRef<HTMLTextAreaElement>(null);
  const count = countLongest(text, definition);
  const insert = (name: string) => {
    const { selectionStart: from, selectionEnd: to } = area.current ?? {
      selectionStart: null,
      selectionEnd: null,
    };
    const [start, end] = [from ?? text.length, to ?? text.length];
    onText(`${text.slice(0, start)}{${name}}${text.slice(end)}`);
    area.current?.focus();
  };
  return (
    <>
      <FormField label={label ?? t("field.text")} help={help}>
        {(wiring) => (
          <Textarea
            {...wiring}
            ref={area}
            rows={3}
            value={text}
            maxLength={1600}
            className="field-sizing-content"
            onChange={(event) => onText(event.target.value)}
          />
        )}
      </FormField>
      <div className="-mt-2.5 mb-3.5 flex flex-wrap items-center gap-x-2 gap-y-1">
        <SegmentMeter count={count} id={`count-${count.units}`} />
        <span className="flex-1 text-right text-xs text-text-muted">{t("editor.longest")}</span>
        <span className="flex basis-full flex-wrap gap-1">
          <span className="text-xs text-text-muted">{t("editor.variables")}</span>
          {variablesOf(definition).map((name) => (
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

function variablesOf({ steps }: Definition): string[] {
  const own = steps.flatMap((one) => {
    if (one.kind === "ask") return [one.saveAs];
    if (one.kind === "look-up") return one.take.map(({ saveAs }) => saveAs);
    return one.kind === "vote" ? ["vote"] : [];
  });
  return [...new Set([...own, ...builtIn])];
}
