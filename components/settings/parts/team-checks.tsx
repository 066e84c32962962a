"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { teamsQuery } from "#lib/client/queries/teams.ts";
import { useActor } from "#lib/client/use-actor.ts";
import { canStaff } from "#lib/contract/permissions.ts";
import { Check } from "./check.tsx";

export type Places = ReadonlyMap<string, { leads: boolean }>;
type Props = {
  places: Places;
  onPlaces: (places: Places) => void;
  /** Whether it is asked who leads. */
  withLeads?: boolean;
  help?: string;
  error?: string | undefined;
};

/** The teams someone is in; those the asker may not staff are shown and stay as they are. */
export function TeamChecks({ places, onPlaces, withLeads = false, help, error }: Props) {
  const t = useTranslations("settings.members");
  const teams = useQuery(teamsQuery()).data ?? [];
  const actor = useActor();
  const set = (id: string, place: { leads: boolean } | null) => {
    const next = new Map(places);
    if (place === null) next.delete(id);
    else next.set(id, place);
    onPlaces(next);
  };
  return (
    <fieldset className="mb-3.5">
      <legend className="mb-1 font-medium">{t("teams")}</legend>
      {teams.length === 0 ? <p className="text-text-muted">{t("noTeams")}</p> : null}
      <div className="max-h-56 overflow-auto">
        {teams.map((team) => {
          const place = places.get(team.id);
          return (
            <div key={team.id} className="flex items-center justify-between gap-3">
              <Check
                checked={place !== undefined}
                disabled={actor === null || !canStaff(actor, team.id)}
                onChange={(event) => set(team.id, event.target.checked ? { leads: withLeads } : null)}
              >
                {team.name}
              </Check>
              {withLeads && place !== undefined ? (
                <Check
                  checked={place.leads}
                  onChange={(event) => set(team.id, { leads: event.target.checked })}
                >
                  {t("leads")}
                </Check>
              ) : null}
            </div>
          );
        })}
      </div>
      {error || help ? (
        <p className={error ? "pt-1 text-xs text-danger-text" : "pt-1 text-xs text-text-muted"}>
          {error ?? help}
        </p>
      ) : null}
    </fieldset>
  );
}
