"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { shortNumber } from "#components/inbox/list/short-address.ts";
import { longWaitMs, useWaitWords } from "#components/inbox/list/row-time.tsx";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import type { Lane, LaneConversation } from "#lib/contract/workload.ts";
import { useBoard } from "./board-context.ts";

const shownAtFirst = 5;

/** A member's conversations, the longest wait first: the first few, and the rest behind a button. */
export function Tokens({ lane }: { lane: Lane }) {
  const t = useTranslations("workload");
  const [all, setAll] = useState(false);
  const shown = all ? lane.conversations : lane.conversations.slice(0, shownAtFirst);
  const more = lane.open - shown.length;
  return (
    <ul aria-label={t("tokensOf", { name: lane.name })} className="flex flex-wrap gap-1">
      {shown.map((token) => (
        <Token key={token.id} token={token} />
      ))}
      {lane.conversations.length > shownAtFirst ? (
        <li>
          <Button
            size="sm"
            aria-expanded={all}
            aria-label={all ? t("fewer", { name: lane.name }) : t("more", { count: more, name: lane.name })}
            className="h-[26px]! text-text-muted"
            onClick={() => setAll(!all)}
          >
            {all ? t("fewerShort") : `+${more}`}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}

function Token({ token }: { token: LaneConversation }) {
  const t = useTranslations("workload");
  const wait = useWaitWords();
  const { now, selected, toggle, dragged, drag } = useBoard();
  const waited = token.waitingSince === null ? null : now.getTime() - Date.parse(token.waitingSince);
  const isOn = selected.has(token.id);
  return (
    <li
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", token.name);
        drag(token);
      }}
      onDragEnd={() => drag(null)}
      className="min-w-0 cursor-grab"
    >
      <button
        type="button"
        aria-pressed={isOn}
        title={token.name}
        onClick={() => toggle([token.id])}
        className={classNames(
          "flex h-[26px] max-w-[148px] items-center gap-1.5 rounded-[6px] border px-2 text-xs max-md:h-9",
          dragged.includes(token) && "border-dashed",
          isOn
            ? "border-accent bg-surface-selected text-text"
            : waited === null
              ? "border-dashed border-border text-text-faint"
              : waited >= longWaitMs
                ? "border-inbound-line bg-inbound-soft"
                : "border-border bg-surface-raised",
        )}
      >
        <span className="truncate">{shortName(token.name)}</span>
        <span
          className={classNames(
            "tabular-nums",
            waited !== null && waited >= longWaitMs ? "font-semibold text-inbound-text" : "text-text-faint",
          )}
        >
          {waited === null ? t("answered") : wait(waited)}
        </span>
      </button>
    </li>
  );
}

// The end of a number tells people apart, and a token has no room for all of it.
function shortName(name: string): string {
  return name.startsWith("+") ? shortNumber({ address: name, addressText: name }) : name;
}
