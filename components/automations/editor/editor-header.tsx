"use client";
import { ArrowLeft, Ellipsis, Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu, MenuContent, MenuItem, MenuTrigger } from "#components/ui/menu.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { AutomationWithDraft } from "#lib/contract/automation/automation.ts";
import { PauseDialog } from "../list/pause-dialog.tsx";
import { StateChip } from "../list/state-chip.tsx";
import { DryRunDialog } from "./dry-run-dialog.tsx";
import { HistoryDialog } from "./history-dialog.tsx";
import { NameDialog } from "./name-dialog.tsx";
import { PublishButton } from "./publish-button.tsx";
import { saveAsFile } from "./save-as-file.ts";
import { SecretsDialog } from "./secrets-dialog.tsx";
import { useCopy } from "./use-copy.ts";
import type { Draft } from "./use-draft.ts";

type Asked = "rename" | "history" | "secrets" | "dry-run" | "pause" | null;
type Props = { automation: AutomationWithDraft; draft: Draft; trying: boolean; onTry: () => void };

/** What an automation is called, whether it is live and saved, and what can be done with it. */
export function EditorHeader({ automation, draft, trying, onTry }: Props) {
  const t = useTranslations("automations");
  const change = useDirectoryChange("automations");
  const router = useRouter();
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  const copy = useCopy(automation, draft);
  const { live, paused } = automation;
  return (
    <header className="flex min-h-(--size-bar) shrink-0 flex-wrap items-center gap-2 border-b border-border bg-surface px-5 py-1.5 max-md:px-3">
      <SoftLink href="/automations" aria-label={t("editor.back")} className={`${buttonClass({})} px-1.5!`}>
        <ArrowLeft className="size-4" strokeWidth={1.8} aria-hidden="true" />
      </SoftLink>
      <h1 className="min-w-0 truncate text-lg font-semibold tracking-[-0.005em]">{automation.name}</h1>
      <StateChip automation={automation} />
      <SavedLine draft={draft} changed={live !== null && automation.changed} />
      <span className="flex-1" />
      <IconButton
        icon={Undo2}
        label={t("editor.undo")}
        disabled={draft.undo === null}
        onClick={() => draft.undo?.()}
      />
      <Button look="soft" className="lg:hidden" pressed={trying} onClick={onTry}>
        {t("editor.tryIt")}
      </Button>
      <Button look="soft" className="max-md:hidden" onClick={() => setAsked("history")}>
        {t("editor.history")}
      </Button>
      <Button look="soft" className="max-md:hidden" onClick={() => setAsked("dry-run")}>
        {t("editor.dryRun")}
      </Button>
      <Menu>
        <MenuTrigger
          aria-label={t("more", { name: automation.name })}
          className={`${buttonClass({})} w-(--size-control) px-0! max-md:w-(--size-touch)`}
        >
          <Ellipsis className="size-4" strokeWidth={1.8} aria-hidden="true" />
        </MenuTrigger>
        <MenuContent align="end">
          <MenuItem onSelect={() => setAsked("rename")}>{t("editor.rename")}</MenuItem>
          <MenuItem onSelect={() => setAsked("history")}>{t("editor.history")}</MenuItem>
          <MenuItem onSelect={() => setAsked("dry-run")}>{t("editor.dryRun")}</MenuItem>
          <MenuItem onSelect={() => setAsked("secrets")}>{t("editor.secrets")}</MenuItem>
          <MenuItem onSelect={() => router.push(`/automations/${automation.id}/runs`)}>
            {t("editor.runs")}
          </MenuItem>
          <MenuItem onSelect={() => void copy()}>{t("editor.copy")}</MenuItem>
          <MenuItem onSelect={() => saveAsFile(automation.name, draft.definition)}>
            {t("editor.export")}
          </MenuItem>
          {live === null ? null : paused ? (
            <MenuItem onSelect={() => void change("DELETE", `/automations/${automation.id}/pause`)}>
              {t("resume")}
            </MenuItem>
          ) : (
            <MenuItem onSelect={() => setAsked("pause")}>{t("pause")}</MenuItem>
          )}
        </MenuContent>
      </Menu>
      <PublishButton automation={automation} draft={draft} />
      {asked === "rename" ? <NameDialog automation={automation} onClose={close} /> : null}
      {asked === "history" ? <HistoryDialog automation={automation} draft={draft} onClose={close} /> : null}
      {asked === "secrets" ? <SecretsDialog onClose={close} /> : null}
      {asked === "dry-run" ? <DryRunDialog automation={automation} draft={draft} onClose={close} /> : null}
      {asked === "pause" ? <PauseDialog automation={automation} onClose={close} /> : null}
    </header>
  );
}

function SavedLine({ draft: { saved }, changed }: { draft: Draft; changed: boolean }) {
  const t = useTranslations("automations");
  const line =
    saved.kind === "failed"
      ? t("editor.unsaved", { why: saved.why })
      : saved.kind === "conflict"
        ? null
        : t(`editor.${saved.kind}`);
  return (
    <span
      role="status"
      className={`truncate text-xs max-md:basis-full ${saved.kind === "failed" ? "text-danger-text" : "text-text-muted"}`}
    >
      {changed && saved.kind === "saved" ? t("changed") : line}
    </span>
  );
}
