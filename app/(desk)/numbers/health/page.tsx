import { AlertsScreen } from "#components/numbers/health/alerts-screen.tsx";
import { health } from "#lib/i18n/en/health.ts";

export const metadata = { title: health.title };

export default function AlertsPage() {
  return <AlertsScreen />;
}
