import { useInfiniteQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "use-intl";
import { Dialog } from "#components/ui/dialog.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { itemsOf } from "#lib/client/cache/pages.ts";
import { blockedTextsQuery } from "#lib/client/queries/blocked-texts.ts";

type Props = { contactId: string; name: string; onClose: () => void };

/** What a contact texted while blocked: the evidence, to be read and never brought back. */
export function BlockedTexts({ contactId, name, onClose }: Props) {
  const t = useTranslations("contact.block");
  const format = useFormatter();
  const { data, isPending, isError, hasNextPage, fetchNextPage } = useInfiniteQuery(
    blockedTextsQuery(contactId),
  );
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("evidence", { name })}
      closeLabel={t("close")}
      description={t("evidenceHint")}
      forReading
      className="w-[min(520px,calc(100vw-24px))]!"
    >
      {isPending ? <Skeleton className="h-24" /> : null}
      {isError ? <p role="alert">{t("evidenceFailed")}</p> : null}
      <ol className="flex flex-col gap-2">
        {itemsOf(data).map((text) => (
          <li key={text.id} className="rounded-card border border-border px-3 py-2">
            <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
              {text.text}
            </p>
            <time dateTime={text.receivedAt} className="text-xs text-text-faint tabular-nums">
              {format.dateTime(new Date(text.receivedAt), { dateStyle: "medium", timeStyle: "medium" })}
            </time>
          </li>
        ))}
      </ol>
      {hasNextPage ? (
        <LinkButton className="mt-2" onClick={() => void fetchNextPage()}>
          {t("evidenceMore")}
        </LinkButton>
      ) : null}
    </Dialog>
  );
}
