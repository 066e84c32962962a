"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useTranslations } from "use-intl";
import { Loaded } from "#components/settings/parts/loaded.tsx";
import { SearchField } from "#components/settings/parts/search-field.tsx";
import { Cell, Row, Table } from "#components/settings/parts/table.tsx";
import { useMoment } from "#components/shell/use-moment.ts";
import { Button } from "#components/ui/button.tsx";
import { runsQuery } from "#lib/client/queries/automations.ts";
import type { Run } from "#lib/contract/automation/run.ts";
import { RunDialog } from "./run-dialog.tsx";

/** Who has been in an automation, the newest first; found by phone number. */
export function RunsPart({ automationId }: { automationId: string }) {
  const t = useTranslations("automationRuns");
  const [words, setWords] = useState("");
  const [shown, setShown] = useState<Run | null>(null);
  const query = useInfiniteQuery(runsQuery(automationId, useDeferredValue(words.trim())));
  const runs = query.data?.pages.flatMap(({ items }) => items);
  return (
    <section>
      <h2 className="mb-2 text-base font-semibold">{t("runs")}</h2>
      <SearchField label={t("search")} words={words} onWords={setWords} />
      <div className="h-2" />
      <Loaded<Run>
        query={{ data: runs, error: query.error, refetch: query.refetch }}
        empty={<p className="text-text-muted">{t(words.trim() === "" ? "none" : "noneOf")}</p>}
      >
        {(found) => <RunTable runs={found} onShow={setShown} />}
      </Loaded>
      {query.hasNextPage ? (
        <Button look="soft" className="mt-3" onClick={() => void query.fetchNextPage()}>
          {t("more")}
        </Button>
      ) : null}
      {shown === null ? null : <RunDialog run={shown} onClose={() => setShown(null)} />}
    </section>
  );
}

function RunTable({ runs, onShow }: { runs: Run[]; onShow: (run: Run) => void }) {
  const t = useTranslations("automationRuns");
  const moment = useMoment();
  const columns = (["who", "began", "state", "version", "actions"] as const).map((one) => t(`column.${one}`));
  return (
    <Table label={t("runs")} columns={columns}>
      {runs.map((run) => (
        <Row key={run.id}>
          <Cell lead>
            <b className="font-semibold">{run.contact}</b>
          </Cell>
          <Cell>{moment(run.startedAt)}</Cell>
          <Cell>{run.endReason ? t(`ended.${run.endReason}`) : t(`status.${run.status}`)}</Cell>
          <Cell label={t("column.version")}>{run.version}</Cell>
          <Cell end>
            <Button onClick={() => onShow(run)}>{t("show")}</Button>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
