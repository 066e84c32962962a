import type { Media } from "#lib/contract/media.ts";
import { api } from "#lib/client/api.ts";

// Ten megabytes over a slow line.
const PATIENCE_MS = 120_000;

/** Uploads a picture or file, to be sent with a reply in this conversation. */
export function uploadMedia(conversationId: string, file: File): Promise<Media> {
  return api<Media>("POST", `/conversations/${conversationId}/media`, {
    query: { name: file.name },
    body: file,
    timeoutMs: PATIENCE_MS,
  });
}
