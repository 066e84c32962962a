import type { Definition } from "#lib/contract/automation/definition.ts";
import type { TriggerKind } from "#lib/contract/automation/trigger.ts";
import { keywordOf } from "../matching/words-of.ts";

/** What an automation takes of the registry: this kind of trigger, with this value, on this number (null: on all). */
export type Entry = { kind: TriggerKind; value: string; numberId: string | null };

/** Everything that a definition begins at, each thing once. */
export function entriesOf({ triggers, numberIds }: Definition): Entry[] {
  const values = triggers.flatMap((trigger): Omit<Entry, "numberId">[] => {
    const { kind } = trigger;
    switch (kind) {
      case "keyword":
        return trigger.words.map((word) => ({ kind, value: keywordOf(word) }));
      case "tagged":
        return [{ kind, value: trigger.tag.toLowerCase() }];
      case "no-answer":
        return [{ kind, value: String(trigger.minutes) }];
      // Calls name their automation: any number of them may be called.
      case "call":
        return [];
      default:
        return [{ kind, value: "" }];
    }
  });
  const entries = (numberIds ?? [null]).flatMap((numberId) => values.map((one) => ({ ...one, numberId })));
  const once = new Map(entries.map((entry) => [`${entry.kind} ${entry.value} ${entry.numberId}`, entry]));
  return [...once.values()];
}
