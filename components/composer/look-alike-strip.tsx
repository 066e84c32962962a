import { X } from "lucide-react";
import { useTranslations } from "use-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { LookAlikeAdvice } from "./look-alike-advice.ts";
import { Strip } from "./strip.tsx";

type Props = { advice: LookAlikeAdvice; onReplace: () => void; onKeep: () => void };

/** A look-alike made the text UCS-2 by accident: what it costs, and one click to be rid of it. */
export function LookAlikeStrip({ advice, onReplace, onKeep }: Props) {
  const t = useTranslations("composer.curly");
  const { kind, now, then, offender, replacement } = advice;
  const what = t(kind);
  const shown = offender.character.trim();
  return (
    <Strip>
      {shown === "" ? null : (
        <span
          className="min-w-5 rounded-tag bg-surface-raised text-center text-[15px] leading-5 font-bold text-text"
          aria-hidden="true"
        >
          {shown}
        </span>
      )}
      <span className="min-w-0 flex-1">
        {now === then ? t("same", { what }) : t("cost", { what, now, then, kind })}
      </span>
      <LinkButton tone="inbound" onClick={onReplace}>
        {replacement === null || replacement.trim() === ""
          ? t("replaceAll")
          : t("replaceWith", { character: replacement })}
      </LinkButton>
      <IconButton icon={X} size="sm" label={t("keep")} onClick={onKeep} className="text-inherit!" />
    </Strip>
  );
}
