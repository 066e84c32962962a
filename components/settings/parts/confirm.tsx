"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { ProblemLine } from "./problem-line.tsx";
import { useSaving } from "./use-saving.ts";

type Props = {
  title: string;
  /** What will happen, in a sentence. */
  effect: ReactNode;
  action: string;
  run: () => Promise<unknown>;
  onClose: () => void;
  children?: ReactNode;
};

/** Asks before something that no undo takes back, and names the effect. */
export function Confirm({ title, effect, action, run, onClose, children }: Props) {
  const common = useTranslations("common");
  const t = useTranslations("settings");
  const { busy, problem, fields, save } = useSaving();
  const confirm = async () => {
    if (await save(run)) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      closeLabel={common("close")}
      description={effect}
      footer={
        <>
          <Button look="soft" onClick={onClose}>
            {common("cancel")}
          </Button>
          <Button look="dan" busy={busy ? t("working") : undefined} onClick={() => void confirm()}>
            {action}
          </Button>
        </>
      }
    >
      {children}
      <ProblemLine>{problem ?? Object.values(fields)[0] ?? null}</ProblemLine>
    </Dialog>
  );
}
