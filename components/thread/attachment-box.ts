import type { Media } from "#lib/contract/media.ts";
import { isPicture } from "#lib/contract/media-types.ts";

export const attachmentsClass = "flex flex-col gap-1.5 not-last:mb-1.5";
/** The place of a picture or film: always the same size, so that nothing jumps when it comes. */
export const boxClass =
  "relative block h-45 w-60 max-w-full overflow-hidden rounded-control bg-surface-sunken text-text";

/** Whether it is shown in a box of the size of a picture. What is still to come is mostly a picture. */
export function isBox({ status, contentType }: Media): boolean {
  if (status === "fetching") return true;
  return status === "stored" && (isPicture(contentType) || contentType?.startsWith("video/") === true);
}
