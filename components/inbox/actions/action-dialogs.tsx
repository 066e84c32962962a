"use client";
import dynamic from "next/dynamic";
import type { Conversation } from "#lib/contract/conversation.ts";
import { askFor, useAsked } from "./asked.ts";

const choosers = {
  assign: dynamic(() => import("./assign-chooser.tsx").then((module) => module.AssignChooser), {
    ssr: false,
  }),
  snooze: dynamic(() => import("./snooze-chooser.tsx").then((module) => module.SnoozeChooser), {
    ssr: false,
  }),
  tag: dynamic(() => import("./tag-chooser.tsx").then((module) => module.TagChooser), { ssr: false }),
};

/** Loads the chooser that is asked for, the first time it is. */
export function ActionDialogs({ conversation }: { conversation: Conversation }) {
  const asked = useAsked();
  if (asked === null) return null;
  const Chooser = choosers[asked];
  return <Chooser conversation={conversation} onClose={() => askFor(null)} />;
}
