import { Fragment } from "react";
import { useTranslations } from "use-intl";
import type { MessageParts } from "#lib/contract/message.ts";
import { cutAtGaps } from "./cut-at-gaps.ts";
import { MessageText } from "./message-text.tsx";

type Props = { text: string; parts: MessageParts };

/** A text of which parts have not arrived (yet): what came, and in each place what is missing. */
export function GappedText({ text, parts }: Props) {
  const t = useTranslations("thread.parts");
  return cutAtGaps(text, parts.missing).map((piece, index) =>
    typeof piece === "string" ? (
      <MessageText key={index} text={piece} />
    ) : (
      <Fragment key={index}>
        {index > 0 ? " " : null}
        <i className="rounded-[4px] border border-dashed border-current/40 px-1 text-bubble-meta">
          {t("missing", { count: piece.length, parts: piece.join(", "), total: parts.total })}
        </i>{" "}
      </Fragment>
    ),
  );
}
