"use client";
import { useQuery } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { showHelp } from "#components/shell/help-sheet-door.tsx";
import { CommandDialog, CommandGroup, CommandItem } from "#components/ui/command.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { conversationQuery } from "#lib/client/queries/conversation.ts";
import { nameOf } from "../actions/use-conversation-actions.ts";
import { useInbox } from "../inbox-context.ts";
import { defaultFilter } from "../use-inbox-route.ts";
import { AssignItems } from "./assign-items.tsx";
import { ActionItems } from "./action-items.tsx";
import { PeopleItems } from "./people-items.tsx";
import { ViewItems } from "./view-items.tsx";

/** Everything by name: what can be done here, people, numbers and views. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useTranslations("inbox.palette");
  const { route } = useInbox();
  const [words, setWords] = useState("");
  const conversation = useQuery({
    ...conversationQuery(route.conversationId ?? ""),
    enabled: route.conversationId !== null,
  });
  const choose = (step: () => void) => () => {
    onClose();
    // After the palette has given its focus back, or what opens next would lose it again.
    requestAnimationFrame(step);
  };
  const query = words.trim();
  return (
    <CommandDialog
      title={t("title")}
      placeholder={t("placeholder")}
      words={words}
      onWords={setWords}
      onClose={onClose}
      footer={<Footer onHelp={choose(showHelp)} />}
    >
      {conversation.data === undefined || query === "" ? null : (
        <CommandGroup title={nameOf(conversation.data)}>
          <AssignItems conversation={conversation.data} choose={choose} />
        </CommandGroup>
      )}
      <ActionItems choose={choose} />
      <ViewItems choose={choose} />
      {query.length < 2 ? null : (
        <CommandGroup title={t("people")}>
          <PeopleItems query={query} choose={choose} />
          <CommandItem
            value={`search ${query}`}
            icon={<Search className="size-4" aria-hidden="true" />}
            onSelect={choose(() => route.show({ ...defaultFilter, status: "all", q: query }))}
          >
            {t("searchTexts", { query })}
          </CommandItem>
        </CommandGroup>
      )}
    </CommandDialog>
  );
}

function Footer({ onHelp }: { onHelp: () => void }) {
  const t = useTranslations("inbox.palette");
  return (
    <>
      <span className="flex items-center gap-1">
        <Kbd keys="up down" /> {t("move")}
      </span>
      <span className="flex items-center gap-1">
        <Kbd keys="enter" /> {t("run")}
      </span>
      <button type="button" onClick={onHelp} className="ml-auto flex items-center gap-1">
        <Kbd keys="?" /> {t("allShortcuts")}
      </button>
    </>
  );
}
