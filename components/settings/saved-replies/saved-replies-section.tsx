"use client";
import { useQuery } from "@tanstack/react-query";
import { MessageSquareText, Plus } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { savedRepliesQuery } from "#lib/client/queries/saved-replies.ts";
import type { SavedReply } from "#lib/contract/conversation.ts";
import { Listed } from "../parts/listed.tsx";
import { holds, SearchField } from "../parts/search-field.tsx";
import { SettingsPage } from "../settings-page.tsx";
import { SavedReplyDialog } from "./saved-reply-dialog.tsx";
import { SavedReplyTable } from "./saved-reply-table.tsx";

/** The texts that "/" inserts. */
export function SavedRepliesSection() {
  const t = useTranslations("settings");
  const [words, setWords] = useState("");
  const [adding, setAdding] = useState(false);
  return (
    <SettingsPage
      title={t("section.saved-replies")}
      actions={
        <Button look="pri" onClick={() => setAdding(true)}>
          <Plus className="size-4" strokeWidth={1.8} aria-hidden="true" />
          {t("replies.add")}
        </Button>
      }
    >
      <SearchField label={t("replies.search")} words={words} onWords={setWords} />
      <div className="h-3" />
      <Listed<SavedReply>
        query={useQuery(savedRepliesQuery())}
        keep={(reply) => holds(words, reply.title, reply.text)}
        empty={
          <EmptyState icon={MessageSquareText} title={t("replies.emptyTitle")}>
            {t("replies.emptyBody")}
          </EmptyState>
        }
      >
        {(found) => <SavedReplyTable replies={found} />}
      </Listed>
      {adding ? <SavedReplyDialog onClose={() => setAdding(false)} /> : null}
    </SettingsPage>
  );
}
