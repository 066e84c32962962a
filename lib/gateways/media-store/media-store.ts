import { env } from "#lib/platform/env.ts";
import { diskStore } from "./disk-store.ts";
import type { MediaStore } from "./store.ts";
import { s3Store } from "./s3-store.ts";

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
