"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { ProblemLine } from "#components/settings/parts/problem-line.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { providersQuery } from "#lib/client/queries/provisioning.ts";
import type { ProviderAccount } from "#lib/contract/provider-account.ts";
import { plainGateway } from "../custom-http/draft.ts";
import { CUSTOM_HTTP, GatewayForm } from "../custom-http/lazy-form.ts";
import { type Credentials, CredentialFields } from "../parts/credential-fields.tsx";

/** Opens another account: its provider says what it asks for, and the credentials are tried before they are kept. */
export function AccountForm({ onAdded }: { onAdded: (account: ProviderAccount) => void }) {
  const t = useTranslations("numbers");
  // One that declares no fields, nor has a form of its own, is none that an account is opened with.
  const offers = (useQuery(providersQuery()).data ?? []).filter(
    (one) => one.credentialFields.length > 0 || one.name === CUSTOM_HTTP,
  );
  const saving = useSaving();
  const send = useDirectoryChange("numbers");
  const [provider, setProvider] = useState("");
  const [name, setName] = useState("");
  const [credentials, setCredentials] = useState<Credentials>({});
  const [gateway, setGateway] = useState(plainGateway);
  const offer = offers.find((one) => one.name === provider) ?? offers[0];
  if (offer === undefined) return null;
  const add = () =>
    saving.save(async () => {
      const kept = offer.name === CUSTOM_HTTP ? gateway : credentials;
      const body = { provider: offer.name, name: name.trim() === "" ? offer.title : name, credentials: kept };
      onAdded(await send<ProviderAccount>("POST", "/provider-accounts", body));
    });
  return (
    // Enter in one of its fields adds the account; the step's own form is around it.
    <div
      role="group"
      aria-label={t("newAccount")}
      className="rounded-card border border-border bg-surface-raised p-3"
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        void add();
      }}
    >
      <FormField label={t("provider")}>
        {(wiring) => (
          <Select
            {...wiring}
            value={offer.name}
            onChange={(event) => {
              setProvider(event.target.value);
              setCredentials({});
            }}
          >
            {offers.map((one) => (
              <option key={one.name} value={one.name}>
                {one.title}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <FormField label={t("accountName")} error={saving.fields.name}>
        {(wiring) => (
          <Input
            {...wiring}
            value={name}
            placeholder={offer.title}
            maxLength={60}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </FormField>
      {offer.name === CUSTOM_HTTP ? (
        <GatewayForm value={gateway} onChange={setGateway} errors={saving.fields} />
      ) : (
        <CredentialFields
          fields={offer.credentialFields}
          credentials={credentials}
          onCredentials={setCredentials}
          errors={saving.fields}
        />
      )}
      <ProblemLine>{saving.problem ?? saving.fields.credentials ?? null}</ProblemLine>
      <Button
        look="out"
        busy={saving.busy ? t("checking", { provider: offer.title }) : undefined}
        onClick={() => void add()}
      >
        {t("checkAccount")}
      </Button>
    </div>
  );
}
