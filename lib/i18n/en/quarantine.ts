import type { QuarantineReason } from "#lib/contract/conversation.ts";

export const quarantine = {
  title: "Quarantine",
  note: "Texts that came in and that no conversation took",
  link: "Quarantine",
  count: "{more, select, true {{count, number}+} other {{count, number}}}",
  column: {
    when: "Received",
    from: "From",
    to: "To",
    reason: "Why it is here",
    text: "Text",
  },
  reason: {
    "unknown-number": "Not our number",
    "unusable-sender": "From no usable sender",
    blocked: "The sender was blocked",
  } satisfies Record<QuarantineReason, string>,
  through: "through {account}",
  nobody: "nobody",
  noText: "no words",
  more: "Show more",
  loading: "Loading",
  moreFailed: "The older texts did not load.",
  notLoaded: "The quarantine did not load",
  empty: "Nothing is in quarantine",
  emptyBody:
    "Texts to numbers that are not ours, from nobody that can be answered, or from blocked contacts are kept here.",
} as const;
