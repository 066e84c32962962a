"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { MenuItem } from "#components/ui/menu.tsx";
import { Tag as TagLabel } from "#components/ui/tag.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { tagUsesQuery } from "#lib/client/queries/settings.ts";
import type { Tag } from "#lib/contract/conversation.ts";
import { Confirm } from "../parts/confirm.tsx";
import { RowMenu } from "../parts/row-menu.tsx";
import { Cell, Row, Table } from "../parts/table.tsx";
import { MergeTagDialog } from "./merge-tag-dialog.tsx";
import { TagNameDialog } from "./tag-name-dialog.tsx";

type Asked = { what: "rename" | "merge" | "delete"; tag: Tag } | null;

/** Tags, one a row. */
export function TagList({ tags }: { tags: Tag[] }) {
  const t = useTranslations("settings.tags");
  const format = useFormatter();
  const change = useDirectoryChange("tags");
  const uses = useQuery(tagUsesQuery()).data;
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  return (
    <>
      <Table label={t("list")} columns={[t("tag"), t("uses"), t("actions")]}>
        {tags.map((tag) => (
          <Row key={tag.id}>
            <Cell lead>
              <TagLabel>{tag.name}</TagLabel>
            </Cell>
            <Cell label={t("uses")}>
              <span className="tabular-nums">{uses ? format.number(uses.get(tag.id) ?? 0) : ""}</span>
            </Cell>
            <Cell end>
              <Button
                onClick={() => setAsked({ what: "rename", tag })}
                aria-label={t("renameOf", { name: tag.name })}
              >
                {t("rename")}
              </Button>
              <RowMenu label={t("more", { name: tag.name })}>
                <MenuItem disabled={tags.length < 2} onSelect={() => setAsked({ what: "merge", tag })}>
                  {t("merge")}
                </MenuItem>
                <MenuItem danger onSelect={() => setAsked({ what: "delete", tag })}>
                  {t("delete")}
                </MenuItem>
              </RowMenu>
            </Cell>
          </Row>
        ))}
      </Table>
      {asked?.what === "rename" ? <TagNameDialog tag={asked.tag} onClose={close} /> : null}
      {asked?.what === "merge" ? <MergeTagDialog tag={asked.tag} onClose={close} /> : null}
      {asked?.what === "delete" ? (
        <Confirm
          title={t("deleteTitle", { name: asked.tag.name })}
          effect={t("deleteEffect", { count: uses?.get(asked.tag.id) ?? 0 })}
          action={t("delete")}
          run={() => change("DELETE", `/tags/${asked.tag.id}`)}
          onClose={close}
        />
      ) : null}
    </>
  );
}
