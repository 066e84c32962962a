import type { Draft } from "#lib/contract/conversation.ts";
import type { KeptDraft } from "./draft-keeper.ts";

/** `synced`: the server has had it since, so that only the server knows whether it still stands. */
export type DeviceDraft = KeptDraft & { at: string; synced: boolean };

/** The draft this device kept for a member in a conversation; null when none, or the storage is closed to us. */
export function readDeviceDraft(memberId: string, conversationId: string): DeviceDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyFor(memberId, conversationId)) ?? "null");
    return isDeviceDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps it; an empty text stays as the newer word against an older draft on the server. */
export function writeDeviceDraft(memberId: string, conversationId: string, draft: DeviceDraft): void {
  try {
    localStorage.setItem(keyFor(memberId, conversationId), JSON.stringify(draft));
  } catch {
    // A full or forbidden storage must not stop the writing: the server keeps it too.
  }
}

/** Notes that the server has this very draft: on another device it may be sent or changed from now on. */
export function markDraftSynced(memberId: string, conversationId: string, { text, kind }: KeptDraft): void {
  const kept = readDeviceDraft(memberId, conversationId);
  if (kept?.text === text && kept.kind === kind)
    writeDeviceDraft(memberId, conversationId, { ...kept, synced: true });
}

/** Which draft to go on with: the device's where the server has not had it and has nothing newer, else the server's. */
export function newerDraft(device: DeviceDraft | null, server: Draft | undefined): KeptDraft {
  const serverAt = server?.updatedAt ? Date.parse(server.updatedAt) : 0;
  const isDevices =
    device !== null && (server === undefined || (!device.synced && Date.parse(device.at) >= serverAt));
  const { text, kind } = isDevices ? device : (server ?? { text: "", kind: "text" });
  return { text, kind };
}

function keyFor(memberId: string, conversationId: string): string {
  return `twoway.draft.${memberId}.${conversationId}`;
}

function isDeviceDraft(value: unknown): value is DeviceDraft {
  if (typeof value !== "object" || value === null) return false;
  const { text, kind, at, synced } = value as Partial<DeviceDraft>;
  const isKind = kind === "text" || kind === "note";
  return typeof text === "string" && isKind && typeof at === "string" && typeof synced === "boolean";
}
