import { lazyPart } from "#components/shell/lazy-part.tsx";
import type { AttachProps } from "./attach-button.tsx";

/** The button that chooses pictures and files; its code comes after the first paint. */
export const AttachButton = lazyPart<AttachProps>(
  () => import("./attach-button.tsx").then((module) => module.AttachButton),
  () => <span className="w-(--size-control) max-md:w-(--size-touch)" />,
);

/** What goes with the reply. */
export const AttachedStrip = lazyPart<AttachProps>(() =>
  import("./attached-strip.tsx").then((module) => module.AttachedStrip),
);
