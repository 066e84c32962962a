import type { JobPayload } from "#lib/gateways/jobs/job-list.ts";
import { mediaStore } from "#lib/gateways/media-store/media-store.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";

/** The job that removes an upload nobody sent in a week. */
export function dropUnsentMedia({ mediaId }: JobPayload<"media.drop-unsent">): Promise<void> {
  return inTransaction(async (tx) => {
    const dropped = await tx.query(`delete from media where id = $1 and message_id is null returning id`, [
      mediaId,
    ]);
    // Before the commit: should the store be away, the row stays and the job is tried again.
    if (dropped.length > 0) await mediaStore().remove(mediaId);
  });
}
