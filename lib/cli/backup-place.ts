import { env } from "#lib/platform/env.ts";

/** What is signed to tell whether two keys are the same: purpose and text. */
export const KEY_PROOF = ["backup", "which key"] as const;

/** Where pictures and files lie on this machine; null where an S3 store keeps them. */
export function mediaFolder(): string | null {
  const { MEDIA_S3_URL, DATA_DIR } = env();
  return MEDIA_S3_URL ? null : `${DATA_DIR}/media`;
}
