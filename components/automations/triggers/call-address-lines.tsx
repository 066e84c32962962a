"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Confirm } from "#components/settings/parts/confirm.tsx";
import { Button } from "#components/ui/button.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { callAddressQuery } from "#lib/client/queries/automations.ts";

/** Where another system calls to begin an automation, and the secret that it must bring. */
export function CallAddressLines({ id }: { id: string }) {
  const t = useTranslations("automations.trigger");
  const change = useDirectoryChange("automations");
  const address = useQuery(callAddressQuery(id)).data;
  const [isShown, setShown] = useState(false);
  const [renewing, setRenewing] = useState(false);
  if (address === undefined) return null;
  return (
    <div className="mb-3.5 rounded-control bg-surface-sunken p-3">
      <p className="mb-1 text-text-muted">{t("callHelp")}</p>
      <p className="mb-1 font-mono text-xs break-all">POST {address.url}</p>
      {isShown ? <p className="mb-1 font-mono text-xs break-all">Bearer {address.secret}</p> : null}
      <div className="flex gap-1.5">
        {isShown ? null : (
          <Button look="soft" onClick={() => setShown(true)}>
            {t("show")}
          </Button>
        )}
        <Button onClick={() => setRenewing(true)}>{t("renew")}</Button>
      </div>
      {renewing ? (
        <Confirm
          title={t("renew")}
          effect={t("renewEffect")}
          action={t("renew")}
          run={() => change("PUT", `/automations/${id}/call-address`)}
          onClose={() => setRenewing(false)}
        />
      ) : null}
    </div>
  );
}
