"use client";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { ProblemLine } from "#components/settings/parts/problem-line.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { ImportChoice } from "./import-choice.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { automationsQuery, readyMadeQuery } from "#lib/client/queries/automations.ts";
import type { AutomationWithDraft } from "#lib/contract/automation/automation.ts";
import type { Definition } from "#lib/contract/automation/definition.ts";

/** What an automation can begin from: empty, or ready made. One click makes the draft and opens it. */
export function GalleryDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("automations.gallery");
  const common = useTranslations("common");
  const router = useRouter();
  const saving = useSaving();
  const change = useDirectoryChange("automations");
  const ready = useQuery(readyMadeQuery()).data;
  const names = new Set(useQuery(automationsQuery()).data?.map(({ name }) => name));
  const take = (name: string, definition?: Definition) =>
    void saving.save(async () => {
      const body = { name: freeName(name, names), ...(definition && { definition }) };
      const { id } = await change<AutomationWithDraft>("POST", "/automations", body);
      router.push(`/automations/${id}`);
    });
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("title")}
      description={t("help")}
      closeLabel={common("close")}
      className="max-w-[720px]!"
    >
      <ul className="grid grid-cols-2 gap-2 max-md:grid-cols-1">
        <Choice
          name={t("blank")}
          help={t("blankHelp")}
          disabled={saving.busy}
          onTake={() => take(t("blankName"))}
        />
        {ready?.map(({ key, name, definition }) => (
          <Choice
            key={key}
            name={name}
            help={definition.description}
            disabled={saving.busy}
            onTake={() => take(name, definition)}
          />
        )) ?? Array.from({ length: 5 }, (_, at) => <Skeleton key={at} className="h-16" />)}
      </ul>
      <ImportChoice onTake={take} />
      <ProblemLine>{saving.problem ?? Object.values(saving.fields)[0] ?? null}</ProblemLine>
    </Dialog>
  );
}

type ChoiceProps = { name: string; help: string; disabled: boolean; onTake: () => void };

function Choice({ name, help, disabled, onTake }: ChoiceProps) {
  return (
    <li>
      <button
        type="button"
        disabled={disabled}
        onClick={onTake}
        className="block h-full w-full rounded-card border border-border p-3 text-left hover:bg-surface-hover disabled:opacity-60"
      >
        <b className="block font-semibold">{name}</b>
        <span className="block text-text-muted text-pretty">{help}</span>
      </button>
    </li>
  );
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}
