"use client";
import { Copy } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { copyText } from "#components/ui/copy-text.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import { Input } from "#components/ui/input.tsx";
import { FormField } from "./form-field.tsx";

type Props = { title: string; hint: string; label: string; secret: string; onClose: () => void };

/** Something that is shown this once: to copy, and to take elsewhere. */
export function SecretDialog({ title, hint, label, secret, onClose }: Props) {
  const common = useTranslations("common");
  const t = useTranslations("settings");
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      description={hint}
      closeLabel={common("close")}
      footer={
        <>
          <Button look="soft" onClick={onClose}>
            {t("done")}
          </Button>
          <Button look="pri" onClick={() => void copyText(secret).then(setCopied)}>
            <Copy className="size-4" strokeWidth={1.8} aria-hidden="true" />
            {copied === true ? common("copied") : common("copy")}
          </Button>
        </>
      }
    >
      <FormField label={label} help={copied === false ? t("copyByHand") : undefined}>
        {(wiring) => <Input {...wiring} readOnly value={secret} onFocus={(event) => event.target.select()} />}
      </FormField>
    </Dialog>
  );
}
