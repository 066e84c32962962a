import { type Actor, can } from "#lib/contract/permissions.ts";
import { readConversation } from "#lib/domain/inbox/conversation-state.ts";
import { mediaStore } from "#lib/gateways/media-store/media-store.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { readMediaLink } from "./media-link.ts";

/** A stored picture or file, ready to be handed out. */
export type OpenMedia = { content: Uint8Array<ArrayBuffer>; contentType: string; name: string | null };

type Row = {
  contentType: string;
  name: string | null;
  conversationId: string;
  isSent: boolean;
  uploadedById: string | null;
};

/** The picture or file, for who may see its conversation; an upload that is not sent yet, for its uploader only. */
export async function openMedia(actor: Actor, mediaId: string): Promise<OpenMedia> {
  const row = await find(mediaId);
  const conversation = row && (await readConversation(readOnly(), row.conversationId));
  if (!conversation || !can(actor, "conversation.read", conversation)) throw missing();
  if (!row.isSent && row.uploadedById !== actor.id) throw missing();
  return open(mediaId, row);
}

/** The picture or file that a signed link stands for: whoever has the link may have it. */
export async function openMediaLink(token: string): Promise<OpenMedia> {
  const mediaId = readMediaLink(token);
  const row = mediaId === null ? null : await find(mediaId);
  if (mediaId === null || !row) throw missing();
  return open(mediaId, row);
}

async function find(mediaId: string): Promise<Row | null> {
  const [row] = await readOnly().query<Row>(
    `select f.content_type as "contentType", f.name, coalesce(m.conversation_id, f.conversation_id) as "conversationId",
            f.message_id is not null as "isSent", f.uploaded_by_id as "uploadedById"
       from media f left join message m on m.id = f.message_id where f.id = $1 and f.status = 'stored'`,
    [isId(mediaId) ? mediaId : null],
  );
  return row ?? null;
}

async function open(mediaId: string, { contentType, name }: Row): Promise<OpenMedia> {
  const content = await mediaStore().read(mediaId);
  if (!content) throw missing();
  return { content, contentType, name };
}

function missing() {
  return notFound("picture or file");
}
