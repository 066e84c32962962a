"use client";
import { Moon } from "lucide-react";
import { useTranslations } from "use-intl";
import { Avatar, AvatarRing } from "#components/ui/avatar.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { Conversation } from "#lib/contract/conversation.ts";
import { useMoment } from "../actions/use-moment.ts";
import { shortAddress } from "./short-address.ts";
import { WaitChip } from "./row-time.tsx";
import type { ShownRow } from "./use-shown-rows.ts";

/** Line three of a row: number, up to two tags, how long they wait, whose it is. */
export function RowFoot({ row, now }: { row: ShownRow; now: Date }) {
  const t = useTranslations("inbox.row");
  const { conversation, left } = row;
  const { number, tags, assignee, waitingSince } = conversation;
  return (
    <span className="mt-px flex h-[22px] min-w-0 items-center gap-1.5 max-md:mt-0.5">
      <span className="shrink-0 text-xs text-text-faint" title={number.addressText}>
        {shortAddress(number)}
      </span>
      <span className="flex min-w-0 gap-1 overflow-hidden">
        {left ? <LeftReason conversation={conversation} /> : null}
        {conversation.status === "snoozed" && !left ? <SnoozeTag until={conversation.snoozedUntil} /> : null}
        {left ? null : tags.slice(0, 2).map((tag) => <Tag key={tag.id}>{tag.name}</Tag>)}
      </span>
      <span className="ml-auto flex shrink-0 items-center gap-[7px]">
        {waitingSince === null || conversation.status !== "open" ? null : (
          <WaitChip since={waitingSince} now={now} />
        )}
        <span className="sr-only">
          {assignee === null ? t("unassigned") : t("assignedTo", { name: assignee.name })}
        </span>
        {assignee === null ? (
          <AvatarRing title={t("unassigned")} />
        ) : (
          <Avatar id={assignee.id} name={assignee.name} />
        )}
      </span>
    </span>
  );
}

function SnoozeTag({ until }: { until: string | null }) {
  const t = useTranslations("inbox.row");
  const moment = useMoment();
  if (until === null) return null;
  return (
    <Tag>
      <Moon className="size-3" aria-hidden="true" />
      {t("snoozedUntil", { time: moment(until) })}
    </Tag>
  );
}

/** Why a row that is still here does not belong here any more. */
function LeftReason({ conversation }: { conversation: Conversation }) {
  const t = useTranslations("inbox.row.left");
  const { status, assignee } = conversation;
  if (status === "closed") return <Tag>{t("closed")}</Tag>;
  if (status === "snoozed") return <Tag>{t("snoozed")}</Tag>;
  if (assignee !== null) return <Tag>{t("assigned", { name: assignee.name })}</Tag>;
  return <Tag>{t("moved")}</Tag>;
}
