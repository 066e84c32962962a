import { useTranslations } from "use-intl";
import { Chip, type ChipTone } from "#components/ui/chip.tsx";
import type { BroadcastStatus } from "#lib/contract/broadcast.ts";

const tones: Record<BroadcastStatus, ChipTone> = {
  draft: "line",
  waiting: "soon",
  scheduled: "cool",
  building: "cool",
  sending: "cool",
  paused: "soon",
  stopped: "bad",
  done: "good",
};

/** How a broadcast stands. */
export function StatusChip({ status }: { status: BroadcastStatus }) {
  const t = useTranslations("broadcasts.status");
  return <Chip tone={tones[status]}>{t(status)}</Chip>;
}
