import { TeamsSection } from "#components/settings/teams/teams-section.tsx";
import { guardSection } from "../open-sections.ts";

export default async function TeamsPage() {
  await guardSection("teams");
  return <TeamsSection />;
}
