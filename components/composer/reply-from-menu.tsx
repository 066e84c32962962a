import { useQuery } from "@tanstack/react-query";
import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import {
  Menu,
  MenuContent,
  MenuLabel,
  MenuRadioGroup,
  MenuRadioItem,
  MenuTrigger,
} from "#components/ui/menu.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { numbersQuery } from "#lib/client/queries/numbers.ts";
import { replyNumbersQuery } from "#lib/client/queries/reply-numbers.ts";
import type { Conversation, ReplyNumber } from "#lib/contract/conversation.ts";
import type { NumberRef } from "#lib/contract/number.ts";
import { replyVia, viaOf } from "./reply-from.ts";
import { lockOf } from "./use-lock.ts";

type Props = {
  conversation: Conversation;
  /** The number that the reply goes out from now. */
  from: NumberRef;
};

/** The number a reply goes out from; where its writer serves others, they can be chosen here. */
export function ReplyFromMenu({ conversation, from }: Props) {
  const t = useTranslations("composer");
  const [open, setOpen] = useState(false);
  const { data: served } = useQuery(numbersQuery());
  const words = t.rich("from", {
    number: from.addressText,
    b: (inner) => <b className="font-semibold text-text tabular-nums">{inner}</b>,
  });
  const isOther = from.id !== conversation.number.id;
  const hasOthers = served?.some(({ id }) => id !== conversation.number.id) ?? false;
  if (!hasOthers || conversation.addressKind !== "phone")
    return <span className="truncate pr-1.5 text-xs text-text-muted max-md:hidden">{words}</span>;
  return (
    <Menu open={open} onOpenChange={setOpen}>
      <MenuTrigger className={classNames(trigger, isOther ? "bg-accent-soft" : "hover:bg-surface-hover")}>
        <span className="truncate">{words}</span>
        <ChevronDown className="size-3 shrink-0" strokeWidth={2} aria-hidden="true" />
      </MenuTrigger>
      <MenuContent align="end" side="top" label={t("replyFrom.label")} className="max-w-80">
        <MenuLabel>{t("replyFrom.label")}</MenuLabel>
        {open ? <Numbers conversation={conversation} /> : null}
      </MenuContent>
    </Menu>
  );
}

const trigger =
  "touch-target inset-focus flex h-[26px] min-w-0 items-center gap-1 rounded-[6px] px-1.5 text-xs text-text-muted max-md:mt-1";

function Numbers({ conversation }: { conversation: Conversation }) {
  const t = useTranslations("composer.replyFrom");
  const { data: served } = useQuery(numbersQuery());
  const { data: others, isError, isFetching } = useQuery(replyNumbersQuery(conversation.id));
  const choose = (id: string) =>
    replyVia(conversation.id, others?.find(({ number }) => number.id === id) ?? null);
  const hintOf = ({ number, consent, answerAllowed, conversationId }: ReplyNumber) => {
    const { status, label } = served?.find(({ id }) => id === number.id) ?? {};
    const lock = lockOf({ ...conversation, consent, answerAllowed }, status);
    if (lock) return { lock, hint: t(`locked.${lock}`) };
    if (status === "paused") return { lock, hint: t("paused") };
    return { lock, hint: conversationId === null ? t("new") : label || null };
  };
  return (
    <MenuRadioGroup value={viaOf(conversation.id)?.numberId ?? conversation.number.id} onValueChange={choose}>
      <MenuRadioItem value={conversation.number.id} hint={t("here")}>
        {conversation.number.addressText}
      </MenuRadioItem>
      {others?.map((other) => {
        const { lock, hint } = hintOf(other);
        return (
          <MenuRadioItem
            key={other.number.id}
            value={other.number.id}
            hint={hint}
            disabled={lock !== null || isFetching}
          >
            {other.number.addressText}
          </MenuRadioItem>
        );
      })}
      {others === undefined ? (
        <p role="status" className="px-2 py-1.5 text-xs text-text-faint">
          {isError ? t("failed") : t("loading")}
        </p>
      ) : null}
    </MenuRadioGroup>
  );
}
