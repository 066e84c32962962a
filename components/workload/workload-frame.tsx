"use client";
import { MoreWords } from "#lib/i18n/more-words.tsx";
import { workload } from "#lib/i18n/en/workload.ts";
import { WorkloadScreen } from "./workload-screen.tsx";

const words = { workload };

/** The board with its words. */
export function WorkloadFrame() {
  return (
    <MoreWords words={words}>
      <WorkloadScreen />
    </MoreWords>
  );
}
