import { AutomationsFrame } from "#components/automations/automations-frame.tsx";
import { AutomationsScreen } from "#components/automations/list/automations-screen.tsx";
import { automations } from "#lib/i18n/en/automations.ts";

export const metadata = { title: automations.title };

export default function AutomationsPage() {
  return (
    <AutomationsFrame>
      <AutomationsScreen />
    </AutomationsFrame>
  );
}
