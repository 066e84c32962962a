"use client";
import { useState } from "react";
import { UserMinus } from "lucide-react";
import { useTranslations } from "use-intl";
import { Avatar } from "#components/ui/avatar.tsx";
import { CommandDialog, CommandEmpty, CommandGroup, CommandItem } from "#components/ui/command.tsx";
import type { Lane } from "#lib/contract/workload.ts";
import type { BoardState } from "./use-board-state.ts";
import { useHandOut } from "./use-hand-out.ts";
import { useStateWords } from "./use-state-words.ts";

type Props = { lanes: Lane[]; board: BoardState; onClose: () => void };

/** Whom to give the selection to. */
export function AssignDialog({ lanes, board, onClose }: Props) {
  const t = useTranslations("workload");
  const state = useStateWords();
  const { tokens, clear } = board;
  const { give } = useHandOut();
  const [words, setWords] = useState("");
  const choose = (memberId: string | null) => () => {
    onClose();
    give(tokens, memberId);
    clear();
  };
  return (
    <CommandDialog
      title={t("assignTitle", { count: tokens.length })}
      placeholder={t("findMember")}
      words={words}
      onWords={setWords}
      onClose={onClose}
    >
      <CommandEmpty>{t("nobodyFound")}</CommandEmpty>
      <CommandGroup title={t("assignTitle", { count: tokens.length })}>
        {lanes
          .filter(({ active }) => active)
          .map((lane) => (
            <CommandItem
              key={lane.id}
              value={`${lane.name} ${lane.id}`}
              icon={<Avatar id={lane.id} name={lane.name} />}
              hint={t("laneHint", { state: state(lane), open: lane.open, cap: lane.cap })}
              onSelect={choose(lane.id)}
            >
              {lane.name}
            </CommandItem>
          ))}
        <CommandItem
          value={t("unassign")}
          icon={<UserMinus className="size-4" aria-hidden="true" />}
          onSelect={choose(null)}
        >
          {t("unassign")}
        </CommandItem>
      </CommandGroup>
    </CommandDialog>
  );
}
