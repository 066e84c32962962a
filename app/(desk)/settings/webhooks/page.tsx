import { WebhooksSection } from "#components/settings/webhooks/webhooks-section.tsx";
import { guardSection } from "../open-sections.ts";

export default async function WebhooksPage() {
  await guardSection("webhooks");
  return <WebhooksSection />;
}
