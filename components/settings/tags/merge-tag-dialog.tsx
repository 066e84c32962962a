"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { tagsQuery } from "#lib/client/queries/tags.ts";
import type { Tag } from "#lib/contract/conversation.ts";
import { Confirm } from "../parts/confirm.tsx";
import { Select } from "../parts/select.tsx";

/** Puts another tag in a tag's place, wherever it is worn. */
export function MergeTagDialog({ tag, onClose }: { tag: Tag; onClose: () => void }) {
  const t = useTranslations("settings.tags");
  const change = useDirectoryChange("tags");
  const others = (useQuery(tagsQuery()).data ?? []).filter(({ id }) => id !== tag.id);
  const [into, setInto] = useState(others[0]?.id ?? "");
  return (
    <Confirm
      title={t("mergeTitle", { name: tag.name })}
      effect={t("mergeEffect", { name: tag.name })}
      action={t("merge")}
      run={() => change("PUT", `/tags/${tag.id}/merger`, { into })}
      onClose={onClose}
    >
      <label className="mb-2 block">
        <span className="mb-1 block font-medium">{t("mergeInto")}</span>
        <Select value={into} onChange={(event) => setInto(event.target.value)}>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </label>
    </Confirm>
  );
}
