import { AccountHealthScreen } from "#components/numbers/health/account-health-screen.tsx";
import { health } from "#lib/i18n/en/health.ts";

export const metadata = { title: health.title };

export default async function AccountHealthPage({ params }: { params: Promise<{ id: string }> }) {
  return <AccountHealthScreen id={(await params).id} />;
}
