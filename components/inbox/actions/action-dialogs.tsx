"use client";
import type { Conversation } from "#lib/contract/conversation.ts";
import { askFor, useAsked } from "./asked.ts";
import { lazyPart } from "#components/shell/lazy-part.tsx";

const choosers = {
  assign: lazyPart(() => import("./assign-chooser.tsx").then((module) => module.AssignChooser)),
  snooze: lazyPart(() => import("./snooze-chooser.tsx").then((module) => module.SnoozeChooser)),
  tag: lazyPart(() => import("./tag-chooser.tsx").then((module) => module.TagChooser)),
  block: lazyPart(() => import("#components/contact/block-part.tsx").then((module) => module.BlockPart)),
};

/** Loads the chooser that is asked for, the first time it is. */
export function ActionDialogs({ conversation }: { conversation: Conversation }) {
  const asked = useAsked();
  if (asked === null) return null;
  const Chooser = choosers[asked];
  return <Chooser conversation={conversation} onClose={() => askFor(null)} />;
}
