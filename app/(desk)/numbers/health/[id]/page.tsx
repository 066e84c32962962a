import { NumberHealthScreen } from "#components/numbers/health/number-health-screen.tsx";
import { health } from "#lib/i18n/en/health.ts";

export const metadata = { title: health.title };

export default async function NumberHealthPage({ params }: { params: Promise<{ id: string }> }) {
  return <NumberHealthScreen id={(await params).id} />;
}
