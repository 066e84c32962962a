"use client";
import { useQuery } from "@tanstack/react-query";
import { Plus, Tags } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { tagsQuery } from "#lib/client/queries/tags.ts";
import type { Tag } from "#lib/contract/conversation.ts";
import { Listed } from "../parts/listed.tsx";
import { holds, SearchField } from "../parts/search-field.tsx";
import { SettingsPage } from "../settings-page.tsx";
import { TagList } from "./tag-list.tsx";
import { TagNameDialog } from "./tag-name-dialog.tsx";

/** The tags of the organisation, with how much each is worn. */
export function TagsSection() {
  const t = useTranslations("settings");
  const [words, setWords] = useState("");
  const [adding, setAdding] = useState(false);
  return (
    <SettingsPage
      title={t("section.tags")}
      actions={
        <Button look="pri" onClick={() => setAdding(true)}>
          <Plus className="size-4" strokeWidth={1.8} aria-hidden="true" />
          {t("tags.add")}
        </Button>
      }
    >
      <SearchField label={t("tags.search")} words={words} onWords={setWords} />
      <div className="h-3" />
      <Listed<Tag>
        query={useQuery(tagsQuery())}
        keep={(tag) => holds(words, tag.name)}
        empty={
          <EmptyState icon={Tags} title={t("tags.emptyTitle")}>
            {t("tags.emptyBody")}
          </EmptyState>
        }
      >
        {(found) => <TagList tags={found} />}
      </Listed>
      {adding ? <TagNameDialog onClose={() => setAdding(false)} /> : null}
    </SettingsPage>
  );
}
