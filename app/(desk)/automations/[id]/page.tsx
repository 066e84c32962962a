import { AutomationsFrame } from "#components/automations/automations-frame.tsx";
import { EditorScreen } from "#components/automations/editor/editor-screen.tsx";
import { automations } from "#lib/i18n/en/automations.ts";

export const metadata = { title: automations.title };

export default async function AutomationPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <AutomationsFrame>
      <EditorScreen key={id} id={id} />
    </AutomationsFrame>
  );
}
