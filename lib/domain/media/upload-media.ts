import type { Media } from "#lib/contract/media.ts";
import { MAX_MEDIA_BYTES, mediaUrl } from "#lib/contract/media-types.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { findConversation } from "#lib/domain/inbox/find-conversation.ts";
import { addJobs } from "#lib/gateways/jobs/add-jobs.ts";
import { mediaStore } from "#lib/gateways/media-store/media-store.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { cleanFileName } from "./file-name.ts";
import { mediaTypeOf } from "./media-type.ts";
import { requireSendsMedia } from "./require-sends-media.ts";

type Upload = { name: string; content: Uint8Array };

// A reply that waits for its sender's connection must still find what belongs to it.
const KEPT_UNSENT_MS = 7 * 24 * 3_600_000;

/** Takes a picture or file that the actor wants to send in this conversation: kept, and theirs until they send it. */
export async function uploadMedia(actor: Actor, conversationId: string, upload: Upload): Promise<Media> {
  const conversation = await findConversation(readOnly(), actor, conversationId, "conversation.reply");
  await requireSendsMedia(readOnly(), conversation.numberId);
  const { content } = upload;
  if (content.length > MAX_MEDIA_BYTES) throw new AppError("too-large", "At most 10 MB can be sent.");
  const contentType = content.length === 0 ? null : await mediaTypeOf(content);
  if (contentType === null) {
    const detail = content.length === 0 ? "The file is empty." : "Files of this type cannot be sent.";
    throw new AppError("invalid", detail, { fields: { file: detail } });
  }
  const id = newId();
  const name = cleanFileName(upload.name);
  await mediaStore().write(id, content, contentType);
  await inTransaction(async (tx) => {
    await tx.query(
      `insert into media (id, conversation_id, uploaded_by_id, name, content_type, size_bytes, status)
       values ($1, $2, $3, $4, $5, $6, 'stored')`,
      [id, conversationId, actor.id, name, contentType, content.length],
    );
    const runAt = new Date(now().getTime() + KEPT_UNSENT_MS);
    await addJobs(tx, "media.drop-unsent", [{ payload: { mediaId: id }, runAt }]);
  });
  return {
    id,
    url: mediaUrl(id),
    status: "stored",
    reason: null,
    name,
    contentType,
    sizeBytes: content.length,
  };
}
