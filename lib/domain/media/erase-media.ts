import type { JobPayload } from "#lib/gateways/jobs/job-list.ts";
import { mediaStore } from "#lib/gateways/media-store/media-store.ts";

/** The job that removes a file whose row is gone already: it is tried until the store has done it. */
export async function eraseMedia({ mediaId }: JobPayload<"media.erase">): Promise<void> {
  await mediaStore().remove(mediaId);
}
