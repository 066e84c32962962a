import { addJobs } from "#lib/gateways/jobs/add-jobs.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

// What an activity line can hold of a person: the words they opted out with, names, what an automation read from them.
const SILENT = `
  case when activity ? 'words' then activity || '{"words": null}'
       when activity ->> 'type' in ('contacts-merged', 'merge-undone') then activity || '{"kept": "", "merged": ""}'
       when activity ->> 'type' = 'automation' then activity || '{"what": null}'
       else activity end`;

/** SQL: what a message is set to when what it says is to be gone; `$2` is the time. The row and its counts stay. */
export const EMPTIED = `
  text = '', parts = null, status_code = null, erased_at = $2, revision = revision + 1, activity = ${SILENT}`;

/** Has the files of media rows that were just deleted removed, by jobs that are tried until the store has done it. */
export async function removeFiles(tx: Tx, media: readonly { id: string }[]): Promise<void> {
  await addJobs(
    tx,
    "media.erase",
    media.map(({ id }) => ({ payload: { mediaId: id }, key: `media.erase ${id}` })),
  );
}
