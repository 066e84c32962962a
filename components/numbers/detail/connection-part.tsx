"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Part } from "#components/settings/parts/part.tsx";
import { ProblemLine } from "#components/settings/parts/problem-line.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { announce } from "#components/shell/undo.ts";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { accountsQuery } from "#lib/client/queries/provisioning.ts";
import type { NumberOverview } from "#lib/contract/number-overview.ts";
import { CredentialsDialog } from "./credentials-dialog.tsx";
import { LimitsDialog } from "./limits-dialog.tsx";

/** The account that carries a number, and the one that stands by: both change at once. */
export function ConnectionPart({ number, onMoved }: { number: NumberOverview; onMoved: () => void }) {
  const t = useTranslations("numbers.detail");
  const accounts = useQuery(accountsQuery()).data ?? [];
  const saving = useSaving();
  const send = useDirectoryChange("numbers");
  const [asked, setAsked] = useState<"credentials" | "limits" | null>(null);
  const path = `/numbers/${number.id}`;
  const run = (change: () => Promise<unknown>, done = t("saved")) =>
    void saving.save(change).then((isSaved) => (isSaved ? announce(done) : undefined));
  const move = (accountId: string) =>
    run(
      async () => {
        await send("PUT", `${path}/account`, { accountId });
        onMoved();
      },
      t("moved", { account: accounts.find(({ id }) => id === accountId)?.name ?? "" }),
    );
  const carrier = accounts.find(({ id }) => id === number.account?.id);
  return (
    <Part title={t("connection")} help={t("connectionHelp")}>
      <FormField label={t("carrier")} help={t("moveHelp")} error={saving.fields.accountId}>
        {(wiring) => (
          <Select
            {...wiring}
            value={carrier?.id ?? ""}
            disabled={saving.busy}
            onChange={(event) => move(event.target.value)}
          >
            {carrier === undefined ? <option value="">–</option> : null}
            {accounts.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <FormField label={t("standby")} help={t("standbyHelp")}>
        {(wiring) => (
          <Select
            {...wiring}
            value={number.standby?.id ?? ""}
            disabled={saving.busy}
            onChange={({ target: { value } }) =>
              run(() =>
                value === ""
                  ? send("DELETE", `${path}/standby`)
                  : send("PUT", `${path}/standby`, { accountId: value }),
              )
            }
          >
            <option value="">{t("noStandby")}</option>
            {accounts
              .filter(({ id }) => id !== carrier?.id)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </Select>
        )}
      </FormField>
      <ProblemLine>{saving.problem}</ProblemLine>
      {carrier === undefined ? null : (
        <p className="flex flex-wrap gap-2">
          <Button look="out" onClick={() => setAsked("credentials")}>
            {t("credentials")}
          </Button>
          <Button look="soft" onClick={() => setAsked("limits")}>
            {t("limits")}
          </Button>
          <SoftLink href={`/numbers/health/accounts/${carrier.id}`} className={buttonClass({ look: "soft" })}>
            {t("health")}
          </SoftLink>
        </p>
      )}
      {asked === "credentials" && carrier !== undefined ? (
        <CredentialsDialog account={carrier} onClose={() => setAsked(null)} />
      ) : null}
      {asked === "limits" && carrier !== undefined ? (
        <LimitsDialog account={carrier} onClose={() => setAsked(null)} />
      ) : null}
    </Part>
  );
}
