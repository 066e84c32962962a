import { ApiProblem } from "#lib/client/api.ts";
import { uploadMedia } from "#lib/client/mutations/upload-media.ts";
import { MAX_MEDIA_BYTES, MAX_MEDIA_PER_TEXT } from "#lib/contract/media-types.ts";
import { type AttachedFile, attachedTo, setAttached } from "./attached.ts";

/** Adds files to the reply and uploads them at once, so that sending need not wait. */
export function attachFiles(conversationId: string, chosen: readonly File[]): void {
  const room = MAX_MEDIA_PER_TEXT - attachedTo(conversationId).length;
  const added = chosen.map((file, index) => attachedOf(file, index >= room));
  setAttached(conversationId, [...attachedTo(conversationId), ...added]);
  for (const one of added) if (one.problem === null) void upload(conversationId, one);
}

/** Uploads one again that did not get through. */
export function retryFile(conversationId: string, one: AttachedFile): void {
  change(conversationId, one.key, { problem: null });
  void upload(conversationId, one);
}

/** Takes one away again. */
export function removeFile(conversationId: string, { key, preview, file }: AttachedFile): void {
  if (preview && file) URL.revokeObjectURL(preview);
  setAttached(
    conversationId,
    attachedTo(conversationId).filter((one) => one.key !== key),
  );
}

function attachedOf(file: File, isTooMany: boolean): AttachedFile {
  const tooLarge = file.size > MAX_MEDIA_BYTES ? "too-large" : null;
  return {
    key: crypto.randomUUID(),
    name: file.name,
    sizeBytes: file.size,
    contentType: file.type,
    preview: file.type.startsWith("image/") ? URL.createObjectURL(file) : null,
    file,
    media: null,
    problem: isTooMany ? "too-many" : tooLarge,
  };
}

async function upload(conversationId: string, { key, file }: AttachedFile): Promise<void> {
  if (!file) return;
  try {
    change(conversationId, key, { media: await uploadMedia(conversationId, file) });
  } catch (error) {
    change(conversationId, key, { problem: error instanceof ApiProblem ? error.code : "network" });
  }
}

// It may have been taken away meanwhile.
function change(conversationId: string, key: string, to: Partial<AttachedFile>): void {
  setAttached(
    conversationId,
    attachedTo(conversationId).map((one) => (one.key === key ? { ...one, ...to } : one)),
  );
}
