import { CalendarDays, ContactRound, Download, FileText, ImageIcon } from "lucide-react";
import { useTranslations } from "use-intl";
import type { Media } from "#lib/contract/media.ts";
import { useFileSize } from "./use-file-size.ts";

/** A file that is only ever saved: what it is called, what it is, how big. */
export function FileCard({ file }: { file: Media }) {
  const t = useTranslations("thread.media");
  const size = useFileSize(file.sizeBytes);
  const kind = kindOf(file.contentType);
  const Icon = icons[kind];
  return (
    <a
      href={file.url}
      download={file.name ?? ""}
      className="flex min-h-11 w-60 max-w-full items-center gap-2 rounded-control border border-border bg-surface-raised px-2.5 py-1.5 text-text hover:bg-surface-hover"
    >
      <Icon className="size-4.5 shrink-0 text-text-muted" strokeWidth={1.8} aria-hidden="true" />
      <span className="min-w-0 flex-1 text-sm">
        <span className="block truncate font-medium">{file.name ?? t(`kind.${kind}`)}</span>
        <span className="block truncate text-xs text-text-muted">
          {[file.name === null ? null : t(`kind.${kind}`), size].filter(Boolean).join(" · ")}
        </span>
      </span>
      <Download className="size-4 shrink-0 text-text-muted" strokeWidth={1.8} aria-hidden="true" />
      <span className="sr-only">{t("save")}</span>
    </a>
  );
}

type Kind = "image" | "pdf" | "contact" | "calendar" | "text" | "file";

function kindOf(contentType: string | null): Kind {
  if (contentType?.startsWith("image/")) return "image";
  return kinds[contentType ?? ""] ?? "file";
}

const kinds: Record<string, Kind> = {
  "application/pdf": "pdf",
  "text/vcard": "contact",
  "text/calendar": "calendar",
  "text/plain": "text",
};
const icons = {
  image: ImageIcon,
  pdf: FileText,
  contact: ContactRound,
  calendar: CalendarDays,
  text: FileText,
  file: FileText,
};
