import { MembersSection } from "#components/settings/members/members-section.tsx";
import { guardSection } from "../open-sections.ts";

export default async function MembersPage() {
  await guardSection("members");
  return <MembersSection />;
}
