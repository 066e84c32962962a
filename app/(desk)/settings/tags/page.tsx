import { TagsSection } from "#components/settings/tags/tags-section.tsx";
import { guardSection } from "../open-sections.ts";

export default async function TagsPage() {
  await guardSection("tags");
  return <TagsSection />;
}
