import { ApiKeysSection } from "#components/settings/api-keys/api-keys-section.tsx";
import { guardSection } from "../open-sections.ts";

export default async function ApiKeysPage() {
  await guardSection("api-keys");
  return <ApiKeysSection />;
}
