import { isClosedAt } from "#lib/contract/automation/opening-hours.ts";
import type { TriggerKind } from "#lib/contract/automation/trigger.ts";
import { isOnline } from "#lib/domain/team/note-active.ts";
import type { Beginning, LiveBook } from "../live/live-book.ts";
import type { ConversationHold } from "../runs/hold.ts";
import { hoursOf } from "./hours-of.ts";
import { isWithPerson, personWroteLately } from "./person-spoke.ts";

type TextAt = { seq: number; at: Date };

/** What a text that nothing else takes may begin: the first of these that holds, and what holds it back. */
export type CatchAll = { beginning: Beginning | null; isWithPerson: boolean };

/**
 * Finds what takes a text that is neither answer nor keyword: outside opening hours, nobody there, the first text ever, any
 * text, in this order. Where nobody is there anyway, a person counts as answering only if they wrote within the hour.
 */
export async function findCatchAll(hold: ConversationHold, book: LiveBook, text: TextAt): Promise<CatchAll> {
  const absent = (await outsideHours(hold, book)) ?? (await nobodyThere(hold, book));
  if (absent && !(await personWroteLately(hold))) return { beginning: absent, isWithPerson: false };
  const { numberId } = hold.state;
  const [first] = book.beginningsAt("first-text", numberId);
  const [any] = book.beginningsAt("any-text", numberId);
  const beginning = first && (await isFirstText(hold, text)) ? first : (any ?? null);
  return { beginning, isWithPerson: beginning !== null && (await isWithPerson(hold, text.at)) };
}

/** Whether a person may begin this again: at most once within the hours that its trigger says. */
export async function mayBeginAgain(
  { tx, state, at }: ConversationHold,
  { automation, trigger }: Beginning,
): Promise<boolean> {
  const hours = "everyHours" in trigger ? trigger.everyHours : 0;
  if (hours === 0) return true;
  const earlier = await tx.query(
    `select 1 from automation_run where address_id = $1 and automation_id = $2 and started_at > $3 limit 1`,
    [state.addressId, automation.id, new Date(at.getTime() - hours * 3_600_000)],
  );
  return earlier.length === 0;
}

/** Whether any text at all may begin something on a number: else most texts cost nothing but a look. */
export function catchesAll(book: LiveBook, numberId: string): boolean {
  return kinds.some((kind) => book.beginningsAt(kind, numberId).length > 0);
}

const kinds: TriggerKind[] = ["outside-hours", "nobody-available", "first-text", "any-text"];

async function outsideHours({ tx, state, at }: ConversationHold, book: LiveBook): Promise<Beginning | null> {
  const beginnings = book.beginningsAt("outside-hours", state.numberId);
  if (beginnings.length === 0) return null;
  const place = await hoursOf(tx, state.numberId);
  return beginnings.find(({ trigger }) => isClosedAt(trigger.hours, place, at)) ?? null;
}

async function nobodyThere({ tx, state }: ConversationHold, book: LiveBook): Promise<Beginning | null> {
  const [beginning] = book.beginningsAt("nobody-available", state.numberId);
  if (!beginning) return null;
  const people = await tx.query<{ lastActiveAt: Date | null }>(
    `select m.last_active_at as "lastActiveAt" from member m
      where m.deactivated_at is null and m.availability = 'available' and exists (
        select 1 from team_member t where t.member_id = m.id and (t.team_id = $1
          or ($1 is null and t.team_id in (select team_id from number_team where number_id = $2))))`,
    [state.teamId, state.numberId],
  );
  return people.some(({ lastActiveAt }) => isOnline(lastActiveAt)) ? null : beginning;
}

async function isFirstText({ tx, state }: ConversationHold, { seq }: TextAt): Promise<boolean> {
  const earlier = await tx.query(
    `select 1 from message where conversation_id = $1 and seq < $2 and direction = 'in' limit 1`,
    [state.id, seq],
  );
  return earlier.length === 0;
}
