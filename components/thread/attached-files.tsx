import { useState } from "react";
import { useTranslations } from "use-intl";
import { isPicture } from "#lib/contract/media-types.ts";
import type { Media } from "#lib/contract/media.ts";
import { lazyPart } from "#components/shell/lazy-part.tsx";
import { isBox, layoutOf, wideClass } from "./attachment-box.ts";
import { FailedFile } from "./failed-file.tsx";
import { FileCard } from "./file-card.tsx";
import type { ViewerProps } from "./media-viewer.tsx";

const Viewer = lazyPart<ViewerProps>(() => import("./media-viewer.tsx").then((module) => module.MediaViewer));

/** Pictures as previews that open full size, sound and film to play, the rest as cards to save. */
export function AttachedFiles({ media }: { media: Media[] }) {
  const [opened, setOpened] = useState<string | null>(null);
  const { list, box } = layoutOf(media);
  const pictures = media.filter((file) => file.status === "stored" && isPicture(file.contentType));
  return (
    <span className={list}>
      {media.map((file) => (
        <span key={file.id} className={isBox(file) ? "contents" : wideClass}>
          <AttachedFile file={file} box={box} pictures={pictures} onOpen={() => setOpened(file.id)} />
        </span>
      ))}
      {opened === null ? null : (
        <Viewer pictures={pictures} openedId={opened} onOpen={setOpened} onClose={() => setOpened(null)} />
      )}
    </span>
  );
}

type FileProps = { file: Media; box: string; pictures: Media[]; onOpen: () => void };

function AttachedFile({ file, box, pictures, onOpen }: FileProps) {
  const t = useTranslations("thread.media");
  const type = file.contentType ?? "";
  if (file.status === "fetching") {
    return (
      <span className={box} role="status">
        <span className="absolute inset-0 grid animate-pulse place-items-center text-sm text-text-muted">
          {t("fetching")}
        </span>
      </span>
    );
  }
  if (file.status === "failed") return <FailedFile file={file} />;
  if (isPicture(type)) return <Picture file={file} box={box} pictures={pictures} onOpen={onOpen} />;
  if (type.startsWith("video/")) {
    return (
      <video className={box} src={file.url} controls preload="metadata" aria-label={t("video")}>
        <a href={file.url}>{t("save")}</a>
      </video>
    );
  }
  if (type.startsWith("audio/")) {
    return (
      <audio
        className="h-11 w-60 max-w-full"
        src={file.url}
        controls
        preload="none"
        aria-label={t("audio")}
      />
    );
  }
  return <FileCard file={file} />;
}

function Picture({ file, box, pictures, onOpen }: FileProps) {
  const t = useTranslations("thread.media");
  const words =
    pictures.length > 1
      ? t("pictureOf", { number: pictures.indexOf(file) + 1, total: pictures.length })
      : t("picture");
  return (
    <button
      type="button"
      onClick={onOpen}
      aria-label={t("open", { name: file.name ?? words })}
      className={`${box} cursor-zoom-in`}
    >
      <img
        src={file.url}
        alt={file.name ?? words}
        loading="lazy"
        decoding="async"
        className="absolute inset-0 size-full object-cover"
      />
    </button>
  );
}
