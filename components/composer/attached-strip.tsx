import { FileText, LoaderCircle, RotateCw, TriangleAlert, X } from "lucide-react";
import { useTranslations } from "use-intl";
import { classNames } from "#components/ui/class-names.ts";
import { useFileSize } from "#components/thread/use-file-size.ts";
import { removeFile, retryFile } from "./attach-files.ts";
import { type AttachedFile, useAttached } from "./attached.ts";
import type { AttachProps } from "./attach-button.tsx";

/** What goes with the reply: a preview each, how far it is, and a way to take it away. */
export function AttachedStrip({ conversationId }: AttachProps) {
  const t = useTranslations("composer.attach");
  const files = useAttached(conversationId);
  return (
    <ul aria-label={t("list")} className="flex gap-2 overflow-x-auto px-3 pt-1 pb-2 [scrollbar-width:thin]">
      {files.map((one) => (
        <AttachedItem key={one.key} one={one} conversationId={conversationId} />
      ))}
    </ul>
  );
}

function AttachedItem({ one, conversationId }: { one: AttachedFile; conversationId: string }) {
  const t = useTranslations("composer.attach");
  const size = useFileSize(one.sizeBytes);
  const name = one.name === "" ? t("unnamed") : one.name;
  const canRetry = one.problem !== null && !final.has(one.problem);
  return (
    <li
      className={classNames(
        "flex h-12 w-52 shrink-0 items-center gap-2 rounded-control border bg-surface pr-1 pl-1",
        one.problem ? "border-danger-line" : "border-border",
      )}
    >
      <span className="grid size-10 shrink-0 place-items-center overflow-hidden rounded-[5px] bg-surface-sunken text-text-muted">
        {one.preview ? (
          <img src={one.preview} alt="" className="size-full object-cover" />
        ) : (
          <FileText className="size-4.5" strokeWidth={1.8} aria-hidden="true" />
        )}
      </span>
      <span className="min-w-0 flex-1 text-xs">
        <span className="block truncate font-medium text-text">{name}</span>
        <span
          role={one.problem ? "alert" : "status"}
          className={classNames(
            "flex items-center gap-1",
            one.problem ? "text-danger-text" : "text-text-muted",
          )}
        >
          <State one={one} size={size} />
        </span>
      </span>
      {canRetry ? (
        <SmallButton
          icon={RotateCw}
          label={t("retry", { name })}
          onClick={() => retryFile(conversationId, one)}
        />
      ) : null}
      <SmallButton icon={X} label={t("remove", { name })} onClick={() => removeFile(conversationId, one)} />
    </li>
  );
}

function State({ one, size }: { one: AttachedFile; size: string | null }) {
  const t = useTranslations("composer.attach");
  if (one.problem) {
    const key = `problem.${one.problem}` as "problem.other";
    const words = t.has(key) ? t(key) : t("problem.other");
    return (
      <>
        <TriangleAlert className="size-3 shrink-0" aria-hidden="true" />
        <span className="truncate" title={words}>
          {words}
        </span>
      </>
    );
  }
  if (one.media) return <span className="truncate">{size}</span>;
  return (
    <>
      <LoaderCircle className="size-3 shrink-0 animate-spin" aria-hidden="true" />
      <span className="truncate">{t("uploading")}</span>
    </>
  );
}

type SmallButtonProps = { icon: typeof X; label: string; onClick: () => void };

function SmallButton({ icon: Icon, label, onClick }: SmallButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onClick}
      className="touch-target grid size-6 shrink-0 place-items-center rounded-[5px] text-text-muted hover:bg-surface-hover"
    >
      <Icon className="size-3.5" strokeWidth={2} aria-hidden="true" />
    </button>
  );
}

// Another try would end the same.
const final = new Set(["too-many", "too-large", "invalid"]);
