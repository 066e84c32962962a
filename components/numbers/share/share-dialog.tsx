"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import { api } from "#lib/client/api.ts";
import type { NumberOverview } from "#lib/contract/number-overview.ts";
import type { TextLink } from "#lib/contract/text-link.ts";
import { textLink } from "#lib/i18n/en/text-link.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";
import { LinkMade } from "./link-made.tsx";
import { TextForm } from "./text-form.tsx";

type Number = Pick<NumberOverview, "id" | "addressText" | "kind" | "keywordPrefix">;
type Props = { number: Number; onClose: () => void };

const words = { textLink };

/** Makes a link and a QR code that fill in a text to a number. */
export function ShareDialog(props: Props) {
  return (
    <MoreWords words={words}>
      <Share {...props} />
    </MoreWords>
  );
}

function Share({ number, onClose }: Props) {
  const t = useTranslations("textLink");
  const common = useTranslations("common");
  const saving = useSaving();
  const [made, setMade] = useState<TextLink | null>(null);
  const make = (text: string) =>
    saving.save(async () => {
      setMade(await api<TextLink>("PUT", `/numbers/${number.id}/text-link`, { body: { text } }));
    });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      closeLabel={common("close")}
      description={t("help", { number: number.addressText })}
    >
      <TextForm initial={number.keywordPrefix?.toUpperCase() ?? ""} saving={saving} onMake={make} />
      {made === null ? null : <LinkMade key={made.id} link={made} isShort={number.kind === "short-code"} />}
    </Dialog>
  );
}
