"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Input } from "#components/ui/input.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { PrivacyRequest } from "#lib/contract/privacy.ts";
import { FormDialog } from "../parts/form-dialog.tsx";
import { FormField } from "../parts/form-field.tsx";
import { MomentField } from "../parts/moment-field.tsx";
import { Select } from "../parts/select.tsx";
import { useSaving } from "../parts/use-saving.ts";

/** Writes down what somebody asked about their data: who, what, how it reached us, when. */
export function AddRequestDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("privacy");
  const saving = useSaving();
  const change = useDirectoryChange("privacy-requests");
  const [kind, setKind] = useState<PrivacyRequest["kind"]>("erasure");
  const [address, setAddress] = useState("");
  const [source, setSource] = useState("");
  const [askedAt, setAskedAt] = useState<Date | null>(() => new Date());
  const { fields } = saving;
  return (
    <FormDialog
      title={t("form.title")}
      action={t("form.action")}
      saving={saving}
      disabled={address.trim() === "" || source.trim() === "" || askedAt === null}
      submit={() =>
        change("POST", "/privacy-requests", { kind, address, source, askedAt: askedAt?.toISOString() })
      }
      onClose={onClose}
    >
      <FormField label={t("form.address")} error={fields.address}>
        {(wiring) => (
          <Input
            {...wiring}
            type="tel"
            value={address}
            maxLength={40}
            onChange={(event) => setAddress(event.target.value)}
          />
        )}
      </FormField>
      <FormField label={t("form.kind")}>
        {(wiring) => (
          <Select
            {...wiring}
            value={kind}
            onChange={(event) => setKind(event.target.value as PrivacyRequest["kind"])}
          >
            <option value="erasure">{t("kind.erasure")}</option>
            <option value="access">{t("kind.access")}</option>
          </Select>
        )}
      </FormField>
      <FormField label={t("form.source")} help={t("form.sourceHelp")} error={fields.source}>
        {(wiring) => (
          <Input
            {...wiring}
            value={source}
            maxLength={200}
            onChange={(event) => setSource(event.target.value)}
          />
        )}
      </FormField>
      <MomentField label={t("form.askedAt")} error={fields.askedAt} at={askedAt} onAt={setAskedAt} />
    </FormDialog>
  );
}
