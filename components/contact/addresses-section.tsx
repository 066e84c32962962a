import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { lazyPart } from "#components/shell/lazy-part.tsx";
import { copyText } from "#components/ui/copy-text.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { useActor } from "#lib/client/use-actor.ts";
import type { Contact } from "#lib/contract/contact.ts";
import { can } from "#lib/contract/permissions.ts";
import { MergesList } from "./merges-list.tsx";
import { Section } from "./section.tsx";

const MergeDialog = lazyPart(() => import("./merge-dialog.tsx").then((module) => module.MergeDialog));

/** The addresses a contact has now; copying gives the plain number. Who has another contact's too is merged with it. */
export function AddressesSection({ contact, here }: { contact: Contact; here: string }) {
  const t = useTranslations("contact");
  const [copied, setCopied] = useState<string | null>(null);
  const [merging, setMerging] = useState(false);
  const actor = useActor();
  const mayMerge = actor !== null && can(actor, "contact.merge");
  const copy = async (value: string) => setCopied((await copyText(value)) ? value : null);
  return (
    <Section
      title={t("addresses.title")}
      action={
        mayMerge ? (
          <LinkButton className="-mr-1" onClick={() => setMerging(true)}>
            {t("merge.open")}
          </LinkButton>
        ) : undefined
      }
    >
      <ul>
        {contact.addresses.map((address) => (
          <li key={address.id} className="flex min-h-6 items-center gap-1 max-md:min-h-(--size-touch)">
            <span className="truncate" title={address.value}>
              {address.text}
            </span>
            <IconButton
              icon={copied === address.value ? Check : Copy}
              size="sm"
              label={copied === address.value ? t("copied") : t("copy", { address: address.text })}
              onClick={() => void copy(address.value)}
            />
            <span className="flex-1" />
            <span className="shrink-0 text-xs text-text-faint">
              {address.value === here ? t("addresses.here") : t(`addresses.${address.kind}`)}
            </span>
          </li>
        ))}
      </ul>
      {contact.merges.length > 0 ? <MergesList contact={contact} mayUndo={mayMerge} /> : null}
      {merging ? <MergeDialog contact={contact} onClose={() => setMerging(false)} /> : null}
      <p className="sr-only" aria-live="polite">
        {copied === null ? "" : t("copied")}
      </p>
    </Section>
  );
}
