"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { ProblemLine } from "#components/settings/parts/problem-line.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { Button } from "#components/ui/button.tsx";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";
import { numberTestQuery } from "#lib/client/queries/provisioning.ts";
import type { NumberRef } from "#lib/contract/number.ts";
import type { NumberTest } from "#lib/contract/number-test.ts";
import { TestLines } from "./test-lines.tsx";

/** "Text this now": waits for a text with the code, live, and shows how it was answered. */
export function LiveTest({ number, atOnce }: { number: NumberRef; atOnce: boolean }) {
  const t = useTranslations("numbers.test");
  const saving = useSaving();
  const [begun, setBegun] = useState<NumberTest | null>(null);
  const asked = useRef(false);
  const begin = () =>
    void saving.save(async () => {
      setBegun(await api<NumberTest>("POST", `/numbers/${number.id}/test`, { body: {} }));
    });
  useEffect(() => {
    if (!atOnce || asked.current) return;
    asked.current = true;
    begin();
  });
  return (
    <>
      {begun === null ? (
        atOnce ? null : (
          <Button look="out" onClick={begin} disabled={saving.busy}>
            {t("start")}
          </Button>
        )
      ) : (
        <Running number={number} begun={begun} again={begin} />
      )}
      <ProblemLine>{saving.problem}</ProblemLine>
    </>
  );
}

type RunningProps = { number: NumberRef; begun: NumberTest; again: () => void };

function Running({ number, begun, again }: RunningProps) {
  const query = useQuery(numberTestQuery(number.id, begun.since));
  const client = useQueryClient();
  const hasArrived = query.data?.arrived != null;
  // The list says that a text has come, too.
  useEffect(() => {
    if (hasArrived) void client.invalidateQueries({ queryKey: keys.numbers });
  }, [client, hasArrived]);
  return <TestLines number={number} test={query.data ?? begun} again={again} />;
}
