import { useTranslations } from "use-intl";
import type { SegmentCount } from "#lib/contract/segments.ts";
import { smartPairs, type SmartPair } from "./smart-pairs.ts";
import { Strip } from "./strip.tsx";

type Props = { given: SegmentCount; sent: SegmentCount };

/** What will be sent instead of what is written, where the number chose plain characters. Nothing where that is nothing. */
export function SmartStrip({ given, sent }: Props) {
  const t = useTranslations("composer.smart");
  const pairs = smartPairs(given);
  if (pairs.length === 0) return null;
  const shown = pairs.map((pair) => t("pair", words(pair))).join(", ");
  return (
    <Strip tone="quiet">
      <span className="min-w-0 flex-1">
        {sent.segments < given.segments
          ? t("saves", { pairs: shown, then: sent.segments, now: given.segments })
          : t("same", { pairs: shown })}
      </span>
    </Strip>
  );

  function words({ from, to }: SmartPair) {
    const named = (character: string) => {
      if (character === "") return t("nothing");
      if (character === "\n") return t("line");
      if (character.trim() === "") return t("space");
      return /^\p{C}$/u.test(character) ? t("invisible") : character;
    };
    return { from: named(from), to: named(to) };
  }
}
