import type { ShownMessage } from "#lib/client/shown-message.ts";

const readOut = 2;

export type Announcement = { texts: string[]; more: number };

/** What to read out of texts that came in together: two at most, and how many more. */
export function announcementOf(messages: readonly ShownMessage[]): Announcement {
  const texts = messages.map((message) => message.text);
  return { texts: texts.slice(0, readOut), more: Math.max(0, texts.length - readOut) };
}

/** The contact's texts that are newer than what was known. */
export function inboundAfter(messages: readonly ShownMessage[], seq: number): ShownMessage[] {
  return messages.filter(
    (message) => !message.local && message.direction === "in" && message.kind === "text" && message.seq > seq,
  );
}
