"use client";
import { useQuery } from "@tanstack/react-query";
import { MessageSquareText } from "lucide-react";
import { useTranslations } from "use-intl";
import { savedRepliesQuery } from "#lib/client/queries/saved-replies.ts";
import { SearchedListPage } from "../searched-list-page.tsx";
import { SavedReplyDialog } from "./saved-reply-dialog.tsx";
import { SavedReplyTable } from "./saved-reply-table.tsx";

/** The texts that "/" inserts. */
export function SavedRepliesSection() {
  const t = useTranslations("settings");
  return (
    <SearchedListPage
      title={t("section.saved-replies")}
      query={useQuery(savedRepliesQuery())}
      wordsOf={({ title, text }) => [title, text]}
      searchLabel={t("replies.search")}
      addLabel={t("replies.add")}
      add={(onClose) => <SavedReplyDialog onClose={onClose} />}
      empty={{ icon: MessageSquareText, title: t("replies.emptyTitle"), body: t("replies.emptyBody") }}
    >
      {(found) => <SavedReplyTable replies={found} />}
    </SearchedListPage>
  );
}
