import { useQuery } from "@tanstack/react-query";
import { Ban, ShieldCheck, ShieldQuestionMark } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useMoment } from "#components/inbox/actions/use-moment.ts";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { consentLedgerQuery } from "#lib/client/queries/consent-ledger.ts";
import type { Contact } from "#lib/contract/contact.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import { ContactLists } from "./contact-lists.tsx";
import { ConsentProof } from "./consent-proof.tsx";
import { RecordConsentDialog } from "./record-consent-dialog.tsx";
import { Section } from "./section.tsx";

type Props = { contact: Contact; conversation: Conversation };

/** Whether we may text them, how and since when we know, and the ways to record a change. */
export function ConsentSection({ contact, conversation }: Props) {
  const t = useTranslations("contact");
  const [open, setOpen] = useState<"proof" | "opt-in" | "opt-out" | null>(null);
  const [leaving, setLeaving] = useState<string | null>(null);
  const name = contact.name ?? conversation.contact.addressText;
  const { status } = conversation.consent;
  const close = () => {
    setOpen(null);
    setLeaving(null);
  };
  const leave = (listId: string) => {
    setLeaving(listId);
    setOpen("opt-out");
  };
  return (
    <Section
      title={t("consent.title")}
      action={
        <LinkButton className="-mr-1" onClick={() => setOpen("proof")}>
          {t("consent.proof")}
        </LinkButton>
      }
    >
      <ConsentRow conversation={conversation} />
      <div className="mt-2 flex gap-1 pl-6">
        {status === "opted-in" ? null : (
          <Button look="soft" size="sm" onClick={() => setOpen("opt-in")}>
            {t("consent.optIn")}
          </Button>
        )}
        {status === "opted-out" ? null : (
          <Button look="soft" size="sm" onClick={() => setOpen("opt-out")}>
            {t("consent.optOut")}
          </Button>
        )}
      </div>
      <ContactLists lists={contact.lists} onLeave={leave} />
      {open === "proof" ? <ConsentProof contactId={contact.id} name={name} onClose={close} /> : null}
      {open === "opt-in" || open === "opt-out" ? (
        <RecordConsentDialog
          action={open}
          contactId={contact.id}
          name={name}
          number={conversation.number}
          listId={leaving}
          onClose={close}
        />
      ) : null}
    </Section>
  );
}

function ConsentRow({ conversation: { contact, consent, number } }: { conversation: Conversation }) {
  const t = useTranslations("contact.consent");
  const moment = useMoment();
  const { data: ledger } = useQuery(consentLedgerQuery(contact.id));
  const { icon: Icon, tone } = looks[consent.status];
  const words = ledger?.items.find((entry) => entry.at === consent.since)?.words;
  const how =
    consent.source === "text" && words
      ? t("how.textWords", { words })
      : consent.source
        ? t(`how.${consent.source}`)
        : null;
  return (
    <div className="flex items-start gap-2">
      <Icon className={`mt-px size-4 shrink-0 ${tone}`} strokeWidth={1.8} aria-hidden="true" />
      <div className="min-w-0 flex-1">
        <div className="flex justify-between gap-2">
          <b className="truncate font-semibold">
            {consent.scope === "number" ? t("number", { number: number.addressText }) : t("everything")}
          </b>
          <span className={`shrink-0 text-xs leading-[18px] font-medium ${tone}`}>{t(consent.status)}</span>
        </div>
        <p className="text-xs text-text-muted">
          {consent.status === "unknown" || how === null || consent.since === null
            ? t("unknownHow")
            : t("howWhen", { how, when: moment(consent.since) })}
        </p>
      </div>
    </div>
  );
}

const looks = {
  "opted-in": { icon: ShieldCheck, tone: "text-success-text" },
  "opted-out": { icon: Ban, tone: "text-danger-text" },
  unknown: { icon: ShieldQuestionMark, tone: "text-text-muted" },
};
