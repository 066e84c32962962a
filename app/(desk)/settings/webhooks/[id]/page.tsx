import { DeliveriesPage } from "#components/settings/webhooks/deliveries-page.tsx";
import { guardSection } from "../../open-sections.ts";

export default async function WebhookDeliveriesPage({ params }: { params: Promise<{ id: string }> }) {
  await guardSection("webhooks");
  const { id } = await params;
  return <DeliveriesPage id={id} />;
}
