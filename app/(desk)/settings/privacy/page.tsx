import { PrivacySection } from "#components/settings/privacy/privacy-section.tsx";
import { guardSection } from "../open-sections.ts";

export default async function PrivacyPage() {
  await guardSection("privacy");
  return <PrivacySection />;
}
