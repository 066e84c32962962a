import { SavedRepliesSection } from "#components/settings/saved-replies/saved-replies-section.tsx";
import { guardSection } from "../open-sections.ts";

export default async function SavedRepliesPage() {
  await guardSection("saved-replies");
  return <SavedRepliesSection />;
}
