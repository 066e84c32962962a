"use client";
import { useQuery } from "@tanstack/react-query";
import { Check, Plus, Tag as TagIcon } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { CommandDialog, CommandEmpty, CommandGroup, CommandItem } from "#components/ui/command.tsx";
import type { Conversation } from "#lib/contract/conversation.ts";
import { tagsQuery } from "#lib/client/queries/tags.ts";
import { useConversationActions } from "./use-conversation-actions.ts";

type Props = { conversation: Conversation; onClose: () => void };

/** Puts tags on and takes them off; a name that is not there yet makes a new tag. */
export function TagChooser({ conversation, onClose }: Props) {
  const t = useTranslations("inbox.action");
  const { tag: setTags } = useConversationActions();
  const [words, setWords] = useState("");
  const own = conversation.tags.map(({ name }) => name);
  const known = useQuery(tagsQuery()).data?.map(({ name }) => name) ?? [];
  const names = [...new Set([...own, ...known])];
  const made = words.trim();
  const toggle = (name: string) => {
    setWords("");
    void setTags(conversation, own.includes(name) ? own.filter((other) => other !== name) : [...own, name]);
  };
  return (
    <CommandDialog
      title={t("tag")}
      placeholder={t("findTag")}
      words={words}
      onWords={setWords}
      onClose={onClose}
    >
      <CommandEmpty>{t("noTags")}</CommandEmpty>
      <CommandGroup title={t("tags")}>
        {names.map((name) => (
          <CommandItem
            key={name}
            value={name}
            checked={own.includes(name)}
            icon={<TagIcon className="size-4" aria-hidden="true" />}
            hint={own.includes(name) ? <Check className="size-4" aria-hidden="true" /> : undefined}
            onSelect={() => toggle(name)}
          >
            {name}
          </CommandItem>
        ))}
        {made === "" || names.includes(made) ? null : (
          <CommandItem
            value={made}
            icon={<Plus className="size-4" aria-hidden="true" />}
            onSelect={() => toggle(made)}
          >
            {t("newTag", { name: made })}
          </CommandItem>
        )}
      </CommandGroup>
    </CommandDialog>
  );
}
