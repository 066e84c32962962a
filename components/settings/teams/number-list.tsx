"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { numbersQuery } from "#lib/client/queries/numbers.ts";
import type { Number } from "#lib/contract/number.ts";
import { Cell, Row, Table } from "../parts/table.tsx";
import { useTeamNames } from "../parts/use-team-names.ts";
import { NumberTeamsDialog } from "./number-teams-dialog.tsx";

/** Which teams serve each number, and which of them gets its new conversations. */
export function NumberList() {
  const t = useTranslations("settings.teams");
  const teamNames = useTeamNames();
  const numbers = (useQuery(numbersQuery()).data ?? []).filter(({ status }) => status !== "retired");
  const [asked, setAsked] = useState<Number | null>(null);
  if (numbers.length === 0) return null;
  return (
    <section className="mt-8">
      <h2 className="text-base font-semibold">{t("numbers")}</h2>
      <p className="mt-0.5 mb-1 text-text-muted">{t("numbersHint")}</p>
      <Table label={t("numbers")} columns={[t("number"), t("servedBy"), t("newGoTo"), t("actions")]}>
        {numbers.map((number) => (
          <Row key={number.id}>
            <Cell lead>
              <b className="font-semibold">{number.addressText}</b>{" "}
              <span className="text-text-muted">{number.label}</span>
            </Cell>
            <Cell label={t("servedBy")}>{teamNames(number.teamIds) || t("nobody")}</Cell>
            <Cell label={t("newGoTo")}>
              {number.defaultTeamId === null ? t("noDefault") : teamNames([number.defaultTeamId])}
            </Cell>
            <Cell end>
              <Button
                onClick={() => setAsked(number)}
                aria-label={t("changeTeamsOf", { number: number.addressText })}
              >
                {t("changeTeams")}
              </Button>
            </Cell>
          </Row>
        ))}
      </Table>
      {asked === null ? null : <NumberTeamsDialog number={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}
