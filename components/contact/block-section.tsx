import { useQueryClient } from "@tanstack/react-query";
import { ShieldBan } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useMoment } from "#components/inbox/actions/use-moment.ts";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { announce } from "#components/shell/undo.ts";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { unblockContact } from "#lib/client/mutations/block-contact.ts";
import { useActor } from "#lib/client/use-actor.ts";
import type { Contact } from "#lib/contract/contact.ts";
import { can } from "#lib/contract/permissions.ts";
import { BlockedTexts } from "./blocked-texts.tsx";
import { Section } from "./section.tsx";

type Props = { contact: Contact; block: NonNullable<Contact["block"]>; name: string };

/** That a contact is blocked: why, by whom, until when, what was kept, and the way back. */
export function BlockSection({ contact, block, name }: Props) {
  const t = useTranslations("contact.block");
  const moment = useMoment();
  const actor = useActor();
  const [reading, setReading] = useState(false);
  const decides = actor !== null && can(actor, "contact.block");
  const until = block.until === null ? t("open") : t("ends", { when: moment(block.until) });
  return (
    <Section
      title={t("section")}
      action={
        decides && block.texts > 0 ? (
          <LinkButton className="-mr-1" onClick={() => setReading(true)}>
            {t("read")}
          </LinkButton>
        ) : undefined
      }
    >
      <div className="flex items-start gap-2">
        <ShieldBan className="mt-px size-4 shrink-0 text-danger-text" strokeWidth={1.8} aria-hidden="true" />
        <div className="min-w-0 flex-1">
          <b className="block font-semibold wrap-anywhere">{block.reason}</b>
          <p className="text-xs text-text-muted">
            {t("by", { name: block.by.name ?? t("someone"), when: moment(block.from) })} {until}
          </p>
          <p className="text-xs text-text-muted">{t("kept", { count: block.texts })}</p>
        </div>
      </div>
      {decides || block.by.id === actor?.id ? (
        <div className="mt-2 pl-6">
          <Unblock contactId={contact.id} />
        </div>
      ) : null}
      {reading ? <BlockedTexts contactId={contact.id} name={name} onClose={() => setReading(false)} /> : null}
    </Section>
  );
}

function Unblock({ contactId }: { contactId: string }) {
  const t = useTranslations("contact.block");
  const client = useQueryClient();
  const problemWords = useProblemWords();
  const [isBusy, setBusy] = useState(false);
  const lift = async () => {
    setBusy(true);
    try {
      await unblockContact(client, contactId);
      announce(t("lifted"));
    } catch (error) {
      announce(t("notLifted", { detail: problemWords(error) }));
    }
    setBusy(false);
  };
  return (
    <Button look="soft" size="sm" busy={isBusy ? t("lifting") : undefined} onClick={() => void lift()}>
      {t("lift")}
    </Button>
  );
}
