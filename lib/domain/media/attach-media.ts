import type { Media } from "#lib/contract/media.ts";
import { mediaUrl } from "#lib/contract/media-types.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";

type Upload = {
  conversationId: string;
  messageId: string;
  mediaIds: readonly string[];
  /** The conversation they were uploaded to. */
  uploadedTo: string;
};
type Row = Pick<Media, "id" | "name" | "contentType" | "sizeBytes">;

/**
 * Makes the actor's uploads part of a text just written, in the order given. Each goes out once; those of a text that
 * was taken back may go with another. Throws `invalid` where one is not theirs to send here.
 */
export async function attachMedia(
  tx: Tx,
  actor: Actor,
  { conversationId, messageId, mediaIds, uploadedTo }: Upload,
): Promise<Media[]> {
  if (mediaIds.length === 0) return [];
  const rows = await tx.query<Row>(
    `update media f set message_id = $1, conversation_id = $2, position = array_position($4::uuid[], f.id) - 1
      where f.id = any($4::uuid[]) and f.conversation_id = $5 and f.uploaded_by_id = $3 and f.status = 'stored'
        and (f.message_id is null or exists (
          select from message m where m.id = f.message_id and m.status = 'cancelled'))
      returning f.id, f.name, f.content_type as "contentType", f.size_bytes as "sizeBytes"`,
    [messageId, conversationId, actor.id, mediaIds, uploadedTo],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return mediaIds.map((id) => {
    const row = byId.get(id);
    if (!row) throw gone();
    return { ...row, url: mediaUrl(id), status: "stored", reason: null };
  });
}

function gone(): AppError {
  const detail = "A picture or file is no longer there, or was sent already. Attach it again.";
  return new AppError("invalid", detail, { fields: { mediaIds: detail } });
}
