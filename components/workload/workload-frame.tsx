"use client";
import { MoreWords } from "#lib/i18n/more-words.tsx";
import { workload } from "#lib/i18n/en/workload.ts";
import { WorkloadScreen } from "./workload-screen.tsx";

/** The board with its words. */
export function WorkloadFrame() {
  return (
    <MoreWords words={{ workload }}>
      <WorkloadScreen />
    </MoreWords>
  );
}
