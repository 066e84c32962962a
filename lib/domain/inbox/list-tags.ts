import type { Tag } from "#lib/contract/conversation.ts";
import { prisma } from "#lib/platform/db/prisma.ts";

/** The organisation's tags, by name. */
export function listTags(): Promise<Tag[]> {
  return prisma().tag.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" } });
}
