import { Lock } from "lucide-react";
import type { KeyboardEvent, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { classNames } from "#components/ui/class-names.ts";
import { Kbd } from "#components/ui/kbd.tsx";
import type { DraftText } from "./drafts.ts";

type Kind = DraftText["kind"];
type Props = {
  kind: Kind;
  onKind: (kind: Kind) => void;
  /** The number a reply goes out from. */
  from: ReactNode;
};

/**
 * Reply or note, and the number a reply goes out from. A phone has room for the number only, and where there are several: a
 * button beside the field swaps.
 */
export function ComposerTop({ kind, onKind, from }: Props) {
  const t = useTranslations("composer");
  const isNote = kind === "note";
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") onKind(isNote ? "text" : "note");
  };
  return (
    <div
      className={classNames(
        "flex h-[34px] items-center gap-0.5 border-b pr-2 pl-1 max-md:h-auto max-md:border-b-0 max-md:pl-2.5",
        isNote ? "border-note-line" : "border-border",
      )}
    >
      <div role="tablist" aria-label={t("kind")} className="flex gap-0.5 max-md:hidden" onKeyDown={onKeyDown}>
        <KindTab label={t("reply")} keys="r" selected={!isNote} onSelect={() => onKind("text")} />
        <KindTab label={t("note")} keys="n" selected={isNote} onSelect={() => onKind("note")} locked />
      </div>
      <span className="flex-1 max-md:hidden" />
      {isNote ? (
        <span className="truncate pr-1.5 text-xs text-note-text max-md:hidden">{t("onlyTeam")}</span>
      ) : (
        from
      )}
    </div>
  );
}

type TabProps = { label: string; keys: string; selected: boolean; onSelect: () => void; locked?: boolean };

function KindTab({ label, keys, selected, onSelect, locked = false }: TabProps) {
  return (
    <button
      type="button"
      role="tab"
      aria-selected={selected}
      aria-keyshortcuts={keys}
      tabIndex={selected ? 0 : -1}
      onClick={onSelect}
      className={classNames(
        "inset-focus flex h-[26px] items-center gap-1.5 rounded-[6px] px-[9px]",
        selected ? "bg-surface-pressed font-semibold text-text" : "text-text-muted hover:bg-surface-hover",
      )}
    >
      {locked ? <Lock className="size-3" strokeWidth={2} aria-hidden="true" /> : null}
      {label}
      <span className="font-normal">
        <Kbd keys={keys} />
      </span>
    </button>
  );
}
