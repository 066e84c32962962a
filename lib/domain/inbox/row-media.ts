import type { Media } from "#lib/contract/media.ts";
import { mediaUrl } from "#lib/contract/media-types.ts";
import { newId } from "#lib/platform/ids.ts";

/** A picture or file of a message just written; `source`: where what came in is kept, and the account that brought it. */
export type RowMedia = { media: Media; source?: { url: string; accountId: string } };

/** A picture or file that came with a text: listed now, fetched by a job. */
export function listedMedia(url: string, accountId: string): RowMedia {
  const id = newId();
  return {
    source: { url, accountId },
    media: {
      id,
      url: mediaUrl(id),
      status: "fetching",
      reason: null,
      name: null,
      contentType: null,
      sizeBytes: null,
    },
  };
}
