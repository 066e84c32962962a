"use client";
import { useTranslations } from "use-intl";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { announce } from "#components/shell/undo.ts";
import { Button } from "#components/ui/button.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { AutomationWithDraft } from "#lib/contract/automation/automation.ts";
import type { Draft } from "./use-draft.ts";

/** Makes the draft what runs, once nothing stands against it. */
export function PublishButton({ automation, draft }: { automation: AutomationWithDraft; draft: Draft }) {
  const t = useTranslations("automations.editor");
  const settings = useTranslations("settings");
  const saving = useSaving();
  const change = useDirectoryChange("automations");
  const blocking = draft.problems.filter(({ blocks }) => blocks).length;
  const publish = () =>
    saving.save(async () => {
      const revision = await draft.flush();
      if (revision === null) return;
      const answer = await change<AutomationWithDraft>("POST", `/automations/${automation.id}/versions`, {
        revision,
      });
      announce(t("published", { version: String(answer.live) }));
    });
  const why = saving.problem ?? Object.values(saving.fields)[0] ?? null;
  return (
    <>
      <Button
        look="pri"
        disabled={
          blocking > 0 || (automation.live !== null && !automation.changed && draft.saved.kind === "saved")
        }
        busy={saving.busy ? settings("working") : undefined}
        title={blocking > 0 ? t("blocked", { count: blocking }) : undefined}
        onClick={() => void publish()}
      >
        {t(automation.live === null ? "publish" : "publishChanges")}
      </Button>
      {why === null ? null : (
        <p role="alert" className="basis-full text-right text-xs text-danger-text">
          {why}
        </p>
      )}
    </>
  );
}
