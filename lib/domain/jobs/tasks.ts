import { buildBroadcast } from "#lib/domain/broadcasts/build-broadcast.ts";
import { clearBroadcast } from "#lib/domain/broadcasts/clear-broadcast.ts";
import { settleBroadcast } from "#lib/domain/broadcasts/settle-broadcast.ts";
import { importRows } from "#lib/domain/lists/import-rows.ts";
import { dropUnsentMedia } from "#lib/domain/media/drop-unsent-media.ts";
import { eraseMedia } from "#lib/domain/media/erase-media.ts";
import { fetchMedia } from "#lib/domain/media/fetch-media.ts";
import { emptyExpired } from "#lib/domain/privacy/retention/empty-expired.ts";
import type { Tasks } from "#lib/gateways/jobs/job-list.ts";

/** Which verb does which job. */
export const tasks: Tasks = {
  "media.fetch": fetchMedia,
  "media.drop-unsent": dropUnsentMedia,
  "media.erase": eraseMedia,
  "retention.run": emptyExpired,
  "list.import": importRows,
  "broadcast.build": buildBroadcast,
  "broadcast.settle": settleBroadcast,
  "broadcast.clear": clearBroadcast,
};
