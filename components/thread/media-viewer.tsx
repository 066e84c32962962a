import { ChevronLeft, ChevronRight, Download } from "lucide-react";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { buttonClass } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import type { Media } from "#lib/contract/media.ts";

export type ViewerProps = {
  pictures: Media[];
  openedId: string;
  onOpen: (id: string) => void;
  onClose: () => void;
};

/** One picture as large as the window lets it be; ← and → go through those of the same text, Esc closes. */
export function MediaViewer({ pictures, openedId, onOpen, onClose }: ViewerProps) {
  const t = useTranslations("thread.media");
  const common = useTranslations("common");
  const index = Math.max(
    0,
    pictures.findIndex(({ id }) => id === openedId),
  );
  const picture = pictures[index];
  const go = (step: number) => {
    const next = pictures[(index + step + pictures.length) % pictures.length];
    if (next) onOpen(next.id);
  };
  useArrows(go);
  if (!picture) return null;
  const many = pictures.length > 1;
  const title = many ? t("pictureOf", { number: index + 1, total: pictures.length }) : t("picture");
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={picture.name ?? title}
      closeLabel={common("close")}
      className="top-[4vh]! max-h-[92vh]! w-[min(1100px,calc(100vw-24px))]!"
      footer={
        <>
          {many ? (
            <>
              <IconButton icon={ChevronLeft} label={t("previous")} keys="←" onClick={() => go(-1)} />
              <IconButton icon={ChevronRight} label={t("next")} keys="→" onClick={() => go(1)} />
              <span className="flex-1 self-center text-sm text-text-muted">{title}</span>
            </>
          ) : null}
          <a href={picture.url} download={picture.name ?? ""} className={buttonClass({ look: "soft" })}>
            <Download className="size-4" strokeWidth={1.8} aria-hidden="true" />
            {t("save")}
          </a>
        </>
      }
    >
      <div className="grid min-h-40 place-items-center">
        <img
          key={picture.id}
          src={picture.url}
          alt={picture.name ?? title}
          className="max-h-[calc(92vh-132px)] max-w-full rounded-control object-contain"
        />
      </div>
    </Dialog>
  );
}

/** The dialog has the focus, wherever in it that is: so the arrows are heard for all of it. */
function useArrows(go: (step: number) => void): void {
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === "ArrowLeft") go(-1);
      else if (key === "ArrowRight") go(1);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  });
}
