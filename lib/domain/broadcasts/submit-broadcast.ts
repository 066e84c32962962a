import type { Broadcast } from "#lib/contract/broadcast.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { invalid } from "#lib/domain/team/refuse.ts";
import { addJobs } from "#lib/gateways/jobs/add-jobs.ts";
import { now } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { approvalOf } from "./approval-rule.ts";
import type { BroadcastRow } from "./broadcast-row.ts";
import { changeBroadcast } from "./change-broadcast.ts";
import { countAudience } from "./find-audience.ts";
import { saysHowToOptOut } from "./opt-out-line.ts";

// The first place where a day begins is this far ahead of UTC.
const EARLIEST_ZONE_MS = 14 * 3_600_000;

/** Sends a draft off: at once or at its time; to many people, once a second person has said yes. */
export function submitBroadcast(actor: Actor, id: string): Promise<Broadcast> {
  return changeBroadcast(actor, id, {
    type: "broadcast.submitted",
    from: ["draft"],
    step: async (tx, broadcast) => {
      requireWhole(broadcast);
      const people = await countAudience(tx, broadcast);
      if (people === 0) throw invalid("listId", "Nobody would get it.");
      const needsYes = await approvalOf(tx, people);
      await tx.query(
        `update broadcast set status = $2, submitted_by_kind = $3, submitted_by_id = $4, submitted_at = $5 where id = $1`,
        [id, needsYes ? "waiting" : "scheduled", actor.kind, actor.id, now()],
      );
      if (!needsYes) await schedule(tx, broadcast);
    },
  });
}

/** The second person's yes to a broadcast to many: a member other than who sent it off. */
export function approveBroadcast(actor: Actor, id: string): Promise<Broadcast> {
  return changeBroadcast(actor, id, {
    type: "broadcast.approved",
    from: ["waiting"],
    step: async (tx, broadcast) => {
      if (actor.kind !== "member" || actor.id === broadcast.submittedById)
        throw new AppError("not-allowed", "Somebody else has to approve it.");
      await tx.query(
        `update broadcast set status = 'scheduled', approved_by_id = $2, approved_at = $3 where id = $1`,
        [id, actor.id, now()],
      );
      await schedule(tx, broadcast);
    },
  });
}

async function schedule(tx: Tx, { id, sendAt, localAt }: BroadcastRow): Promise<void> {
  const local = localAt === null ? null : new Date(Date.parse(`${localAt}:00Z`) - EARLIEST_ZONE_MS);
  const runAt = sendAt ?? local ?? now();
  await addJobs(tx, "broadcast.build", [
    { payload: { broadcastId: id }, key: `broadcast.build:${id}`, runAt },
  ]);
}

function requireWhole({ text, purpose, optOutLine, number, sendAt, localAt }: BroadcastRow): void {
  if (text.trim() === "") throw invalid("text", "Write something to send");
  if (number.status === "retired") throw invalid("numberId", "This number is out of service.");
  const at = now();
  if (sendAt !== null && sendAt < at) throw invalid("sendAt", "That is in the past.");
  // The last place where a clock shows it is half a day behind UTC.
  if (localAt !== null && Date.parse(`${localAt}:00Z`) + 12 * 3_600_000 < at.getTime())
    throw invalid("localAt", "That is in the past everywhere.");
  if (purpose !== "marketing") return;
  if (optOutLine === "" && !saysHowToOptOut(text))
    throw invalid("optOutLine", "Say how to opt out: the law wants it of marketing.");
  const both = `${text} ${optOutLine}`;
  // 47 CFR 64.1200(a)(10): who can't be answered has to name another way.
  if (number.kind === "alphanumeric" && !/https?:\/\/|\+?\d[\d ]{3,}/.test(both))
    throw invalid("optOutLine", "Nobody can reply to this sender: name a link or a number for opting out.");
}
