import { mediaTypeOf } from "#lib/domain/media/media-type.ts";
import type { OpenMedia } from "#lib/domain/media/open-media.ts";
import { readHandsetMedia, writeHandsetMedia } from "#lib/gateways/simulator/handset-media.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { requireDemo } from "./find-handset.ts";

/** Puts a picture or file at the simulator, under an id that the handset made up: then it can be sent in a text. */
export async function putHandsetMedia(id: string, content: Uint8Array): Promise<void> {
  requireDemo();
  if (!isId(id))
    throw new AppError("invalid", "The id must be a UUID.", { fields: { id: "must be a UUID" } });
  // A provider takes what it gets; whether we do is decided when it is fetched.
  const contentType = (await mediaTypeOf(content)) ?? "application/octet-stream";
  await writeHandsetMedia(id, { contentType, content: Buffer.from(content) });
}

/** A picture or file that a handset put at the simulator. */
export async function openHandsetMedia(id: string): Promise<OpenMedia> {
  requireDemo();
  const media = isId(id) ? await readHandsetMedia(id) : null;
  if (!media) throw notFound("picture or file");
  return { ...media, content: new Uint8Array(media.content), name: null };
}
