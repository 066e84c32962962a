import { Lock, RotateCcw, X } from "lucide-react";
import { useTranslations } from "use-intl";
import { classNames } from "#components/ui/class-names.ts";
import { Tooltip } from "#components/ui/tooltip.tsx";
import type { ConsentWord } from "#lib/contract/consent.ts";
import { useLanguageName } from "./use-language-name.ts";

type Props = { word: ConsentWord; busy: boolean; onRemove: () => void; onRestore: () => void };

/** A consent word: where it comes from, and the way to remove it or bring it back, unless it is fixed. */
export function WordChip({ word, busy, onRemove, onRestore }: Props) {
  const t = useTranslations("settings.consent");
  const language = useLanguageName();
  const shown = word.word.toUpperCase();
  const origin = word.source ?? t(word.origin === "number" ? "ownNumber" : "own");
  const about = [
    word.language ? language(word.language) : null,
    origin,
    word.onlyWhenOptedOut ? t("onlyOut") : null,
  ];
  return (
    <li
      className={classNames(
        "inline-flex h-7 items-center gap-1 rounded-control border pl-2 max-md:h-10",
        word.locked
          ? "border-border bg-surface-sunken pr-2"
          : "border-border-strong bg-surface-raised pr-0.5",
        word.removed && "border-dashed text-text-faint",
      )}
    >
      <Tooltip label={about.filter(Boolean).join(" · ")}>
        <span tabIndex={0} className={word.removed ? "line-through" : "font-medium"}>
          {shown}
        </span>
      </Tooltip>
      {word.language && word.language !== "en" ? (
        <span className="text-2xs text-text-muted uppercase">{word.language}</span>
      ) : null}
      {word.locked ? (
        <>
          <Lock className="size-3 text-text-muted" strokeWidth={2} aria-hidden="true" />
          <span className="sr-only">{t("locked", { source: word.source ?? "" })}</span>
        </>
      ) : (
        <button
          type="button"
          disabled={busy}
          onClick={word.removed ? onRestore : onRemove}
          aria-label={word.removed ? t("restore", { word: shown }) : t("remove", { word: shown })}
          className="grid size-6 place-items-center rounded-[6px] text-text-muted hover:bg-surface-hover hover:text-text max-md:size-9"
        >
          {word.removed ? (
            <RotateCcw className="size-3.5" strokeWidth={1.8} aria-hidden="true" />
          ) : (
            <X className="size-3.5" strokeWidth={1.8} aria-hidden="true" />
          )}
        </button>
      )}
    </li>
  );
}
