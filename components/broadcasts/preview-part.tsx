"use client";
import { useQuery } from "@tanstack/react-query";
import { ChevronLeft, ChevronRight, Smartphone } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { broadcastPreviewsQuery } from "#lib/client/queries/broadcasts.ts";
import type { Broadcast, BroadcastPreview } from "#lib/contract/broadcast.ts";
import { countSegments } from "#lib/contract/segments.ts";
import { SegmentMeter } from "#components/composer/segment-meter.tsx";
import { TestDialog } from "./test-dialog.tsx";
import { useReasonWords } from "./use-reason-words.ts";
import { useWhen } from "./use-when.ts";

/** What one person after the other would get, as they get it; and a way to get it oneself. */
export function PreviewPart({ broadcast: { id, text } }: { broadcast: Broadcast }) {
  const t = useTranslations("broadcasts.preview");
  const { data } = useQuery(broadcastPreviewsQuery(id));
  const [chosen, setChosen] = useState(0);
  const [testing, setTesting] = useState(false);
  const count = data?.length ?? 0;
  const at = Math.min(chosen, Math.max(0, count - 1));
  const one = data?.[at];
  return (
    <section className="mb-6 min-w-0">
      <div className="mb-2 flex items-center gap-1">
        <h2 className="flex-1 text-base font-semibold">{t("title")}</h2>
        {count > 1 ? (
          <>
            <span className="text-xs text-text-muted tabular-nums">
              {t("position", { at: String(at + 1), count: String(count) })}
            </span>
            <IconButton
              label={t("previous")}
              icon={ChevronLeft}
              disabled={at === 0}
              onClick={() => setChosen(at - 1)}
            />
            <IconButton
              label={t("next")}
              icon={ChevronRight}
              disabled={at === count - 1}
              onClick={() => setChosen(at + 1)}
            />
          </>
        ) : null}
      </div>
      {data === undefined ? <Skeleton className="h-24 w-full" /> : null}
      {data !== undefined && one === undefined ? <p className="text-text-muted">{t("nobody")}</p> : null}
      {one === undefined ? null : <Preview one={one} />}
      <Button look="soft" className="mt-3" disabled={text.trim() === ""} onClick={() => setTesting(true)}>
        <Smartphone className="size-4" strokeWidth={1.8} aria-hidden="true" />
        {t("test")}
      </Button>
      {testing ? <TestDialog id={id} onClose={() => setTesting(false)} /> : null}
    </section>
  );
}

function Preview({ one }: { one: BroadcastPreview }) {
  const t = useTranslations("broadcasts.preview");
  const when = useWhen();
  const reason = useReasonWords();
  return (
    <>
      <p className="mb-1 truncate text-xs text-text-muted tabular-nums">
        {[one.name, one.addressText].filter(Boolean).join(" · ")}
      </p>
      {one.reason === null ? (
        <>
          <p className="w-fit max-w-full rounded-bubble bg-bubble-out px-3 py-2 wrap-anywhere whitespace-pre-wrap text-bubble-out-text">
            {one.text}
          </p>
          <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-text-muted">
            <SegmentMeter count={countSegments(one.text)} id="preview-count" />
            {one.dueAt === null ? null : <span>{t("due", { at: when(one.dueAt) })}</span>}
          </div>
        </>
      ) : (
        <p className="text-text-muted">{t("gone", { reason: reason(one.reason) })}</p>
      )}
    </>
  );
}
