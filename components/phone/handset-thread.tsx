import { Fragment, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { HandsetText } from "#lib/contract/simulator.ts";
import { HandsetBubble } from "./handset-bubble.tsx";
import { OutgoingBubble } from "./outgoing-bubble.tsx";
import { TimeLine } from "./time-line.tsx";
import type { useHandset } from "./use-handset.ts";

type Props = { handset: ReturnType<typeof useHandset>; business: string | undefined };

/** The texts with one number, newest at the bottom, where the view stays. */
export function HandsetThread({ handset, business }: Props) {
  const { texts, outgoing, retry, reload } = handset;
  const t = useTranslations("phone");
  // A text is in the handset's ledger before it is taken: until then it is shown as on its way.
  const onTheirWay = new Set(outgoing.map(({ id }) => id));
  const isShown = (text: HandsetText) => businessOf(text) === business && !onTheirWay.has(text.id);
  const shown = Array.isArray(texts) ? texts.filter(isShown) : [];
  const waiting = outgoing.filter(({ to }) => to === business);
  const end = useRef<HTMLDivElement>(null);
  const count = shown.length + waiting.length;
  useEffect(() => {
    end.current?.scrollIntoView({ block: "nearest" });
  }, [count]);
  return (
    <div
      role="log"
      className="flex min-h-0 flex-1 flex-col gap-1 overflow-y-auto px-3 py-2.5 [scrollbar-width:thin]"
      tabIndex={0}
    >
      <div className="flex-1" />
      {texts === "failed" && (
        <p className="text-center text-xs text-text-muted">
          {t("loadFailed")} <LinkButton onClick={reload}>{t("retry")}</LinkButton>
        </p>
      )}
      {texts === "loading" && <p className="sr-only">{t("loading")}</p>}
      {Array.isArray(texts) && count === 0 && (
        <p className="pb-4 text-center text-xs text-text-muted">{t("empty")}</p>
      )}
      {shown.map((text, index) => (
        <Fragment key={text.id}>
          {startsStretch(shown[index - 1], text) && <TimeLine at={text.receivedAt} />}
          <HandsetBubble text={text} last={index === shown.length - 1 && waiting.length === 0} />
        </Fragment>
      ))}
      {waiting.map((one) => (
        <OutgoingBubble key={one.id} outgoing={one} onRetry={() => retry(one)} />
      ))}
      <div ref={end} />
    </div>
  );
}

function businessOf({ direction, from, to }: HandsetText): string {
  return direction === "sent" ? to : from;
}

const STRETCH_MS = 15 * 60_000;

function startsStretch(before: HandsetText | undefined, text: HandsetText): boolean {
  return !before || Date.parse(text.receivedAt) - Date.parse(before.receivedAt) > STRETCH_MS;
}
