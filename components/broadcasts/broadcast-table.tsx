"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Confirm } from "#components/settings/parts/confirm.tsx";
import { RowMenu } from "#components/settings/parts/row-menu.tsx";
import { Cell, Row, Table } from "#components/settings/parts/table.tsx";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { useMoment } from "#components/shell/use-moment.ts";
import { MenuItem } from "#components/ui/menu.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { Broadcast } from "#lib/contract/broadcast.ts";
import { useAudienceNames } from "./audience-names.ts";
import { StatusChip } from "./status-chip.tsx";

/** Broadcasts, one a row, with how each stands. */
export function BroadcastTable({ broadcasts }: { broadcasts: Broadcast[] }) {
  const t = useTranslations("broadcasts");
  const moment = useMoment();
  const change = useDirectoryChange("broadcasts");
  const { numberName, audienceName } = useAudienceNames();
  const [asked, setAsked] = useState<Broadcast | null>(null);
  const columns = (["name", "status", "to", "number", "when", "actions"] as const).map((column) =>
    t(`column.${column}`),
  );
  return (
    <>
      <Table label={t("title")} columns={columns}>
        {broadcasts.map((one) => (
          <Row key={one.id}>
            <Cell lead>
              <SoftLink href={`/broadcasts/${one.id}`} className="block font-semibold hover:underline">
                {one.name}
              </SoftLink>
              <span className="block max-w-[300px] truncate text-xs text-text-muted max-md:max-w-[70vw]">
                {one.text}
              </span>
            </Cell>
            <Cell>
              <StatusChip status={one.status} />
            </Cell>
            <Cell label={t("column.to")}>{audienceName(one)}</Cell>
            <Cell label={t("column.number")}>
              <span className="whitespace-nowrap tabular-nums">{numberName(one)}</span>
            </Cell>
            <Cell>
              <span className="whitespace-nowrap tabular-nums">{moment(timeOf(one))}</span>
            </Cell>
            <Cell end>
              {one.status === "draft" || one.status === "waiting" ? (
                <RowMenu label={t("more", { name: one.name })}>
                  <MenuItem danger onSelect={() => setAsked(one)}>
                    {t("remove")}
                  </MenuItem>
                </RowMenu>
              ) : null}
            </Cell>
          </Row>
        ))}
      </Table>
      {asked === null ? null : (
        <Confirm
          title={t("removeTitle", { name: asked.name })}
          effect={t("removeEffect")}
          action={t("remove")}
          run={() => change("DELETE", `/broadcasts/${asked.id}`)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

function timeOf({ finishedAt, startedAt, sendAt, createdAt }: Broadcast): string {
  return finishedAt ?? startedAt ?? sendAt ?? createdAt;
}
