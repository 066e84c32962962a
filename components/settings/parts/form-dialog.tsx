"use client";
import { useId, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { ProblemLine } from "./problem-line.tsx";
import type { Saving } from "./use-saving.ts";

type Props = {
  title: string;
  description?: ReactNode;
  action: string;
  saving: Saving;
  disabled?: boolean;
  submit: () => Promise<unknown>;
  onClose: () => void;
  /** What follows when it worked, where that is not closing. */
  onSaved?: () => void;
  className?: string;
  children: ReactNode;
};

/** A form over the screen: Enter saves, Esc leaves, what went wrong stands above the buttons. */
export function FormDialog(props: Props) {
  const {
    title,
    description,
    action,
    saving,
    disabled,
    submit,
    onClose,
    onSaved = onClose,
    className,
    children,
  } = props;
  const common = useTranslations("common");
  const t = useTranslations("settings");
  const id = useId();
  const send = async () => {
    if (await saving.save(submit)) onSaved();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      description={description}
      closeLabel={common("close")}
      className={className}
      footer={
        <>
          <Button look="soft" onClick={onClose}>
            {common("cancel")}
          </Button>
          <Button
            type="submit"
            form={id}
            look="pri"
            disabled={disabled}
            busy={saving.busy ? t("working") : undefined}
          >
            {action}
          </Button>
        </>
      }
    >
      <form
        id={id}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {children}
        <ProblemLine>{saving.problem}</ProblemLine>
      </form>
    </Dialog>
  );
}
