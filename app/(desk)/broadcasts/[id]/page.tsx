import { BroadcastDetail } from "#components/broadcasts/broadcast-detail.tsx";
import { BroadcastsFrame } from "#components/broadcasts/broadcasts-frame.tsx";
import { broadcasts } from "#lib/i18n/en/broadcasts.ts";

export const metadata = { title: broadcasts.title };

export default async function BroadcastPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <BroadcastsFrame>
      <BroadcastDetail id={id} />
    </BroadcastsFrame>
  );
}
