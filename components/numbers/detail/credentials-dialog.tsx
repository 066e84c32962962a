"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormDialog } from "#components/settings/parts/form-dialog.tsx";
import { ProblemLine } from "#components/settings/parts/problem-line.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { providersQuery } from "#lib/client/queries/provisioning.ts";
import type { ProviderAccount } from "#lib/contract/provider-account.ts";
import { plainGateway } from "../custom-http/draft.ts";
import { CUSTOM_HTTP, GatewayForm } from "../custom-http/lazy-form.ts";
import { type Credentials, CredentialFields } from "../parts/credential-fields.tsx";

/** Gives an account other credentials: a changed secret, a new token in place of a revoked one. */
export function CredentialsDialog({ account, onClose }: { account: ProviderAccount; onClose: () => void }) {
  const t = useTranslations("numbers.detail");
  const numbers = useTranslations("numbers");
  const offer = useQuery(providersQuery()).data?.find(({ name }) => name === account.provider);
  const saving = useSaving();
  const send = useDirectoryChange("numbers");
  const [credentials, setCredentials] = useState<Credentials>({});
  const [gateway, setGateway] = useState(plainGateway);
  if (offer === undefined) return null;
  const isCustom = offer.name === CUSTOM_HTTP;
  const given = isCustom ? gateway : credentials;
  return (
    <FormDialog
      title={t("credentialsTitle", { account: account.name })}
      description={isCustom ? t("gatewayHelp") : t("credentialsHelp", { provider: offer.title })}
      action={numbers("replace")}
      saving={saving}
      submit={() => send("PUT", `/provider-accounts/${account.id}/credentials`, { credentials: given })}
      onClose={onClose}
      {...(isCustom ? { className: "w-[min(560px,calc(100vw-24px))]" } : {})}
    >
      {isCustom ? (
        <GatewayForm value={gateway} onChange={setGateway} errors={saving.fields} />
      ) : (
        <CredentialFields
          fields={offer.credentialFields}
          credentials={credentials}
          onCredentials={setCredentials}
          errors={saving.fields}
        />
      )}
      <ProblemLine>{saving.fields.credentials ?? null}</ProblemLine>
    </FormDialog>
  );
}
