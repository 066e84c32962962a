import type { TriggerKind } from "#lib/contract/automation/trigger.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import type { Beginning, LiveBook, TriggerOf } from "../live/live-book.ts";
import { liveRunOf } from "../runs/run.ts";
import { startRun } from "../runs/start-run.ts";
import { mayBeginAgain } from "./catch-all.ts";
import type { SeenEvent } from "./event.ts";
import { holdConversation } from "./hold-conversation.ts";

type Kind = Extract<TriggerKind, "closed" | "tagged" | "opted-in">;

/** Begins what a closing, a tag or an opt-in leads to, unless something is under way. What automations do leads to nothing more. */
export async function startAtEvent(
  event: SeenEvent,
  book: LiveBook,
  kind: Kind,
  following: { mayRun: boolean },
): Promise<void> {
  const { conversationId, numberId, actorKind, addressKind } = event;
  if (!conversationId || !numberId || addressKind !== "phone" || actorKind === "automation") return;
  const [beginning] = await concerned(readOnly(), book.beginningsAt(kind, numberId), event);
  if (!beginning) return;
  following.mayRun = true;
  await holdConversation(conversationId, async (hold) => {
    if (await liveRunOf(hold.tx, conversationId)) return;
    if (kind === "closed" && hold.state.status !== "closed") return;
    if (!(await mayBeginAgain(hold, beginning))) return;
    const trigger = { kind, messageId: null, keyword: null, match: null, typo: false, hops: 0 };
    await startRun(hold, { automation: beginning.automation, cause: `event:${event.seq}`, trigger });
  });
}

async function concerned(
  tx: Tx,
  beginnings: Beginning<TriggerOf<Kind>>[],
  { data }: SeenEvent,
): Promise<Beginning<TriggerOf<Kind>>[]> {
  if (!beginnings.some(({ trigger }) => trigger.kind === "tagged")) return beginnings;
  const ids = typeof data.added === "string" && data.added !== "" ? data.added.split(",") : [];
  const tags = await tx.query<{ name: string }>(`select name from tag where id = any($1::uuid[])`, [ids]);
  const names = new Set(tags.map(({ name }) => name));
  return beginnings.filter(
    ({ trigger }) => trigger.kind === "tagged" && names.has(trigger.tag.toLowerCase()),
  );
}
