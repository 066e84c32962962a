import { useQuery } from "@tanstack/react-query";
import { Ban, ShieldCheck } from "lucide-react";
import { useFormatter, useTranslations } from "use-intl";
import { buttonClass } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Fact, Facts } from "#components/ui/facts.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { consentLedgerQuery } from "#lib/client/queries/consent-ledger.ts";
import { numbersQuery } from "#lib/client/queries/numbers.ts";
import type { ConsentEntry } from "#lib/contract/consent.ts";

type Props = { contactId: string; name: string; onClose: () => void };

/** The whole ledger of a contact, each entry with what proves it. */
export function ConsentProof({ contactId, name, onClose }: Props) {
  const t = useTranslations("contact.proof");
  const { data: ledger, isPending, isError } = useQuery(consentLedgerQuery(contactId));
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("title", { name })}
      closeLabel={t("close")}
      description={t("hint")}
      className="w-[min(520px,calc(100vw-24px))]!"
      footer={
        <a
          href={`/api/v1/contacts/${contactId}/consent.csv`}
          download
          className={buttonClass({ look: "soft" })}
        >
          {t("download")}
        </a>
      }
    >
      {isPending ? <Skeleton className="h-24" /> : null}
      {isError ? <p role="alert">{t("failed")}</p> : null}
      {ledger?.items.length === 0 ? <p>{t("none")}</p> : null}
      <ol className="flex flex-col gap-2">
        {ledger?.items.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function Entry({ entry }: { entry: ConsentEntry }) {
  const t = useTranslations("contact.proof");
  const format = useFormatter();
  const { data: numbers } = useQuery(numbersQuery());
  const numberText =
    numbers?.find((number) => number.address === entry.viaNumber)?.addressText ?? entry.viaNumber;
  const isOut = entry.action === "opt-out";
  const Icon = isOut ? Ban : ShieldCheck;
  const scopeText = ({ scope, list }: ConsentEntry) => {
    if (scope === "list") return t("oneList", { list: list?.name ?? "" });
    return scope === "organisation" ? t("organisation") : t("oneNumber");
  };
  return (
    <article className="rounded-card border border-border px-3 py-2.5">
      <h3
        className={`mb-1.5 flex items-center gap-1.5 font-semibold ${isOut ? "text-danger-text" : "text-success-text"}`}
      >
        <Icon className="size-4" strokeWidth={1.8} aria-hidden="true" />
        {isOut ? t("optedOut") : t("optedIn")}
      </h3>
      <Facts className="gap-y-1!">
        <Fact name={t("text")}>{entry.words === null ? null : <q>{entry.words}</q>}</Fact>
        <Fact name={t("time")}>
          {format.dateTime(new Date(entry.at), { dateStyle: "medium", timeStyle: "long" })}
        </Fact>
        <Fact name={t("number")}>{numberText}</Fact>
        <Fact name={t("scope")}>{scopeText(entry)}</Fact>
        <Fact name={t("source")}>{t(`sources.${entry.source}`)}</Fact>
        <Fact name={t("how")}>{entry.method}</Fact>
        <Fact name={t("given")}>
          {entry.givenAt &&
            format.dateTime(new Date(entry.givenAt), { dateStyle: "medium", timeStyle: "short" })}
        </Fact>
        <Fact name={t("by")}>{entry.actor.kind === "contact" ? null : entry.actor.name}</Fact>
        <Fact name={t("note")}>{entry.note}</Fact>
        <Fact name={t("message")}>
          {entry.messageId === null ? null : <span className="text-xs break-all">{entry.messageId}</span>}
        </Fact>
      </Facts>
    </article>
  );
}
