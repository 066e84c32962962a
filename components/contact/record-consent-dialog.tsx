import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTimeZone, useTranslations } from "use-intl";
import { Select } from "#components/settings/parts/select.tsx";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Input, Textarea } from "#components/ui/input.tsx";
import { recordConsent } from "#lib/client/mutations/change-contact.ts";
import { subscriberListsQuery } from "#lib/client/queries/lists.ts";
import type { ConsentScope } from "#lib/contract/consent.ts";
import { parseFieldTime } from "#lib/i18n/field-times.ts";

type Props = {
  action: "opt-in" | "opt-out";
  contactId: string;
  name: string;
  /** The number of the open conversation, for what concerns it alone. */
  number: { id: string; addressText: string };
  /** The list that it is about, where that is known already. */
  listId: string | null;
  onClose: () => void;
};

/** Records by hand what a contact wishes; how it reached us must be said, as it is the proof. */
export function RecordConsentDialog({ action, contactId, name, number, listId, onClose }: Props) {
  const t = useTranslations("contact.record");
  const recording = useRecording({ action, contactId, number, listId, onClose });
  const { source, note, problem, isBusy, scope, given, list } = recording;
  const lists = useQuery(subscriberListsQuery()).data ?? [];
  const scopes =
    lists.length > 0 ? (["organisation", "number", "list"] as const) : (["organisation", "number"] as const);
  const id = useId();
  const isOut = action === "opt-out";
  const confirm = t(isOut ? "outConfirm" : "inConfirm");
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t(isOut ? "outTitle" : "inTitle", { name })}
      closeLabel={t("cancel")}
      description={t(isOut ? (scope === "list" ? "listOutHint" : "outHint") : "inHint")}
      footer={
        <>
          <Button look="soft" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button
            look={isOut ? "dan" : "pri"}
            busy={isBusy ? t("saving") : undefined}
            onClick={recording.submit}
          >
            {confirm}
          </Button>
        </>
      }
    >
      <label htmlFor={`${id}-source`} className="mb-1 block font-medium">
        {t("source")}
      </label>
      <Input
        id={`${id}-source`}
        autoFocus
        value={source}
        maxLength={200}
        placeholder={t("sourcePlaceholder")}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => recording.setSource(event.target.value)}
      />
      <label htmlFor={`${id}-given`} className="mt-3 mb-1 block font-medium">
        {t("given")}
      </label>
      <Input
        id={`${id}-given`}
        type="datetime-local"
        value={given}
        onChange={(event) => recording.setGiven(event.target.value)}
      />
      <p className="pt-1 text-xs text-text-muted">{t("givenHelp")}</p>
      <fieldset className="mt-3">
        <legend className="mb-1 font-medium">{t("scope")}</legend>
        {scopes.map((one) => (
          <label key={one} className="mr-4 inline-flex min-h-6 items-center gap-1.5">
            <input
              type="radio"
              name={`${id}-scope`}
              checked={scope === one}
              onChange={() => recording.setScope(one)}
            />
            {one === "number"
              ? t("scopeNumber", { number: number.addressText })
              : t(one === "list" ? "scopeList" : "scopeAll")}
          </label>
        ))}
      </fieldset>
      {scope === "list" ? (
        <Select
          className="mt-1"
          aria-label={t("list")}
          value={list}
          onChange={(event) => recording.setList(event.target.value)}
        >
          {list === "" ? <option value="">{t("list")}</option> : null}
          {lists.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
      ) : null}
      <label htmlFor={`${id}-note`} className="mt-3 mb-1 block font-medium">
        {t("note")}
      </label>
      <Textarea
        id={`${id}-note`}
        rows={3}
        value={note}
        maxLength={1000}
        placeholder={t("notePlaceholder")}
        onChange={(event) => recording.setNote(event.target.value)}
      />
      {problem === null ? null : (
        <p id={`${id}-problem`} role="alert" className="mt-2 text-xs text-danger-text">
          {problem}
        </p>
      )}
    </Dialog>
  );
}

function useRecording({ action, contactId, number, listId, onClose }: Omit<Props, "name">) {
  const t = useTranslations("contact.record");
  const client = useQueryClient();
  const problemWords = useProblemWords();
  const [source, setSource] = useState("");
  const [note, setNote] = useState("");
  const zone = useTimeZone() ?? "UTC";
  const [given, setGiven] = useState("");
  const [scope, setScope] = useState<ConsentScope>(listId === null ? "organisation" : "list");
  const [list, setList] = useState(listId ?? "");
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async () => {
    if (source.trim() === "") return setProblem(t("sourceMissing"));
    if (scope === "list" && list === "") return setProblem(t("listMissing"));
    setBusy(true);
    try {
      await recordConsent(client, contactId, {
        action,
        scope,
        numberId: scope === "number" ? number.id : undefined,
        listId: scope === "list" ? list : undefined,
        givenAt: parseFieldTime(given, zone)?.toISOString(),
        source: source.trim(),
        note: note.trim() || undefined,
      });
      onClose();
    } catch (error) {
      setProblem(t("failed", { detail: problemWords(error) }));
      setBusy(false);
    }
  };
  return {
    source,
    setSource,
    note,
    setNote,
    problem,
    isBusy,
    submit,
    scope,
    setScope,
    given,
    setGiven,
    list,
    setList,
  };
}
