import { importRows } from "#lib/domain/lists/import-rows.ts";
import { dropUnsentMedia } from "#lib/domain/media/drop-unsent-media.ts";
import { fetchMedia } from "#lib/domain/media/fetch-media.ts";
import type { Tasks } from "#lib/gateways/jobs/job-list.ts";

/** Which verb does which job. */
export const tasks: Tasks = {
  "media.fetch": fetchMedia,
  "media.drop-unsent": dropUnsentMedia,
  "list.import": importRows,
};
