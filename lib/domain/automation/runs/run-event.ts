import { eventBy } from "#lib/domain/inbox/change-conversation.ts";
import type { EventRow, EventType } from "#lib/domain/inbox/record-events.ts";
import { authorOf, type Hold } from "./hold.ts";

/** What happened to a run, for whoever follows the events: by its ids only, what people wrote stays in its steps. */
export function runEvent(hold: Hold, type: EventType, data: NonNullable<EventRow["data"]> = {}): EventRow {
  return eventBy(authorOf(hold), type, hold.state, hold.at, { data: { runId: hold.run.id, ...data } });
}
