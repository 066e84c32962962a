"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { Listed } from "#components/settings/parts/listed.tsx";
import { announce } from "#components/shell/undo.ts";
import { useMoment } from "#components/shell/use-moment.ts";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { versionsQuery } from "#lib/client/queries/automations.ts";
import type { Automation, AutomationVersion } from "#lib/contract/automation/automation.ts";
import type { Draft } from "./use-draft.ts";

type Props = { automation: Automation; draft: Draft; onClose: () => void };

/** What was published, the newest first; any of it can become the draft again. */
export function HistoryDialog({ automation, draft, onClose }: Props) {
  const t = useTranslations("automations.history");
  const common = useTranslations("common");
  const moment = useMoment();
  const query = useQuery(versionsQuery(automation.id));
  const use = ({ definition, number }: AutomationVersion) => {
    draft.change(definition);
    announce(t("used", { number: String(number) }));
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("title")}
      description={t("help")}
      closeLabel={common("close")}
    >
      <Listed<AutomationVersion> query={query} empty={<p className="text-text-muted">{t("none")}</p>}>
        {(versions) => (
          <ul>
            {versions.map((one) => (
              <li key={one.number} className="flex items-center gap-2 border-b border-border py-2">
                <div className="min-w-0 flex-1">
                  <b className="mr-2 font-semibold">{t("version", { number: String(one.number) })}</b>
                  {one.live ? <Chip tone="good">{t("live")}</Chip> : null}
                  <p className="text-xs text-text-muted">
                    {t("by", { name: one.publishedBy ?? "", at: moment(one.publishedAt) })}
                    {" · "}
                    {t("steps", { count: one.definition.steps.length })}
                  </p>
                </div>
                <Button look="soft" onClick={() => use(one)}>
                  {t("use")}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Listed>
    </Dialog>
  );
}
