import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { announce } from "#components/shell/undo.ts";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Fact, Facts } from "#components/ui/facts.tsx";
import { mergeContacts, undoMerge } from "#lib/client/mutations/merge-contacts.ts";
import type { Contact } from "#lib/contract/contact.ts";

type Props = { contact: Contact; other: Contact; onClose: () => void };

/** What becomes of two contacts when they are merged: one name, all numbers, and which details are not taken over. */
export function MergeConfirm({ contact, other, onClose }: Props) {
  const t = useTranslations("contact.merge");
  const { isBusy, problem, submit } = useMerging({ contact, other, onClose });
  const left = Object.entries(other.fields).filter(
    ([name, value]) =>
      value !== "" && (contact.fields[name] ?? value) !== value && contact.fields[name] !== "",
  );
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("confirmTitle", { name: callName(other) })}
      closeLabel={t("cancel")}
      description={t("effect", { name: callName(other), into: callName(contact) })}
      footer={
        <>
          <Button look="soft" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button look="pri" busy={isBusy ? t("merging") : undefined} onClick={() => void submit()}>
            {t("merge")}
          </Button>
        </>
      }
    >
      <Facts>
        <Fact name={t("becomes")}>{contact.name ?? callName(other)}</Fact>
        <Fact name={t("numbers")}>
          {[...contact.addresses, ...other.addresses].map(({ id, text }) => (
            <span key={id} className="block tabular-nums">
              {text}
            </span>
          ))}
        </Fact>
        {left.length === 0 ? null : (
          <Fact name={t("left")}>{left.map(([name, value]) => `${name}: ${value}`).join(" · ")}</Fact>
        )}
      </Facts>
      {problem === null ? null : (
        <p role="alert" className="mt-3 text-xs text-danger-text">
          {problem}
        </p>
      )}
    </Dialog>
  );
}

function useMerging({ contact, other, onClose }: Props) {
  const t = useTranslations("contact.merge");
  const client = useQueryClient();
  const problemWords = useProblemWords();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const takeBack = (mergeId: string) =>
    undoMerge(client, contact.id, mergeId).catch((error: unknown) =>
      announce(t("notUndone", { detail: problemWords(error) })),
    );
  const submit = async () => {
    setBusy(true);
    try {
      const merged = await mergeContacts(client, contact.id, other.id);
      const mergeId = merged.merges[0]?.id ?? "";
      announce(t("done", { name: callName(other), into: callName(merged) }), {
        label: t("undo"),
        run: () => void takeBack(mergeId),
      });
      onClose();
    } catch (error) {
      setProblem(t("notMerged", { detail: problemWords(error) }));
      setBusy(false);
    }
  };
  return { isBusy, problem, submit };
}

function callName({ name, addresses }: Contact): string {
  return name ?? addresses[0]?.text ?? "";
}
