"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Confirm } from "#components/settings/parts/confirm.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { Automation, RunsInIt } from "#lib/contract/automation/automation.ts";
import { InItChoice } from "./in-it-choice.tsx";

/** Lets an automation begin nothing more, for now. */
export function PauseDialog({ automation, onClose }: { automation: Automation; onClose: () => void }) {
  const t = useTranslations("automations");
  const change = useDirectoryChange("automations");
  const [runs, setRuns] = useState<RunsInIt>("finish");
  return (
    <Confirm
      title={t("pauseTitle", { name: automation.name })}
      effect={t("pauseEffect")}
      action={t("pause")}
      run={() => change("PUT", `/automations/${automation.id}/pause`, { runs })}
      onClose={onClose}
    >
      <InItChoice count={automation.underWay} runs={runs} onRuns={setRuns} />
    </Confirm>
  );
}
