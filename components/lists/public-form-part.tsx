"use client";
import { Copy } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Confirm } from "#components/settings/parts/confirm.tsx";
import { ProblemLine } from "#components/settings/parts/problem-line.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { announce } from "#components/shell/undo.ts";
import { Button } from "#components/ui/button.tsx";
import { copyText } from "#components/ui/copy-text.ts";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { List } from "#lib/contract/list.ts";

/** The page by which people join a list themselves. */
export function PublicFormPart({ list }: { list: List }) {
  const t = useTranslations("lists.publicForm");
  const saving = useSaving();
  const change = useDirectoryChange("lists");
  const [closing, setClosing] = useState(false);
  const put = (form: boolean) => change("PATCH", `/lists/${list.id}`, { form });
  const copy = async (url: string) => {
    if (await copyText(url)) announce(t("copied"));
  };
  const url = list.formUrl;
  return (
    <section className="mb-6">
      <h2 className="text-base font-semibold">{t("title")}</h2>
      <p className="mt-0.5 mb-2 text-text-muted text-pretty">{t("help")}</p>
      {url === null ? (
        <Button look="soft" onClick={() => void saving.save(() => put(true))}>
          {t("open")}
        </Button>
      ) : (
        <>
          <a
            href={url}
            target="_blank"
            className="block break-all text-accent-text underline"
            rel="noreferrer"
          >
            {url}
          </a>
          <div className="mt-2 flex gap-1.5">
            <Button look="soft" onClick={() => void copy(url)}>
              <Copy className="size-4" strokeWidth={1.8} aria-hidden="true" />
              {t("copy")}
            </Button>
            <Button onClick={() => setClosing(true)}>{t("close")}</Button>
          </div>
        </>
      )}
      <ProblemLine>{saving.problem}</ProblemLine>
      {closing ? (
        <Confirm
          title={t("closeTitle")}
          effect={t("closeEffect")}
          action={t("close")}
          run={() => put(false)}
          onClose={() => setClosing(false)}
        />
      ) : null}
    </section>
  );
}
