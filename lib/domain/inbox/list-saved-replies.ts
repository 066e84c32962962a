import type { SavedReply } from "#lib/contract/conversation.ts";
import { prisma } from "#lib/platform/db/prisma.ts";

/** The texts that "/" inserts in the composer, by title. */
export function listSavedReplies(): Promise<SavedReply[]> {
  return prisma().savedReply.findMany({
    select: { id: true, title: true, text: true },
    orderBy: { title: "asc" },
  });
}
