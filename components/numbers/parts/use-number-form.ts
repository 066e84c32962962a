import { useState } from "react";
import type { Places } from "#components/settings/parts/team-checks.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { NumberOverview } from "#lib/contract/number-overview.ts";
import type { OpeningHours } from "#lib/contract/opening-hours.ts";
import { rateOf, rateText } from "./rate.ts";

export type NumberForm = ReturnType<typeof useNumberForm>;

/** What can be changed of a number: held until it is saved, by two calls where both halves have changed. */
export function useNumberForm(number: NumberOverview) {
  const change = useDirectoryChange("numbers", "teams");
  const [label, setLabel] = useState(number.label);
  const [prefix, setPrefix] = useState(number.keywordPrefix ?? "");
  const [places, setPlaces] = useState<Places>(new Map(number.teamIds.map((id) => [id, { leads: false }])));
  const [defaultTeam, setDefaultTeam] = useState(number.defaultTeamId ?? "");
  const [hours, setHours] = useState<OpeningHours | null>(number.openingHours);
  const [rate, setRate] = useState(rateText(number.segmentsPerSecond));
  const [smart, setSmart] = useState(number.smartEncoding);
  const chosenTeam = places.has(defaultTeam) ? defaultTeam : "";
  const save = async () => {
    await change("PATCH", `/numbers/${number.id}`, {
      label,
      ...(number.kind === "short-code" ? { keywordPrefix: prefix === "" ? null : prefix } : {}),
      openingHours: hours,
      segmentsPerSecond: rateOf(rate),
      smartEncoding: smart,
    });
    await change("PUT", `/numbers/${number.id}/teams`, {
      teamIds: [...places.keys()],
      defaultTeamId: chosenTeam === "" ? null : chosenTeam,
    });
  };
  return {
    label: { value: label, set: setLabel },
    prefix: { value: prefix, set: setPrefix },
    places: { value: places, set: setPlaces },
    defaultTeam: { value: chosenTeam, set: setDefaultTeam },
    hours: { value: hours, set: setHours },
    rate: { value: rate, set: setRate },
    smart: { value: smart, set: setSmart },
    save,
  };
}
