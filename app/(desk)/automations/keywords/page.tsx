import { AutomationsFrame } from "#components/automations/automations-frame.tsx";
import { KeywordsScreen } from "#components/automations/runs/keywords-screen.tsx";
import { automationRuns } from "#lib/i18n/en/automation-runs.ts";

export const metadata = { title: automationRuns.keywords.title };

export default function KeywordsPage() {
  return (
    <AutomationsFrame>
      <KeywordsScreen />
    </AutomationsFrame>
  );
}
