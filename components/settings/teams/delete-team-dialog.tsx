"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { teamHoldingsQuery } from "#lib/client/queries/settings.ts";
import { teamsQuery } from "#lib/client/queries/teams.ts";
import type { Team } from "#lib/contract/member.ts";
import { Confirm } from "../parts/confirm.tsx";
import { Select } from "../parts/select.tsx";

/** Deletes a team, once it is said what it leaves behind and who takes that over. */
export function DeleteTeamDialog({ team, onClose }: { team: Team; onClose: () => void }) {
  const t = useTranslations("settings.teams");
  const change = useDirectoryChange("teams", "members", "numbers", "invites", "api-keys");
  const others = (useQuery(teamsQuery()).data ?? []).filter(({ id }) => id !== team.id);
  const held = useQuery(teamHoldingsQuery(team.id)).data;
  const [moveTo, setMoveTo] = useState(others[0]?.id ?? "");
  const effect =
    held === undefined
      ? t("counting")
      : t("deleteEffect", {
          conversations: held.conversations,
          open: held.open,
          numbers: team.numberIds.length,
          keys: held.apiKeys.length,
        });
  return (
    <Confirm
      title={t("deleteTitle", { name: team.name })}
      effect={effect}
      action={t("delete")}
      run={() => change("DELETE", `/teams/${team.id}${moveTo === "" ? "" : `?moveTo=${moveTo}`}`)}
      onClose={onClose}
    >
      <label className="mb-2 block">
        <span className="mb-1 block font-medium">{t("moveTo")}</span>
        <Select value={moveTo} onChange={(event) => setMoveTo(event.target.value)}>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="">{t("moveToNone")}</option>
        </Select>
      </label>
    </Confirm>
  );
}
