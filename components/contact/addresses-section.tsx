import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { copyText } from "#components/ui/copy-text.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import type { Contact } from "#lib/contract/contact.ts";
import { Section } from "./section.tsx";

/** The addresses a contact has now; copying gives the plain number. */
export function AddressesSection({ contact, here }: { contact: Contact; here: string }) {
  const t = useTranslations("contact");
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async (value: string) => setCopied((await copyText(value)) ? value : null);
  return (
    <Section title={t("addresses.title")}>
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
      <p className="sr-only" aria-live="polite">
        {copied === null ? "" : t("copied")}
      </p>
    </Section>
  );
}
