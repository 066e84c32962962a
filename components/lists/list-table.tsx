"use client";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Confirm } from "#components/settings/parts/confirm.tsx";
import { RowMenu } from "#components/settings/parts/row-menu.tsx";
import { Cell, Row, Table } from "#components/settings/parts/table.tsx";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { MenuItem } from "#components/ui/menu.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { List } from "#lib/contract/list.ts";
import { ListDialog } from "./list-dialog.tsx";

type Asked = { what: "edit" | "put-away"; list: List } | null;

/** Lists, one a row, with how many are on them. */
export function ListTable({ lists }: { lists: List[] }) {
  const t = useTranslations("lists");
  const format = useFormatter();
  const change = useDirectoryChange("lists");
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  const columns = (["name", "purpose", "optIn", "size", "pending", "actions"] as const).map((column) =>
    t(`column.${column}`),
  );
  return (
    <>
      <Table label={t("title")} columns={columns}>
        {lists.map((list) => (
          <Row key={list.id}>
            <Cell lead>
              <SoftLink href={`/lists/${list.id}`} className="block font-semibold hover:underline">
                {list.name}
              </SoftLink>
              <span className="block truncate text-xs text-text-muted">{list.description}</span>
            </Cell>
            <Cell>{t(`purpose.${list.purpose}`)}</Cell>
            <Cell label={t("column.optIn")}>{t(`optIn.${list.optIn}`)}</Cell>
            <Cell label={t("column.size")}>
              <span className="text-text tabular-nums">{format.number(list.size)}</span>
            </Cell>
            <Cell label={t("column.pending")}>
              <span className="tabular-nums">
                {list.optIn === "double" ? format.number(list.pending) : ""}
              </span>
            </Cell>
            <Cell end>
              <RowMenu label={t("more", { name: list.name })}>
                <MenuItem onSelect={() => setAsked({ what: "edit", list })}>{t("edit")}</MenuItem>
                <MenuItem danger onSelect={() => setAsked({ what: "put-away", list })}>
                  {t("putAway")}
                </MenuItem>
              </RowMenu>
            </Cell>
          </Row>
        ))}
      </Table>
      {asked?.what === "edit" ? <ListDialog list={asked.list} onClose={close} /> : null}
      {asked?.what === "put-away" ? (
        <Confirm
          title={t("putAwayTitle", { name: asked.list.name })}
          effect={t("putAwayEffect", { count: asked.list.size })}
          action={t("putAway")}
          run={() => change("DELETE", `/lists/${asked.list.id}`)}
          onClose={close}
        />
      ) : null}
    </>
  );
}
