"use client";
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft, ListX, Plus, Upload } from "lucide-react";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { NotLoaded } from "#components/shell/not-loaded.tsx";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ApiProblem } from "#lib/client/api.ts";
import { subscriberListQuery } from "#lib/client/queries/lists.ts";
import type { List } from "#lib/contract/list.ts";
import { AddSubscriberDialog } from "./add-subscriber-dialog.tsx";
import { GrowthChart } from "./growth-chart.tsx";
import { ImportDialog } from "./import-dialog.tsx";
import { ImportsPart } from "./imports-part.tsx";
import { ListDialog } from "./list-dialog.tsx";
import { PublicFormPart } from "./public-form-part.tsx";
import { SubscribersPart } from "./subscribers-part.tsx";

/** One list: how it grows, its form and imports, and who is on it. */
export function ListDetail({ id }: { id: string }) {
  const t = useTranslations("lists");
  const query = useQuery(subscriberListQuery(id));
  if (query.data) return <Known list={query.data} />;
  if (query.error === null) return <div className="flex-1" />;
  if (!(query.error instanceof ApiProblem && query.error.status === 404))
    return <NotLoaded title={t("title")} error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <EmptyState
      icon={ListX}
      title={t("detail.notFoundTitle")}
      actions={
        <SoftLink href="/lists" className={buttonClass({ look: "soft" })}>
          {t("detail.back")}
        </SoftLink>
      }
    />
  );
}

type Asked = "edit" | "add" | "import" | null;

function Known({ list }: { list: List }) {
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  return (
    <>
      <Header list={list} onAsk={setAsked} />
      <div className="column-scroll min-h-0 flex-1">
        <div className="grid grid-cols-[minmax(0,1fr)_320px] gap-x-10 px-5 py-4 max-lg:grid-cols-1 max-md:px-4">
          <SubscribersPart list={list} />
          <aside className="max-lg:row-start-1 max-lg:mb-4">
            <GrowthChart listId={list.id} />
            <PublicFormPart list={list} />
            <ImportsPart listId={list.id} />
          </aside>
        </div>
      </div>
      {asked === "edit" ? <ListDialog list={list} onClose={close} /> : null}
      {asked === "add" ? <AddSubscriberDialog list={list} onClose={close} /> : null}
      {asked === "import" ? <ImportDialog list={list} onClose={close} /> : null}
    </>
  );
}

function Header({ list, onAsk }: { list: List; onAsk: (what: Asked) => void }) {
  const t = useTranslations("lists");
  const format = useFormatter();
  return (
    <header className="flex min-h-(--size-bar) shrink-0 flex-wrap items-center gap-2 border-b border-border bg-surface px-5 py-1.5 max-md:px-4">
      <SoftLink href="/lists" aria-label={t("detail.back")} className={`${buttonClass({})} px-1.5!`}>
        <ArrowLeft className="size-4" strokeWidth={1.8} aria-hidden="true" />
      </SoftLink>
      {/* On a phone the name has a line of its own. */}
      <div className="min-w-0 flex-1 max-md:basis-[calc(100%-5rem)]">
        <h1 className="truncate text-lg leading-5 font-semibold tracking-[-0.005em]">{list.name}</h1>
        <p className="truncate text-xs text-text-muted">
          {t("detail.size", { count: list.size })}
          {list.pending > 0 ? ` · ${t("detail.pending", { count: format.number(list.pending) })}` : null}
          {` · ${t(`purpose.${list.purpose}`)}`}
        </p>
      </div>
      <Button look="soft" onClick={() => onAsk("edit")}>
        {t("edit")}
      </Button>
      <Button look="soft" onClick={() => onAsk("import")}>
        <Upload className="size-4" strokeWidth={1.8} aria-hidden="true" />
        {t("detail.import")}
      </Button>
      <Button look="pri" onClick={() => onAsk("add")}>
        <Plus className="size-4" strokeWidth={1.8} aria-hidden="true" />
        {t("detail.addPerson")}
      </Button>
    </header>
  );
}
