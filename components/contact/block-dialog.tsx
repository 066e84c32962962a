"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Input } from "#components/ui/input.tsx";
import { blockContact } from "#lib/client/mutations/block-contact.ts";
import { useActor } from "#lib/client/use-actor.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import { can } from "#lib/contract/permissions.ts";

type Props = { conversation: Conversation; onClose: () => void };

const hour = 3_600_000;
// A minute short of a day: the server's clock may be behind ours.
const terms = { hour, day: 24 * hour - 60_000, week: 7 * 24 * hour, open: null };
type Term = keyof typeof terms;

/** Blocks the contact of the open conversation: why, and for how long. */
export function BlockDialog({ conversation: { contact }, onClose }: Props) {
  const t = useTranslations("contact.block");
  const actor = useActor();
  const forLong = actor !== null && can(actor, "contact.block");
  const { reason, setReason, term, setTerm, problem, isBusy, submit } = useBlocking(contact.id, onClose);
  const id = useId();
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("title", { name: contact.name ?? contact.addressText })}
      closeLabel={t("cancel")}
      description={t("hint")}
      footer={
        <>
          <Button look="soft" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button look="dan" busy={isBusy ? t("saving") : undefined} onClick={submit}>
            {t("confirm")}
          </Button>
        </>
      }
    >
      <label htmlFor={`${id}-reason`} className="mb-1 block font-medium">
        {t("reason")}
      </label>
      <Input
        id={`${id}-reason`}
        autoFocus
        value={reason}
        maxLength={200}
        placeholder={t("reasonPlaceholder")}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => setReason(event.target.value)}
      />
      <fieldset className="mt-3">
        <legend className="mb-1 font-medium">{t("until")}</legend>
        {(Object.keys(terms) as Term[]).map((key) => (
          <label
            key={key}
            className="flex min-h-(--size-control) items-center gap-2 max-md:min-h-(--size-touch)"
          >
            <input
              type="radio"
              name={`${id}-term`}
              checked={term === key}
              disabled={!forLong && (key === "week" || key === "open")}
              onChange={() => setTerm(key)}
              className="accent-(--accent)"
            />
            {t(`terms.${key}`)}
          </label>
        ))}
      </fieldset>
      {forLong ? null : <p className="mt-1 text-xs text-text-muted">{t("brief")}</p>}
      {problem === null ? null : (
        <p id={`${id}-problem`} role="alert" className="mt-2 text-xs text-danger-text">
          {problem}
        </p>
      )}
    </Dialog>
  );
}

function useBlocking(contactId: string, onClose: () => void) {
  const t = useTranslations("contact.block");
  const client = useQueryClient();
  const problemWords = useProblemWords();
  const [reason, setReason] = useState("");
  const [term, setTerm] = useState<Term>("day");
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async () => {
    if (reason.trim() === "") return setProblem(t("reasonMissing"));
    setBusy(true);
    const lasts = terms[term];
    try {
      await blockContact(client, contactId, {
        reason: reason.trim(),
        until: lasts === null ? null : new Date(Date.now() + lasts).toISOString(),
      });
      onClose();
    } catch (error) {
      setProblem(t("failed", { detail: problemWords(error) }));
      setBusy(false);
    }
  };
  return { reason, setReason, term, setTerm, problem, isBusy, submit };
}
