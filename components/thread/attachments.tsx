import { Paperclip } from "lucide-react";
import { useTranslations } from "use-intl";
import type { Media } from "#lib/contract/media.ts";
import { safeHref } from "./split-links.ts";

/** What came with a text, as links: nothing of a stranger's is loaded before it is asked for. */
export function Attachments({ media }: { media: readonly Media[] }) {
  const t = useTranslations("thread.media");
  return media.map((file, index) => {
    const href = hrefOf(file.url);
    const words = file.contentType?.startsWith("image/")
      ? t("image")
      : t("file", { type: file.contentType ?? "?" });
    const size = file.sizeBytes
      ? t("size", { kilobytes: Math.max(1, Math.round(file.sizeBytes / 1024)) })
      : null;
    return (
      <span key={index} className="mt-1 flex items-center gap-1.5 text-sm first:mt-0">
        <Paperclip className="size-3.5 shrink-0" aria-hidden="true" />
        {href ? (
          <a
            href={href}
            target="_blank"
            rel="noopener noreferrer nofollow"
            className="underline underline-offset-2"
          >
            {words}
          </a>
        ) : (
          words
        )}
        {size ? <span className="text-xs text-bubble-meta">{size}</span> : null}
      </span>
    );
  });
}

function hrefOf(url: string): string | null {
  return url.startsWith("/") && !url.startsWith("//") ? url : safeHref(url);
}
