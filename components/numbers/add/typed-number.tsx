"use client";
import { Check } from "lucide-react";
import { useTranslations } from "use-intl";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Input } from "#components/ui/input.tsx";
import { formatAddress } from "#lib/contract/phone.ts";
import { readSender } from "#lib/contract/read-sender.ts";
import type { Draft } from "./draft.ts";

type Props = { draft: Draft; onType: (address: string) => void; error?: string | undefined };

/** A number that is typed, and how it is read. */
export function TypedNumber({ draft, onType, error }: Props) {
  const t = useTranslations("numbers");
  const { kind, address, country } = draft;
  const read = readSender({ kind, address, country }, country);
  const help = kind === "alphanumeric" ? t("nameHelp") : kind === "short-code" ? undefined : t("numberHelp");
  return (
    <FormField
      label={kind === "alphanumeric" ? t("name") : kind === "short-code" ? t("shortCode") : t("number")}
      help={help}
      error={error}
    >
      {(wiring) => (
        <span className="relative block">
          <Input
            {...wiring}
            value={address}
            maxLength={40}
            autoComplete="off"
            className="pr-40!"
            inputMode={kind === "alphanumeric" ? "text" : "tel"}
            onChange={(event) => onType(event.target.value)}
          />
          {read.ok ? (
            <span className="pointer-events-none absolute inset-y-0 right-2.5 flex items-center gap-1 text-xs text-success-text">
              <Check className="size-3.5" strokeWidth={2} aria-hidden="true" />
              {read.country === ""
                ? t("readsName", { number: read.address })
                : t("reads", { number: formatAddress(read.address), country: read.country })}
            </span>
          ) : null}
        </span>
      )}
    </FormField>
  );
}
