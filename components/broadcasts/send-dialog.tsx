"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { FormDialog } from "#components/settings/parts/form-dialog.tsx";
import { ProblemLine } from "#components/settings/parts/problem-line.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { broadcastEstimateQuery } from "#lib/client/queries/broadcasts.ts";
import type { Broadcast } from "#lib/contract/broadcast.ts";
import { useWhen } from "./use-when.ts";

/** The last look before a broadcast goes out: how many get it, when it begins, who has to say yes. */
export function SendDialog({
  broadcast: { id, name },
  onClose,
}: {
  broadcast: Broadcast;
  onClose: () => void;
}) {
  const t = useTranslations("broadcasts.detail");
  const when = useWhen();
  const saving = useSaving();
  const change = useDirectoryChange("broadcasts");
  const { data: estimate, isFetching } = useQuery(broadcastEstimateQuery(id));
  const gets = estimate === undefined ? 0 : estimate.people - estimate.suppressed;
  return (
    <FormDialog
      title={t("sendTitle", { name })}
      action={estimate?.needsApproval ? t("ask") : t("send")}
      saving={saving}
      disabled={estimate === undefined || isFetching || gets === 0}
      submit={() => change("PUT", `/broadcasts/${id}/submission`)}
      onClose={onClose}
    >
      {estimate === undefined ? null : (
        <div className="mb-3 space-y-1.5">
          <p>{t("sendEffect", { count: gets, segments: estimate.segments })}</p>
          {estimate.firstAt === null ? null : <p>{t("sendLater", { at: when(estimate.firstAt) })}</p>}
          {estimate.held > 0 ? <p>{t("sendHeld", { count: estimate.held })}</p> : null}
          {estimate.needsApproval ? <p className="text-inbound-text">{t("sendYes")}</p> : null}
        </div>
      )}
      <ProblemLine>{Object.values(saving.fields)[0] ?? null}</ProblemLine>
    </FormDialog>
  );
}
