import { BroadcastsFrame } from "#components/broadcasts/broadcasts-frame.tsx";
import { BroadcastsScreen } from "#components/broadcasts/broadcasts-screen.tsx";
import { broadcasts } from "#lib/i18n/en/broadcasts.ts";

export const metadata = { title: broadcasts.title };

export default function BroadcastsPage() {
  return (
    <BroadcastsFrame>
      <BroadcastsScreen />
    </BroadcastsFrame>
  );
}
