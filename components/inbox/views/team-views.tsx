"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { hueOf } from "#components/ui/avatar.tsx";
import { meQuery } from "#lib/client/queries/me.ts";
import { teamsQuery } from "#lib/client/queries/teams.ts";
import { defaultFilter } from "../use-inbox-route.ts";
import { ViewLink } from "./view-link.tsx";
import { ViewSection } from "./view-section.tsx";

/** The teams the asker may look into. */
export function TeamViews() {
  const t = useTranslations("inbox");
  const me = useQuery(meQuery()).data;
  const teams = useQuery(teamsQuery()).data?.filter(
    ({ id }) => me?.seesAll === true || me?.teamIds.includes(id),
  );
  if (teams === undefined || teams.length === 0) return null;
  return (
    <ViewSection title={t("teams")}>
      {teams.map(({ id, name }) => (
        <ViewLink key={id} filter={{ ...defaultFilter, team: id }} mark={<TeamMark id={id} />} count={null}>
          {name}
        </ViewLink>
      ))}
    </ViewSection>
  );
}

/** A team as a small square of its hue. */
export function TeamMark({ id }: { id: string }) {
  return (
    <span
      aria-hidden="true"
      style={{ "--hue": hueOf(id) } as React.CSSProperties}
      className="size-2.5 rounded-[3px] border-[1.5px] border-[oklch(from_oklch(var(--agent-l)_var(--agent-c)_var(--hue))_calc(l_-_0.22)_calc(c_+_0.03)_h)] bg-[oklch(var(--agent-l)_var(--agent-c)_var(--hue))]"
    />
  );
}
