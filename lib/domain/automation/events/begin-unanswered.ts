import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { currentBook } from "../live/live-book.ts";
import type { Beginning, TriggerOf } from "../live/live-book.ts";
import { liveRunOf } from "../runs/run.ts";
import { startRun } from "../runs/start-run.ts";
import { holdConversation } from "./hold-conversation.ts";

const AT_ONCE = 100;

type Waiting = { id: string; cause: string };

/** Begins what is meant for contacts who have waited for so many minutes, once a wait; not for waits older than its version. */
export async function beginUnanswered(): Promise<void> {
  const book = await currentBook(readOnly());
  for (const beginning of book.allBeginnings("no-answer"))
    for (const waiting of await findWaiting(beginning)) await begin(waiting, beginning);
}

function findWaiting({ automation, trigger }: Beginning<TriggerOf<"no-answer">>): Promise<Waiting[]> {
  const until = new Date(now().getTime() - trigger.minutes * 60_000);
  return readOnly().query<Waiting>(
    `select w.id, w.cause from (
       select c.id, c.number_id, c.address_id, c.waiting_since,
              'wait:' || c.id || ':' || floor(extract(epoch from c.waiting_since) * 1000)::bigint || ':' || $5 as cause
         from conversation c
        where c.status = 'open' and c.waiting_since is not null and c.waiting_since <= $1 and c.waiting_since > $2
          and ($3::uuid[] is null or c.number_id = any($3::uuid[]))) w
       join address a on a.id = w.address_id and a.kind = 'phone'
      where not exists (select 1 from automation_run r where r.cause = w.cause)
      order by w.waiting_since limit $4`,
    [
      until,
      new Date(automation.publishedAt.getTime() - trigger.minutes * 60_000),
      automation.definition.numberIds,
      AT_ONCE,
      automation.id,
    ],
  );
}

async function begin(
  { id, cause }: Waiting,
  { automation, trigger }: Beginning<TriggerOf<"no-answer">>,
): Promise<void> {
  await holdConversation(id, async (hold) => {
    const since = hold.state.waitingSince;
    const stillWaits = since !== null && since.getTime() <= hold.at.getTime() - trigger.minutes * 60_000;
    if (hold.state.status !== "open" || !stillWaits || (await liveRunOf(hold.tx, id))) return;
    const begun = { kind: trigger.kind, messageId: null, keyword: null, match: null, typo: false, hops: 0 };
    await startRun(hold, { automation, cause, trigger: begun });
  });
}
