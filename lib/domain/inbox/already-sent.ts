import type { Message, MessageKind, MessagePurpose } from "#lib/contract/message.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { toGsm } from "#lib/contract/segments.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { loadMessage } from "./load-messages.ts";
import { makeStorable } from "./take-text.ts";

type Asked = {
  conversationId: string;
  text: string;
  kind: MessageKind;
  purpose?: MessagePurpose | undefined;
  clientId?: string | undefined;
  sendAt?: string | undefined;
  mediaIds?: readonly string[];
};

/** The message this actor already made with this clientId; another body under the same clientId is refused. */
export async function alreadySent(tx: Tx, actor: Actor, asked: Asked): Promise<Message | null> {
  if (asked.clientId === undefined) return null;
  const [row] = await tx.query<{ id: string }>(
    `select id from message where author_id = $1 and client_id = $2`,
    [actor.id, asked.clientId],
  );
  const message = row ? await loadMessage(tx, row.id) : null;
  if (!message) return null;
  // Once it is on its way its due time moves with every try; only while it waits for its hour can another hour be meant.
  const sameTime =
    message.status !== "scheduled" ||
    asked.sendAt === undefined ||
    Date.parse(asked.sendAt) === Date.parse(message.dueAt ?? "");
  const same =
    message.conversationId === asked.conversationId &&
    isSameText(message.text, makeStorable(asked.text)) &&
    message.kind === asked.kind &&
    (asked.purpose ?? message.purpose) === message.purpose &&
    (asked.mediaIds ?? []).join() === message.media.map(({ id }) => id).join();
  if (same && sameTime) return message;
  throw new AppError("client-id-reused", "This clientId stands for another message already.", {
    fields: { clientId: "used before with another body" },
  });
}

// The number may have had it sent with plain look-alikes.
function isSameText(stored: string, asked: string): boolean {
  return stored === asked || stored === toGsm(asked);
}

/** Two calls with one clientId at the same moment: the second meets the unique index, and then finds the first's message. */
export async function retryOnSameClientId<Result>(attempt: () => Promise<Result>): Promise<Result> {
  try {
    return await attempt();
  } catch (error) {
    const collided =
      error instanceof Error && "constraint" in error && error.constraint === "message_client_id";
    if (!collided) throw error;
    return attempt();
  }
}
