import type { Media } from "#lib/contract/media.ts";
import { lazyPart } from "#components/shell/lazy-part.tsx";
import { isBox, layoutOf, wideClass } from "./attachment-box.ts";

/** What came with a text, or goes with it. Its code comes with the first one; until then its place is kept. */
export const Attachments = lazyPart<{ media: Media[] }>(
  () => import("./attached-files.tsx").then((module) => module.AttachedFiles),
  ({ media }) => {
    const { list, box } = layoutOf(media);
    return (
      <span className={list}>
        {media.map((file) => (
          <span key={file.id} className={isBox(file) ? box : `${wideClass} block h-11 w-60 max-w-full`} />
        ))}
      </span>
    );
  },
);
