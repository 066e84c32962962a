"use client";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "use-intl";
import { useMoment } from "#components/shell/use-moment.ts";
import { listImportsQuery } from "#lib/client/queries/lists.ts";
import { lists } from "#lib/i18n/en/lists.ts";
import type { ListImport, RowOutcome } from "#lib/contract/list.ts";

const known = Object.keys(lists.importing.outcome) as RowOutcome[];
const taken: RowOutcome[] = ["joined", "pending", "already"];

/** The newest imports of a list: how far they are, and what their lines came to. */
export function ImportsPart({ listId }: { listId: string }) {
  const t = useTranslations("lists.importing");
  const imports = useQuery(listImportsQuery(listId)).data ?? [];
  if (imports.length === 0) return null;
  return (
    <section>
      <h2 className="mb-1 text-base font-semibold">{t("past")}</h2>
      <ul>
        {imports.map((one) => (
          <li key={one.id} className="border-b border-border py-2">
            <Import listId={listId} one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Import({ listId, one }: { listId: string; one: ListImport }) {
  const t = useTranslations("lists.importing");
  const format = useFormatter();
  const moment = useMoment();
  const { id, fileName, by, createdAt, done, total, outcomes, finishedAt } = one;
  const came = known.filter((outcome) => (outcomes[outcome] ?? 0) > 0);
  const refused = came.some((outcome) => !taken.includes(outcome));
  return (
    <>
      <div className="flex items-baseline gap-2">
        <b className="min-w-0 flex-1 truncate font-medium">{fileName}</b>
        <span className="shrink-0 text-xs text-text-muted">
          {t("by", { name: by ?? "", at: moment(createdAt) })}
        </span>
      </div>
      {finishedAt === null ? (
        <>
          <progress
            className="h-1.5 w-full accent-(--accent)"
            aria-label={fileName}
            max={total}
            value={done}
          />
          <p className="text-xs text-text-muted tabular-nums" role="status">
            {t("progress", { done: format.number(done), total: format.number(total) })}
          </p>
        </>
      ) : null}
      <p className="text-xs text-text-muted tabular-nums">
        {came
          .map((outcome) => t(`outcome.${outcome}`, { count: format.number(outcomes[outcome] ?? 0) }))
          .join(", ")}
      </p>
      {refused ? (
        <a
          href={`/api/v1/lists/${listId}/imports/${id}/refused.csv`}
          download
          className="text-xs text-accent-text underline"
        >
          {t("refused")}
        </a>
      ) : null}
    </>
  );
}
