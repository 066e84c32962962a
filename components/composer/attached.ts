import { createStore, useStore } from "#lib/client/store.ts";
import type { Media } from "#lib/contract/media.ts";

/** A picture or file that goes with the reply being written: chosen here, uploaded while one writes on. */
export type AttachedFile = {
  key: string;
  name: string;
  sizeBytes: number;
  contentType: string;
  /** Where its preview is, if it is a picture. */
  preview: string | null;
  /** What was chosen; null for one that came back from a reply that did not go out. */
  file: File | null;
  /** Once the server has it. */
  media: Media | null;
  /** Why the server does not have it: a problem code, or `too-many`. */
  problem: string | null;
};

const none: Record<string, AttachedFile[]> = {};
const nothing: AttachedFile[] = [];

const attached = createStore<Record<string, AttachedFile[]>>(none);

export function attachedTo(conversationId: string): AttachedFile[] {
  return attached.get()[conversationId] ?? nothing;
}

export function useAttached(conversationId: string): AttachedFile[] {
  return useStore(attached, none)[conversationId] ?? nothing;
}

export function setAttached(conversationId: string, files: AttachedFile[]): void {
  attached.set({ ...attached.get(), [conversationId]: files });
}

/** Takes the files out to be sent. */
export function takeAttached(conversationId: string): Media[] {
  const files = attachedTo(conversationId);
  setAttached(conversationId, nothing);
  for (const { preview, file } of files) if (preview && file) URL.revokeObjectURL(preview);
  return files.flatMap(({ media }) => media ?? []);
}

/** Puts files back that did not go out, before those chosen since. */
export function giveBackAttached(conversationId: string, media: readonly Media[]): void {
  if (media.length === 0) return;
  setAttached(conversationId, [...media.map(attachedAgain), ...attachedTo(conversationId)]);
}

function attachedAgain(media: Media): AttachedFile {
  const contentType = media.contentType ?? "";
  return {
    key: media.id,
    name: media.name ?? "",
    sizeBytes: media.sizeBytes ?? 0,
    contentType,
    preview: contentType.startsWith("image/") ? media.url : null,
    file: null,
    media,
    problem: null,
  };
}
