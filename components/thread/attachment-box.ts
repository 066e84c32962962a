import type { Media } from "#lib/contract/media.ts";
import { isPicture } from "#lib/contract/media-types.ts";

/** How what came with a text is laid out: one below the other; several pictures or films in two columns. */
export function layoutOf(media: readonly Media[]): { list: string; box: string } {
  const isMany = media.filter(isBox).length > 1;
  return isMany
    ? { list: "grid w-80 max-w-full grid-cols-2 gap-1 not-last:mb-1.5", box: `${box} h-30 w-full` }
    : { list: "flex flex-col gap-1.5 not-last:mb-1.5", box: `${box} h-45 w-60 max-w-full` };
}

// The place of a picture or film: always the same size, so that nothing jumps when it comes.
const box = "relative block overflow-hidden rounded-control bg-surface-sunken text-text";
/** Beside pictures in two columns, what is no picture takes both. */
export const wideClass = "col-span-2";

/** Whether it is shown in a box of the size of a picture. What is still to come is mostly a picture. */
export function isBox({ status, contentType }: Media): boolean {
  if (status === "fetching") return true;
  return status === "stored" && (isPicture(contentType) || contentType?.startsWith("video/") === true);
}
