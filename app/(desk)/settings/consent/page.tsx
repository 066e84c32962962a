import { ConsentSection } from "#components/settings/consent/consent-section.tsx";
import { guardSection } from "../open-sections.ts";

export default async function ConsentPage() {
  await guardSection("consent");
  return <ConsentSection />;
}
