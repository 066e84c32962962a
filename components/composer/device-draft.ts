import type { Draft } from "#lib/contract/conversation.ts";
import type { KeptDraft } from "./draft-keeper.ts";

export type DeviceDraft = KeptDraft & { at: string };

/** The draft this device kept for a member in a conversation; null when none, or the storage is closed to us. */
export function readDeviceDraft(memberId: string, conversationId: string): DeviceDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyFor(memberId, conversationId)) ?? "null");
    return isDeviceDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps it; an empty text stays for a while as the newer word against an older draft on the server. */
export function writeDeviceDraft(
  memberId: string,
  conversationId: string,
  draft: KeptDraft,
  at: string,
): void {
  try {
    localStorage.setItem(keyFor(memberId, conversationId), JSON.stringify({ ...draft, at }));
  } catch {
    // A full or forbidden storage must not stop the writing: the server keeps it too.
  }
}

/** Which draft to go on with: the newer of the device's and the server's. */
export function newerDraft(device: DeviceDraft | null, server: Draft | undefined): KeptDraft {
  const serverAt = server?.updatedAt ? Date.parse(server.updatedAt) : 0;
  const newer = device !== null && Date.parse(device.at) >= serverAt ? device : server;
  return { text: newer?.text ?? "", kind: newer?.kind ?? "text" };
}

function keyFor(memberId: string, conversationId: string): string {
  return `twoway.draft.${memberId}.${conversationId}`;
}

function isDeviceDraft(value: unknown): value is DeviceDraft {
  if (typeof value !== "object" || value === null) return false;
  const { text, kind, at } = value as Partial<DeviceDraft>;
  return typeof text === "string" && (kind === "text" || kind === "note") && typeof at === "string";
}
