"use client";
import { useTranslations } from "use-intl";
import { Confirm } from "#components/settings/parts/confirm.tsx";
import { announce } from "#components/shell/undo.ts";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { NumberOverview } from "#lib/contract/number-overview.ts";

type Props = { number: Pick<NumberOverview, "id" | "addressText" | "queue">; onClose: () => void };

/** Takes a number out of service, once it is said what stays and what does not. */
export function RetireDialog({ number: { id, addressText, queue }, onClose }: Props) {
  const t = useTranslations("numbers");
  const change = useDirectoryChange("numbers");
  const retire = async () => {
    await change("PUT", `/numbers/${id}/retirement`);
    announce(t("retired", { number: addressText }));
  };
  return (
    <Confirm
      title={t("retireTitle", { number: addressText })}
      effect={t("retireEffect", { waiting: queue.count })}
      action={t("retire")}
      run={retire}
      onClose={onClose}
    />
  );
}
