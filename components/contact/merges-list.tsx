import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useMoment } from "#components/inbox/actions/use-moment.ts";
import { announce } from "#components/shell/undo.ts";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { undoMerge } from "#lib/client/mutations/merge-contacts.ts";
import type { Contact } from "#lib/contract/contact.ts";

type Props = { contact: Contact; mayUndo: boolean };

/** Who was merged into this contact, by whom, and the way back. */
export function MergesList({ contact, mayUndo }: Props) {
  return (
    <ul className="mt-2 flex flex-col gap-1.5">
      {contact.merges.map((merge) => (
        <Merged key={merge.id} contactId={contact.id} merge={merge} mayUndo={mayUndo} />
      ))}
    </ul>
  );
}

type MergedProps = { contactId: string; merge: Contact["merges"][number]; mayUndo: boolean };

function Merged({ contactId, merge, mayUndo }: MergedProps) {
  const t = useTranslations("contact.merge");
  const moment = useMoment();
  const client = useQueryClient();
  const problemWords = useProblemWords();
  const [isBusy, setBusy] = useState(false);
  const undo = async () => {
    setBusy(true);
    try {
      await undoMerge(client, contactId, merge.id);
      announce(t("undone", { name: merge.contact.text }));
    } catch (error) {
      announce(t("notUndone", { detail: problemWords(error) }));
      setBusy(false);
    }
  };
  return (
    <li className="flex items-start justify-between gap-2 text-xs text-text-muted">
      <span className="min-w-0 pt-[3px] wrap-anywhere">
        {t("merged", {
          name: merge.contact.text,
          by: merge.by.name ?? t("someone"),
          when: moment(merge.at),
        })}
      </span>
      {mayUndo ? (
        <LinkButton className="-mr-1 shrink-0" disabled={isBusy} onClick={() => void undo()}>
          {isBusy ? t("undoing") : t("undo")}
        </LinkButton>
      ) : null}
    </li>
  );
}
