import type { DefinitionInput } from "#lib/contract/automation/definition.ts";
import type { AutomationWithDraft } from "#lib/contract/automation/automation.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { definition as schema } from "#lib/contract/automation/definition.ts";
import { readPlace } from "#lib/domain/automation/events/cursor.ts";
import { followEvents } from "#lib/domain/automation/events/follow-events.ts";
import { createAutomation } from "#lib/domain/automation/manage/change-automation.ts";
import { publishAutomation } from "#lib/domain/automation/manage/publish-automation.ts";
import { createRunKeeper } from "#lib/domain/automation/runs/due-runs.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { expect } from "vitest";
import type { Activity } from "#lib/contract/message.ts";
import { createSender } from "#lib/domain/delivery/sender.ts";
import { linesOf, text } from "./api.ts";

let made = 0;

/** An automation that is live on all numbers, unless it says which. It begins at what comes from now on. */
export async function publish(
  actor: Actor,
  given: Omit<DefinitionInput, "numberIds"> & Partial<Pick<DefinitionInput, "numberIds">>,
  name = `Automation ${++made}`,
): Promise<AutomationWithDraft> {
  const definition = schema.parse({ numberIds: null, ...given });
  const { id, draftRevision } = await createAutomation(actor, { name, definition });
  await followAll();
  return publishAutomation(actor, id, draftRevision);
}

/** Follows everything that has happened, and all that this leads to and is due by now, as the worker does. */
export async function followAll(): Promise<void> {
  const keeper = createRunKeeper();
  do {
    while (await followEvents());
    await keeper.look();
    await keeper.drain();
  } while (await somethingIsLeft());
}

async function somethingIsLeft(): Promise<boolean> {
  const { place } = await readPlace(readOnly());
  const [left] = await readOnly().query(
    `select 1 where exists (select from event where (written_by, seq) > ($1::text::xid8, $2::bigint))
        or exists (select from automation_run where ended_at is null and due_at <= $3)`,
    [place?.writtenBy ?? "0", place?.seq ?? "0", now()],
  );
  return left !== undefined;
}

/** What automations have sent to a handset, oldest first. */
export async function answersTo(handset: string): Promise<string[]> {
  const lines = await linesOf(handset);
  return lines.flatMap((line) => (line.author === "automation" && line.kind === "text" ? [line.text] : []));
}

export type RunLine = {
  id: string;
  status: string;
  endReason: string | null;
  variables: Record<string, string>;
};

/** The runs that a handset's texts began, oldest first. */
export function runsOf(handset: string): Promise<RunLine[]> {
  return readOnly().query<RunLine>(
    `select r.id, r.status, r.end_reason as "endReason", r.variables from automation_run r
       join address a on a.id = r.address_id where a.value = $1 order by r.started_at, r.id`,
    [handset],
  );
}

/** Why each of a handset's runs ended, oldest first; null: it has not. */
export async function endsOf(handset: string): Promise<(string | null)[]> {
  return (await runsOf(handset)).map(({ endReason }) => endReason);
}

/** What automations said of themselves in a handset's thread. */
export async function deedsOf(handset: string): Promise<Extract<Activity, { type: "automation" }>[]> {
  return (await linesOf(handset)).flatMap(({ activity }) =>
    activity?.type === "automation" ? [activity as Extract<Activity, { type: "automation" }>] : [],
  );
}

/** Texts us from a handset, one text after the other, each followed to its end. */
export async function say(handset: string, ...words: string[]): Promise<void> {
  for (const one of words) {
    await text(handset, one);
    await followAll();
  }
}

/** Sends what is due to a handset, so that a question is really sent. */
export async function deliverTo(handset: string): Promise<void> {
  const sender = createSender();
  const left = async () => {
    sender.wake();
    return (await linesOf(handset)).filter(({ status }) => /^(queued|sending)$/.test(status)).length;
  };
  await expect.poll(left, { timeout: 10_000 }).toBe(0);
  await sender.drain();
  await followAll();
}
