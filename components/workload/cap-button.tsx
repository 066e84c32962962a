"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Input } from "#components/ui/input.tsx";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";
import { meQuery } from "#lib/client/queries/me.ts";
import { useActor } from "#lib/client/use-actor.ts";
import { can } from "#lib/contract/permissions.ts";

/** Admins set how many open conversations a member should have at most. */
export function CapButton() {
  const t = useTranslations("workload");
  const actor = useActor();
  const cap = useQuery(meQuery()).data?.organisation.openCap;
  const [open, setOpen] = useState(false);
  if (actor === null || cap === undefined || !can(actor, "member.manage")) return null;
  return (
    <>
      <Button look="soft" onClick={() => setOpen(true)}>
        {t("cap", { cap })}
      </Button>
      {open ? <CapDialog cap={cap} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function CapDialog({ cap, onClose }: { cap: number; onClose: () => void }) {
  const t = useTranslations("workload");
  const common = useTranslations("common");
  const words = useProblemWords();
  const client = useQueryClient();
  const [value, setValue] = useState(String(cap));
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    try {
      await api("PATCH", "/organisation", { body: { openCap: Number(value) } });
      await Promise.all([keys.me, keys.workload].map((queryKey) => client.invalidateQueries({ queryKey })));
      onClose();
    } catch (error) {
      setProblem(words(error));
    }
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("capTitle")}
      description={t("capHint")}
      closeLabel={common("close")}
      footer={
        <>
          <Button look="soft" onClick={onClose}>
            {common("cancel")}
          </Button>
          <Button look="pri" onClick={() => void save()}>
            {common("save")}
          </Button>
        </>
      }
    >
      <Input
        type="number"
        min={1}
        max={999}
        aria-label={t("capTitle")}
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      <p role="alert" className="pt-1 text-xs text-danger-text">
        {problem}
      </p>
    </Dialog>
  );
}
