"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { itemsOf } from "#lib/client/cache/pages.ts";
import { refusedCallsQuery } from "#lib/client/queries/health.ts";
import type { RefusedCall } from "#lib/contract/health.ts";
import { Card } from "./card.tsx";
import { When } from "./when.tsx";

/** The provider's calls that we refused lately, each with why, and what it looked like. */
export function RefusedCallsCard({ accountId }: { accountId: string }) {
  const t = useTranslations("health.refused");
  const query = useInfiniteQuery(refusedCallsQuery(accountId));
  const calls = itemsOf(query.data);
  return (
    <Card title={t("title")} note={t("note")}>
      {query.isSuccess && calls.length === 0 ? <p className="text-text-muted">{t("none")}</p> : null}
      <ul>
        {calls.map((call) => (
          <li key={call.id} className="border-b border-border last:border-b-0">
            <Line call={call} />
          </li>
        ))}
      </ul>
      {query.hasNextPage ? (
        <Button look="soft" className="mt-2" onClick={() => void query.fetchNextPage()}>
          {t("more")}
        </Button>
      ) : null}
    </Card>
  );
}

function Line({ call }: { call: RefusedCall }) {
  const t = useTranslations("health.refused");
  return (
    <details>
      <summary className="inset-focus flex min-h-9 cursor-pointer items-baseline gap-3 py-1.5">
        <span className="w-14 shrink-0 text-text-muted tabular-nums">
          <When at={call.at} />
        </span>
        <span className="w-16 shrink-0 text-text-muted max-md:hidden">{t(`door.${call.door}`)}</span>
        <span className="min-w-0 flex-1">{call.detail}</span>
        <span className="text-xs text-text-faint max-md:hidden">
          {call.method} {call.code}
        </span>
      </summary>
      <div className="pb-3 md:pl-17">
        {call.query === "" ? null : <Shown title={t("query")} text={call.query} />}
        <Shown title={t("body")} text={call.body === "" ? t("noBody") : call.body} />
      </div>
    </details>
  );
}

function Shown({ title, text }: { title: string; text: string }) {
  return (
    <>
      <h3 className="mt-1 text-xs font-medium text-text-muted">{title}</h3>
      <pre
        tabIndex={0}
        className="inset-focus max-h-60 overflow-auto rounded-control bg-surface-sunken p-2 text-xs whitespace-pre-wrap"
      >
        {text}
      </pre>
    </>
  );
}
