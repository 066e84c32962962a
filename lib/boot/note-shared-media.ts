import type { GivenEnv } from "#lib/platform/env.ts";

/** Several processes must find each other's pictures and files: says so where nothing shows that they will. */
export function noteSharedMedia(
  { ROLE, MEDIA_S3_URL, DATA_DIR }: GivenEnv,
  say: (line: string) => void,
): void {
  if (ROLE === "all" || MEDIA_S3_URL) return;
  say(
    `Pictures and files are kept in ${DATA_DIR}/media: every web and worker process must share that folder. Without a shared disk, set MEDIA_S3_URL.`,
  );
}
