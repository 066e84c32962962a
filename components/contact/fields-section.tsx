import { useQueryClient } from "@tanstack/react-query";
import { Plus, X } from "lucide-react";
import { Fragment, useState } from "react";
import { useTranslations } from "use-intl";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { announce } from "#components/shell/undo.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { editContact } from "#lib/client/mutations/change-contact.ts";
import type { Contact } from "#lib/contract/contact.ts";
import { EditLine } from "./edit-line.tsx";
import { NewField } from "./new-field.tsx";
import { Section } from "./section.tsx";

type Fields = Contact["fields"];

/** What we keep about a contact, name by name; each can be changed where it stands. */
export function FieldsSection({ contact }: { contact: Contact }) {
  const t = useTranslations("contact.fields");
  const [adding, setAdding] = useState(false);
  const save = useSaveFields(contact);
  const entries = Object.entries(contact.fields);
  const setField = (key: string, value: string) => save({ ...contact.fields, [key]: value });
  return (
    <Section
      title={t("title")}
      action={<IconButton icon={Plus} size="sm" label={t("add")} onClick={() => setAdding(true)} />}
    >
      {entries.length === 0 && !adding ? <p className="text-text-faint">{t("none")}</p> : null}
      <dl className="grid grid-cols-[84px_minmax(0,1fr)] gap-x-2 gap-y-0">
        {entries.map(([key, value]) => (
          <Fragment key={key}>
            <dt className="truncate leading-6 text-text-faint" title={key}>
              {key}
            </dt>
            <FieldValue
              name={key}
              value={value}
              onSave={(next) => setField(key, next)}
              onRemove={() => save(without(contact.fields, key))}
            />
          </Fragment>
        ))}
      </dl>
      {adding ? (
        <NewField
          taken={Object.keys(contact.fields)}
          onAdd={(key, value) => {
            setAdding(false);
            setField(key, value);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : null}
    </Section>
  );
}

type ValueProps = { name: string; value: string; onSave: (value: string) => void; onRemove: () => void };

function FieldValue({ name, value, onSave, onRemove }: ValueProps) {
  const t = useTranslations("contact.fields");
  const [editing, setEditing] = useState(false);
  if (editing) {
    const save = (next: string) => {
      setEditing(false);
      onSave(next);
    };
    return (
      <dd>
        <EditLine
          label={name}
          value={value}
          maxLength={500}
          onSave={save}
          onCancel={() => setEditing(false)}
        />
      </dd>
    );
  }
  return (
    <dd className="group flex min-w-0 items-start gap-1">
      <button
        type="button"
        aria-label={`${t("edit", { key: name })}: ${value}`}
        onClick={() => setEditing(true)}
        className="touch-target -mx-1 min-h-6 min-w-0 flex-1 rounded-tag px-1 py-[3px] text-left wrap-anywhere hover:bg-surface-hover"
      >
        {value === "" ? "…" : value}
      </button>
      <IconButton
        icon={X}
        size="sm"
        label={t("remove", { key: name })}
        onClick={onRemove}
        className="opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 max-md:opacity-100"
      />
    </dd>
  );
}

/** Saves all fields; what was there is one click away. */
function useSaveFields(contact: Contact): (fields: Fields) => void {
  const client = useQueryClient();
  const t = useTranslations();
  const problemWords = useProblemWords();
  const put = (fields: Fields) =>
    editContact(client, contact.id, { fields }).catch((error: unknown) =>
      announce(t("contact.notSaved", { detail: problemWords(error) })),
    );
  return (fields) => {
    const before = contact.fields;
    void put(fields);
    announce(t("contact.fields.saved"), { label: t("common.undo"), run: () => void put(before) });
  };
}

function without(fields: Fields, key: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
}
