import { useQueryClient } from "@tanstack/react-query";
import { Pencil } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Textarea } from "#components/ui/input.tsx";
import { editContact } from "#lib/client/mutations/change-contact.ts";
import type { Contact } from "#lib/contract/contact.ts";
import { Section } from "./section.tsx";

/** What colleagues should know about a contact, whichever conversation it is. */
export function NotesSection({ contact }: { contact: Contact }) {
  const t = useTranslations("contact");
  const [editing, setEditing] = useState(false);
  const edit = (
    <IconButton icon={Pencil} size="sm" label={t("notes.edit")} onClick={() => setEditing(true)} />
  );
  return (
    <Section title={t("notes.title")} action={editing ? undefined : edit}>
      {editing ? (
        <NotesForm contact={contact} onDone={() => setEditing(false)} />
      ) : (
        <Notes text={contact.notes} />
      )}
    </Section>
  );
}

function Notes({ text }: { text: string }) {
  const t = useTranslations("contact.notes");
  if (text === "") return <p className="text-text-faint">{t("none")}</p>;
  return (
    <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
      {text}
    </p>
  );
}

function NotesForm({ contact, onDone }: { contact: Contact; onDone: () => void }) {
  const t = useTranslations("contact");
  const client = useQueryClient();
  const problemWords = useProblemWords();
  const [text, setText] = useState(contact.notes);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    try {
      await editContact(client, contact.id, { notes: text.trim() });
      onDone();
    } catch (error) {
      setProblem(t("notSaved", { detail: problemWords(error) }));
    }
  };
  return (
    <>
      <Textarea
        autoFocus
        rows={4}
        aria-label={t("notes.title")}
        placeholder={t("notes.placeholder")}
        value={text}
        maxLength={5000}
        onChange={(event) => setText(event.target.value)}
      />
      {problem === null ? null : (
        <p role="alert" className="mt-1 text-xs text-danger-text">
          {problem}
        </p>
      )}
      <div className="mt-1.5 flex justify-end gap-1">
        <Button size="sm" onClick={onDone}>
          {t("cancel")}
        </Button>
        <Button look="soft" size="sm" onClick={() => void save()}>
          {t("save")}
        </Button>
      </div>
    </>
  );
}
