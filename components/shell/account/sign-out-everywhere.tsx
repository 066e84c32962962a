"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { signOutEverywhere } from "#lib/client/mutations/sign-out-everywhere.ts";
import { signOutHere } from "./sign-out-here.ts";

type Props = { open: boolean; onOpenChange: (open: boolean) => void };

export function SignOutEverywhere({ open, onOpenChange }: Props) {
  const t = useTranslations("shell");
  const common = useTranslations("common");
  const mutation = useMutation({ mutationFn: signOutEverywhere, onSuccess: signOutHere });
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("signOutEverywhereTitle")}
      description={t("signOutEverywhereBody")}
      closeLabel={common("close")}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{common("cancel")}</Button>
          <Button look="dan" onClick={() => mutation.mutate()} disabled={mutation.isPending}>
            {t("signOutEverywhere")}
          </Button>
        </>
      }
    />
  );
}
