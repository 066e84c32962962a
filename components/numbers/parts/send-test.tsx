"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { ProblemLine } from "#components/settings/parts/problem-line.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { api } from "#lib/client/api.ts";
import { sentTestQuery } from "#lib/client/queries/provisioning.ts";
import type { Message } from "#lib/contract/message.ts";
import type { NumberRef } from "#lib/contract/number.ts";
import { outcomeOf } from "./outcome-of.ts";
import { Line } from "./test-lines.tsx";
import { useFailure } from "./use-failure.ts";

/** A text from a sender that nobody can answer, and whether it was delivered. */
export function SendTest({ number }: { number: NumberRef }) {
  const t = useTranslations("numbers.test");
  const settings = useTranslations("settings");
  const saving = useSaving();
  const [to, setTo] = useState("");
  const [sent, setSent] = useState<Message | null>(null);
  const send = () =>
    void saving.save(async () => {
      const text = t("body", { number: number.addressText });
      const body = { from: number.id, to, text, purpose: "service" };
      setSent((await api<{ message: Message }>("POST", "/messages", { body })).message);
    });
  return (
    <>
      <FormField label={t("phone")} help={t("phoneHelp")} error={saving.fields.to}>
        {(wiring) => (
          <span className="flex gap-1.5">
            <Input {...wiring} type="tel" value={to} onChange={(event) => setTo(event.target.value)} />
            <Button
              look="out"
              disabled={to.trim() === ""}
              busy={saving.busy ? settings("working") : undefined}
              onClick={send}
            >
              {t("send")}
            </Button>
          </span>
        )}
      </FormField>
      <ProblemLine>{saving.problem}</ProblemLine>
      {sent === null ? null : <Sent number={number} message={sent} />}
    </>
  );
}

function Sent({ number, message }: { number: NumberRef; message: Message }) {
  const t = useTranslations("numbers.test.out");
  const failure = useFailure();
  const latest = useQuery(sentTestQuery(message)).data ?? message;
  const outcome = outcomeOf(latest);
  return (
    <div role="status">
      {outcome === "failed" ? <Line tone="bad">{t("failed", { reason: failure(latest) })}</Line> : null}
      {outcome === "delivered" ? (
        <Line tone="good">{t("delivered", { number: number.addressText })}</Line>
      ) : null}
      {outcome === "going" || outcome === "sent" ? <Line tone="waiting">{t("going")}</Line> : null}
    </div>
  );
}
