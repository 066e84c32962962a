import type { Message } from "#lib/contract/message.ts";

/** A text of a contact for tests, with whatever the test is about. */
export function sampleMessage(seq: number, over: Partial<Message> = {}): Message {
  return {
    id: `00000000-0000-7000-8000-${String(seq).padStart(12, "0")}`,
    conversationId: "00000000-0000-7000-8000-00000000c001",
    seq,
    direction: "in",
    kind: "text",
    purpose: "conversational",
    text: `Text ${seq}`,
    activity: null,
    media: [],
    parts: null,
    status: "received",
    revision: 0,
    statusReason: null,
    statusCode: null,
    segments: null,
    encoding: null,
    author: { kind: "contact", id: null, name: null },
    clientId: null,
    createdAt: "2026-11-23T14:00:00Z",
    dueAt: null,
    sentAt: null,
    deliveredAt: null,
    erased: false,
    ...over,
  };
}
