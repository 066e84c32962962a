"use client";
import { useEffect, useRef } from "react";
import { useNow } from "use-intl";
import { useMediaQuery } from "#components/shell/use-media-query.ts";
import { useInbox } from "../inbox-context.ts";
import { followHere } from "#components/shell/follow-here.ts";
import { ConversationRow } from "./conversation-row.tsx";
import { useKeepPlace } from "./use-keep-place.ts";
import { useListKeys } from "./use-list-keys.ts";
import { useRowFocus } from "./use-row-focus.ts";
import { useRowWindow } from "./use-row-window.ts";
import type { ShownRow } from "./use-shown-rows.ts";

type Props = {
  rows: ShownRow[];
  total: number;
  hasMore: boolean;
  isFetching: boolean;
  fetchMore: () => void;
};

/** The rows that are in view, and a little more; the next page is fetched before the end is reached. */
export function ListRows({ rows, total, hasMore, isFetching, fetchMore }: Props) {
  const { route, meId } = useInbox();
  const scroller = useRef<HTMLUListElement>(null);
  const now = useNow({ updateInterval: 10_000 });
  const rowHeight = useMediaQuery("(width < 48rem)") ? 78 : 70;
  const { first, end, scrollToIndex } = useRowWindow(scroller, rowHeight, rows.length);
  const ids = rows.map((row) => row.conversation.id);
  const focus = useRowFocus(ids, route.conversationId, scroller, scrollToIndex);
  useListKeys(ids, focus.focusRow);
  useKeepPlace(scroller, ids, route.conversationId, rowHeight);

  const nearEnd = end > rows.length - 15;
  useEffect(() => {
    if (nearEnd && hasMore && !isFetching) fetchMore();
  }, [nearEnd, hasMore, isFetching, fetchMore]);

  return (
    <ul
      ref={scroller}
      onKeyDown={focus.onKeyDown}
      onFocus={(event) => focus.onRowFocus(event.target.dataset.row ?? null)}
      className="column-scroll relative min-h-0 flex-1"
    >
      <li aria-hidden="true" style={{ height: rows.length * rowHeight }} />
      {rows.slice(first, end).map((row, index) => {
        const { id } = row.conversation;
        return (
          <ConversationRow
            key={id}
            row={row}
            meId={meId}
            now={now}
            href={route.hrefFor(id)}
            current={id === route.conversationId}
            tabbable={id === focus.tabbableId}
            position={first + index + 1}
            count={total}
            style={{
              transform: `translateY(${(first + index) * rowHeight}px)`,
              transition: "transform var(--motion-base) var(--motion-ease)",
            }}
            onOpen={followHere(() => route.open(id))}
          />
        );
      })}
    </ul>
  );
}
