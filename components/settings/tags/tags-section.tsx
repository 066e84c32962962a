"use client";
import { useQuery } from "@tanstack/react-query";
import { Tags } from "lucide-react";
import { useTranslations } from "use-intl";
import { tagsQuery } from "#lib/client/queries/tags.ts";
import { SearchedListPage } from "../searched-list-page.tsx";
import { TagList } from "./tag-list.tsx";
import { TagNameDialog } from "./tag-name-dialog.tsx";

/** The tags of the organisation, with how much each is worn. */
export function TagsSection() {
  const t = useTranslations("settings");
  return (
    <SearchedListPage
      title={t("section.tags")}
      query={useQuery(tagsQuery())}
      wordsOf={({ name }) => [name]}
      searchLabel={t("tags.search")}
      addLabel={t("tags.add")}
      add={(onClose) => <TagNameDialog onClose={onClose} />}
      empty={{ icon: Tags, title: t("tags.emptyTitle"), body: t("tags.emptyBody") }}
    >
      {(found) => <TagList tags={found} />}
    </SearchedListPage>
  );
}
