import { AutomationsFrame } from "#components/automations/automations-frame.tsx";
import { RunsScreen } from "#components/automations/runs/runs-screen.tsx";
import { automationRuns } from "#lib/i18n/en/automation-runs.ts";

export const metadata = { title: automationRuns.title };

export default async function RunsPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <AutomationsFrame>
      <RunsScreen id={id} />
    </AutomationsFrame>
  );
}
