import { env } from "#lib/platform/env.ts";
import { diskStore } from "./disk-store.ts";
import { s3Store } from "./s3-store.ts";

/** Where pictures and files lie, by the id of their row. They are small enough (MAX_MEDIA_BYTES) to pass in one piece. */
export type MediaStore = {
  /** Kept for good when it returns; the same id again replaces what was there. */
  write: (id: string, content: Uint8Array, contentType: string) => Promise<void>;
  /** Null where there is none. */
  read: (id: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Also where there is none. */
  remove: (id: string) => Promise<void>;
};

/** The store that the environment names: an S3-compatible one, else a folder in DATA_DIR. */
export function mediaStore(): MediaStore {
  const { MEDIA_S3_URL, MEDIA_S3_REGION, MEDIA_S3_KEY_ID, MEDIA_S3_SECRET, DATA_DIR } = env();
  if (!MEDIA_S3_URL) return diskStore(`${DATA_DIR}/media`);
  return s3Store({
    url: MEDIA_S3_URL,
    region: MEDIA_S3_REGION,
    keyId: MEDIA_S3_KEY_ID ?? "",
    secret: MEDIA_S3_SECRET ?? "",
  });
}
