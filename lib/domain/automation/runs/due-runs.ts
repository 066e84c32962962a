import { now } from "#lib/platform/clock.ts";
import { readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { log } from "#lib/platform/log.ts";
import { makeCall } from "../calls/make-call.ts";
import { holdConversation, holdRun } from "../events/hold-conversation.ts";
import { continueRun } from "./continue-run.ts";
import { endRun } from "./end-run.ts";

const AT_ONCE = 16;
const TRIES = 5;
const TRY_AGAIN_MS = 10_000;

type Due = { id: string; conversationId: string };

/** Goes on with runs that are due, many at once; one that hangs in a call holds up none of the others. */
export function createRunKeeper() {
  const running = new Map<string, Promise<void>>();
  const failures = new Map<string, number>();

  const look = async (): Promise<void> => {
    const room = AT_ONCE - running.size;
    if (room <= 0) return;
    for (const due of await dueRuns(readOnly(), [...running.keys()], room)) {
      const going = goOn(due).finally(() => running.delete(due.id));
      running.set(due.id, going);
    }
  };

  async function goOn(due: Due): Promise<void> {
    try {
      const call = await continueRun(due.conversationId);
      if (call) await makeCall(call);
      failures.delete(due.id);
    } catch (error) {
      log().error({ err: error, runId: due.id }, "A run of an automation could not go on");
      await putOff(due).catch(() => undefined);
    }
  }

  // A run that fails again and again must not be tried for ever: a person is told.
  async function putOff({ id, conversationId }: Due): Promise<void> {
    const failed = (failures.get(id) ?? 0) + 1;
    failures.set(id, failed);
    if (failed >= TRIES) {
      failures.delete(id);
      return holdConversation(conversationId, async (hold) => {
        const held = await holdRun(hold);
        if (held?.run.id === id) await endRun(held, "failed", held.run.stepId);
      });
    }
    await readOnly().query(`update automation_run set due_at = $2 where id = $1 and ended_at is null`, [
      id,
      new Date(now().getTime() + TRY_AGAIN_MS),
    ]);
  }

  const drain = async (): Promise<void> => {
    await Promise.all(running.values());
  };
  return { look, drain };
}

function dueRuns(tx: Tx, except: readonly string[], limit: number): Promise<Due[]> {
  return tx.query<Due>(
    `select id, conversation_id as "conversationId" from automation_run
      where ended_at is null and due_at <= $1 and id <> all($2::uuid[]) order by due_at limit $3`,
    [now(), except, limit],
  );
}
