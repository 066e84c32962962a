import type { Trigger, TriggerKind } from "#lib/contract/automation/trigger.ts";

/** A trigger of a kind as it begins: what most would choose. */
export function newTrigger(kind: TriggerKind): Trigger {
  switch (kind) {
    case "keyword":
      return { kind, match: "starts", words: ["KEYWORD"], typos: false };
    case "outside-hours":
      return { kind, hours: null, everyHours: 12 };
    case "nobody-available":
      return { kind, everyHours: 12 };
    case "any-text":
      return { kind, everyHours: 24 };
    case "no-answer":
      return { kind, minutes: 30 };
    case "closed":
      return { kind, everyHours: 24 * 30 };
    case "tagged":
      return { kind, tag: "tag" };
    default:
      return { kind };
  }
}
