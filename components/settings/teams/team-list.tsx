"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { MenuItem } from "#components/ui/menu.tsx";
import { numbersQuery } from "#lib/client/queries/numbers.ts";
import { useActor } from "#lib/client/use-actor.ts";
import { can, canStaff } from "#lib/contract/permissions.ts";
import type { Team } from "#lib/contract/member.ts";
import { RowMenu } from "../parts/row-menu.tsx";
import { Cell, Row, Table } from "../parts/table.tsx";
import { useMemberNames } from "../parts/use-member-names.ts";
import { DeleteTeamDialog } from "./delete-team-dialog.tsx";
import { StaffDialog } from "./staff-dialog.tsx";
import { TeamNameDialog } from "./team-name-dialog.tsx";

type What = "rename" | "staff" | "delete";
type Asked = { what: What; team: Team } | null;

/** Teams, one a row. */
export function TeamList({ teams }: { teams: Team[] }) {
  const t = useTranslations("settings.teams");
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  return (
    <>
      <Table label={t("list")} columns={[t("team"), t("members"), t("leads"), t("numbers"), t("actions")]}>
        {teams.map((team) => (
          <TeamRow key={team.id} team={team} ask={(what) => setAsked({ what, team })} />
        ))}
      </Table>
      {asked?.what === "rename" ? <TeamNameDialog team={asked.team} onClose={close} /> : null}
      {asked?.what === "staff" ? <StaffDialog team={asked.team} onClose={close} /> : null}
      {asked?.what === "delete" ? <DeleteTeamDialog team={asked.team} onClose={close} /> : null}
    </>
  );
}

function TeamRow({ team, ask }: { team: Team; ask: (what: What) => void }) {
  const t = useTranslations("settings.teams");
  const actor = useActor();
  const numbers = useQuery(numbersQuery()).data ?? [];
  const memberNames = useMemberNames();
  const served = numbers.filter(({ id }) => team.numberIds.includes(id)).map((number) => number.addressText);
  return (
    <Row>
      <Cell lead>
        <b className="font-semibold">{team.name}</b>
      </Cell>
      <Cell label={t("members")}>{team.memberIds.length}</Cell>
      <Cell label={t("leads")}>{memberNames(team.leadIds) || t("nobody")}</Cell>
      <Cell label={t("numbers")}>{served.join(", ") || t("noNumbers")}</Cell>
      <Cell end>
        {actor !== null && canStaff(actor, team.id) ? (
          <Button onClick={() => ask("staff")} aria-label={t("staffOf", { name: team.name })}>
            {t("members")}
          </Button>
        ) : null}
        {actor !== null && can(actor, "team.manage") ? (
          <RowMenu label={t("more", { name: team.name })}>
            <MenuItem onSelect={() => ask("rename")}>{t("rename")}</MenuItem>
            <MenuItem danger onSelect={() => ask("delete")}>
              {t("delete")}
            </MenuItem>
          </RowMenu>
        ) : null}
      </Cell>
    </Row>
  );
}
