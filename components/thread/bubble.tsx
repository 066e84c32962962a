import { useTranslations } from "use-intl";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { lazyPart } from "#components/shell/lazy-part.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { Attachments } from "./attachments.tsx";
import { lookOf, type MessageLook } from "./message-look.ts";
import { MessageText } from "./message-text.tsx";

type Props = { message: ShownMessage; joins: { above: boolean; below: boolean } };

/** One text. Its side says whose it is; the corner where it meets the next of its group is small. */
export function Bubble({ message, joins }: Props) {
  const t = useTranslations("thread");
  const side = message.direction;
  return (
    <div
      dir="auto"
      data-seq={message.seq}
      data-message={message.id}
      className={classNames(
        "max-w-[min(var(--size-measure),82%)] rounded-bubble px-3 pt-[7px] pb-2 text-base wrap-anywhere whitespace-pre-wrap",
        "max-md:max-w-[86%] max-md:text-[15px] max-md:leading-[21px]",
        looks[lookOf(message)],
        joins.above && (side === "in" ? "rounded-tl-bubble-joint" : "rounded-tr-bubble-joint"),
        joins.below && (side === "in" ? "rounded-bl-bubble-joint" : "rounded-br-bubble-joint"),
      )}
    >
      {message.text === "" && message.media.length === 0 && message.parts === null ? (
        <i className="text-bubble-meta">{t(message.erased ? "erased" : "noText")}</i>
      ) : null}
      {message.media.length > 0 ? <Attachments media={message.media} /> : null}
      {message.parts ? (
        <GappedText text={message.text} parts={message.parts} />
      ) : (
        <MessageText text={message.text} />
      )}
    </div>
  );
}

const GappedText = lazyPart(
  () => import("./gapped-text.tsx").then((module) => module.GappedText),
  MessageText,
);

const out = "bg-bubble-out text-bubble-out-text";
const dashed = "border-[1.5px] border-dashed border-accent-line text-text";
const looks: Record<MessageLook, string> = {
  in: "bg-bubble-in text-bubble-in-text",
  sent: out,
  delivered: out,
  queued: out,
  waiting: dashed,
  scheduled: dashed,
  failed: "border border-danger-line bg-bubble-failed text-text",
  withheld: "border border-border text-text-muted",
};
