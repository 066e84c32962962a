"use client";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { RowMenu } from "#components/settings/parts/row-menu.tsx";
import { Cell, Row, Table } from "#components/settings/parts/table.tsx";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { MenuItem } from "#components/ui/menu.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { Automation } from "#lib/contract/automation/automation.ts";
import type { TriggerKind } from "#lib/contract/automation/trigger.ts";
import { RemoveDialog } from "./remove-dialog.tsx";
import { PauseDialog } from "./pause-dialog.tsx";
import { StateChip } from "./state-chip.tsx";

const mostWords = 3;

type Asked = { what: "pause" | "remove"; automation: Automation } | null;

/** Automations, one a row: what each begins at, how often it did, and whether it is live. */
export function AutomationTable({ automations }: { automations: Automation[] }) {
  const t = useTranslations("automations");
  const format = useFormatter();
  const change = useDirectoryChange("automations");
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  const columns = (["name", "begins", "runs", "state", "actions"] as const).map((column) =>
    t(`column.${column}`),
  );
  return (
    <>
      <Table label={t("title")} columns={columns}>
        {automations.map((one) => (
          <Row key={one.id}>
            <Cell lead>
              <SoftLink href={`/automations/${one.id}`} className="block font-semibold hover:underline">
                {one.name}
              </SoftLink>
              <span className="block text-xs text-text-muted">{one.description}</span>
            </Cell>
            <Cell>
              <Begins automation={one} />
            </Cell>
            <Cell label={t("column.runs")}>
              <SoftLink href={`/automations/${one.id}/runs`} className="tabular-nums hover:underline">
                {format.number(one.runs)}
              </SoftLink>
            </Cell>
            <Cell>
              <span className="inline-flex flex-col items-start gap-0.5">
                <StateChip automation={one} />
                {one.live !== null && one.changed ? <span className="text-xs">{t("changed")}</span> : null}
              </span>
            </Cell>
            <Cell end>
              <RowMenu label={t("more", { name: one.name })}>
                {one.live === null ? null : one.paused ? (
                  <MenuItem onSelect={() => void change("DELETE", `/automations/${one.id}/pause`)}>
                    {t("resume")}
                  </MenuItem>
                ) : (
                  <MenuItem onSelect={() => setAsked({ what: "pause", automation: one })}>
                    {t("pause")}
                  </MenuItem>
                )}
                <MenuItem danger onSelect={() => setAsked({ what: "remove", automation: one })}>
                  {t("remove")}
                </MenuItem>
              </RowMenu>
            </Cell>
          </Row>
        ))}
      </Table>
      {asked?.what === "pause" ? <PauseDialog automation={asked.automation} onClose={close} /> : null}
      {asked?.what === "remove" ? <RemoveDialog automation={asked.automation} onClose={close} /> : null}
    </>
  );
}

function Begins({ automation: { keywords, triggers } }: { automation: Automation }) {
  const t = useTranslations("automations.trigger");
  const others = [...new Set(triggers)].filter((kind) => kind !== "keyword") as TriggerKind[];
  return (
    <span className="flex flex-wrap items-center gap-1">
      {keywords.slice(0, mostWords).map((word) => (
        <Tag key={word}>{word}</Tag>
      ))}
      {keywords.length > mostWords ? <span className="text-xs">+{keywords.length - mostWords}</span> : null}
      {others.map((kind) => t(kind)).join(", ")}
    </span>
  );
}
