"use client";
import { memo, type CSSProperties, type MouseEvent } from "react";
import { useTranslations } from "use-intl";
import { classNames } from "#components/ui/class-names.ts";
import { Dot } from "#components/ui/dot.tsx";
import { nameOf } from "../actions/use-conversation-actions.ts";
import { RowFoot } from "./row-foot.tsx";
import { RowSnippet } from "./row-snippet.tsx";
import { RowTime } from "./row-time.tsx";
import type { ShownRow } from "./use-shown-rows.ts";

type Props = {
  row: ShownRow;
  meId: string;
  now: Date;
  href: string;
  current: boolean;
  tabbable: boolean;
  position: number;
  count: number;
  style: CSSProperties;
  onOpen: (event: MouseEvent<HTMLAnchorElement>) => void;
};

/** One conversation in the list: who and when, what was said, where it stands. 70 px; 78 on a phone. */
export const ConversationRow = memo(function ConversationRow(props: Props) {
  const { row, meId, now, href, current, tabbable, position, count, style, onOpen } = props;
  const { conversation, left } = row;
  const t = useTranslations("inbox.row");
  const unread = conversation.unread > 0;
  return (
    <li style={style} aria-setsize={count} aria-posinset={position} className="absolute inset-x-0 top-0">
      <a
        href={href}
        onClick={onOpen}
        data-row={conversation.id}
        tabIndex={tabbable ? 0 : -1}
        aria-current={current ? "true" : undefined}
        className={classNames(rowClass, current ? "bg-surface-selected" : "hover:bg-surface-hover")}
      >
        {current ? <span aria-hidden="true" className="absolute inset-y-0 left-0 w-[3px] bg-accent" /> : null}
        <span className="pt-[5px]">
          {unread ? (
            <>
              <Dot tone="unread" />
              <span className="sr-only">{t("unread")}. </span>
            </>
          ) : null}
        </span>
        <span className={classNames("block min-w-0", left && "[&_*]:text-text-faint!")}>
          <span className="flex min-w-0 items-center gap-1.5">
            <span
              className={classNames(nameClass, unread ? "font-bold" : "font-medium")}
              title={nameOf(conversation)}
            >
              {nameOf(conversation)}
            </span>
            <RowTime at={conversation.lastMessage?.createdAt ?? conversation.lastActivityAt} now={now} />
          </span>
          <RowSnippet conversation={conversation} meId={meId} />
          <RowFoot row={row} now={now} />
        </span>
      </a>
    </li>
  );
});

const rowClass =
  "inset-focus relative grid h-[70px] grid-cols-[10px_minmax(0,1fr)] gap-x-2 border-b border-border py-1.5 pr-column-4.5 pl-2.5 " +
  "max-md:h-[78px] max-md:py-[9px]";
const nameClass = "truncate max-md:text-[15px] max-md:leading-5";
