"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Confirm } from "#components/settings/parts/confirm.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { Automation, RunsInIt } from "#lib/contract/automation/automation.ts";
import { InItChoice } from "./in-it-choice.tsx";

/** Deletes an automation, and says what becomes of those who are in it. */
export function RemoveDialog({ automation, onClose }: { automation: Automation; onClose: () => void }) {
  const t = useTranslations("automations");
  const change = useDirectoryChange("automations");
  const [runs, setRuns] = useState<RunsInIt>("finish");
  return (
    <Confirm
      title={t("removeTitle", { name: automation.name })}
      effect={t("removeEffect")}
      action={t("remove")}
      run={() => change("DELETE", `/automations/${automation.id}?runs=${runs}`)}
      onClose={onClose}
    >
      <InItChoice count={automation.underWay} runs={runs} onRuns={setRuns} />
    </Confirm>
  );
}
