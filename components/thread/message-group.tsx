import { memo } from "react";
import { keyOf } from "#lib/client/outbox/use-thread-messages.ts";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { classNames } from "#components/ui/class-names.ts";
import { Bubble } from "./bubble.tsx";
import { EarlierText } from "./earlier-text.tsx";
import { foldFloods } from "./flood.ts";
import { FoldedTexts } from "./folded-texts.tsx";
import { GroupFoot } from "./group-foot.tsx";

/** What one side wrote in one go, with the time and the outcome once, below. */
export const MessageGroup = memo(function MessageGroup({ messages }: { messages: ShownMessage[] }) {
  const last = messages.at(-1);
  if (!last) return null;
  return (
    <div
      className={classNames(
        "my-[5px] flex max-w-full flex-col gap-0.5",
        last.direction === "in" ? "items-start" : "items-end",
      )}
    >
      {foldFloods(messages).map((piece, index) =>
        piece.kind === "folded" ? (
          <FoldedTexts key={piece.key} messages={piece.messages} />
        ) : piece.message !== last ? (
          <EarlierText
            key={keyOf(piece.message)}
            message={piece.message}
            joins={{ above: index > 0, below: true }}
          />
        ) : (
          <Bubble
            key={keyOf(piece.message)}
            message={piece.message}
            joins={{ above: index > 0, below: false }}
          />
        ),
      )}
      <GroupFoot message={last} />
    </div>
  );
}, sameMessages);

type Props = { messages: ShownMessage[] };

function sameMessages(before: Props, after: Props): boolean {
  return (
    before.messages.length === after.messages.length &&
    before.messages.every((message, index) => message === after.messages[index])
  );
}
