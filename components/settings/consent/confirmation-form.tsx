"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { SegmentMeter } from "#components/composer/segment-meter.tsx";
import { Button } from "#components/ui/button.tsx";
import { Textarea } from "#components/ui/input.tsx";
import { announce } from "#components/shell/undo.ts";
import { api } from "#lib/client/api.ts";
import { meQuery } from "#lib/client/queries/me.ts";
import type { ConsentConfirmation } from "#lib/contract/consent.ts";
import type { Page } from "#lib/contract/page.ts";
import { countSegments } from "#lib/contract/segments.ts";
import { FormField } from "../parts/form-field.tsx";
import { ProblemLine } from "../parts/problem-line.tsx";
import { useSaving } from "../parts/use-saving.ts";
import { consentKeys } from "./consent-queries.ts";

/** One confirmation, what it costs with our name in it, and the way back to the one that ships. */
export function ConfirmationForm({ confirmation }: { confirmation: ConsentConfirmation }) {
  const t = useTranslations("settings.consent");
  const common = useTranslations("common");
  const organisation = useQuery(meQuery()).data?.organisation.name ?? "";
  const meter = useId();
  const [text, setText] = useState(confirmation.text);
  const { busy, problem, fields, save, reset } = useConfirmation(confirmation, setText);
  return (
    <form
      className="mb-4 max-w-[600px]"
      onSubmit={(event) => {
        event.preventDefault();
        void save(text);
      }}
    >
      <FormField label={t(`answers.${confirmation.family}`)} error={fields.text}>
        {(wiring) => (
          <Textarea
            {...wiring}
            rows={3}
            maxLength={480}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </FormField>
      <ProblemLine>{problem}</ProblemLine>
      <div className="flex flex-wrap items-center gap-2">
        <SegmentMeter id={meter} count={countSegments(text.replaceAll("{organisation}", organisation))} />
        <span className="flex-1" />
        {confirmation.own ? (
          <Button onClick={() => void reset()} disabled={busy}>
            {t("reset")}
          </Button>
        ) : null}
        <Button
          type="submit"
          look="soft"
          disabled={text.trim() === confirmation.text}
          busy={busy ? t("saving") : undefined}
        >
          {common("save")}
        </Button>
      </div>
    </form>
  );
}

function useConfirmation({ language, family }: ConsentConfirmation, setText: (text: string) => void) {
  const t = useTranslations("settings.consent");
  const client = useQueryClient();
  const { busy, problem, fields, save } = useSaving();
  const path = `/consent-confirmations/${language}/${family}`;
  const take = (answer: Page<ConsentConfirmation>) => {
    client.setQueryData(consentKeys.confirmations, answer);
    const now = answer.items.find((one) => one.language === language && one.family === family);
    if (now) setText(now.text);
  };
  const run = async (call: () => Promise<Page<ConsentConfirmation>>) => {
    if (await save(async () => take(await call()))) announce(t("saved"));
  };
  return {
    busy,
    problem,
    fields,
    save: (text: string) => run(() => api("PUT", path, { body: { text } })),
    reset: () => run(() => api("DELETE", path)),
  };
}
