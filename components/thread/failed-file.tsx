import { useQueryClient } from "@tanstack/react-query";
import { RotateCw, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { announce } from "#components/shell/undo.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { retryMedia } from "#lib/client/mutations/retry-media.ts";
import type { Media, MediaReason } from "#lib/contract/media.ts";

/** A picture or file that could not be fetched: why, and Retry where another try can help. */
export function FailedFile({ file }: { file: Media }) {
  const t = useTranslations("thread.media");
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const reason = file.reason ?? "unreachable";
  const retry = async () => {
    setBusy(true);
    await retryMedia(client, file.id).catch(() => announce(t("retryFailed")));
    setBusy(false);
  };
  return (
    <span className="flex w-60 max-w-full gap-2 rounded-control border border-border bg-surface-raised px-2.5 py-2 text-sm text-text">
      <TriangleAlert
        className="mt-0.5 size-4 shrink-0 text-text-muted"
        strokeWidth={1.8}
        aria-hidden="true"
      />
      <span className="min-w-0 flex-1">
        <span className="block">{t(refused.includes(reason) ? "notTaken" : "notFetched")}</span>
        <span className="block text-xs text-text-muted">{t(`reason.${reason}`)}</span>
        {refused.includes(reason) ? null : (
          <LinkButton onClick={() => void retry()} disabled={busy}>
            <RotateCw className="size-3.5" strokeWidth={1.8} aria-hidden="true" />
            {t(busy ? "retrying" : "retry")}
          </LinkButton>
        )}
      </span>
    </span>
  );
}

const refused: readonly MediaReason[] = ["too-large", "type-not-allowed", "private-address"];
