"use client";
import { useState, type ReactNode } from "react";
import { Input } from "#components/ui/input.tsx";
import { FormDialog } from "../parts/form-dialog.tsx";
import { FormField } from "../parts/form-field.tsx";
import { useSaving } from "../parts/use-saving.ts";

type Props = {
  title: string;
  description?: ReactNode;
  label: string;
  action: string;
  /** The only words that will do, where it has to be meant. */
  exactly?: string;
  submit: (words: string) => Promise<unknown>;
  onClose: () => void;
};

/** Asks for a few words before something is done. */
export function WordsDialog({ title, description, label, action, exactly, submit, onClose }: Props) {
  const saving = useSaving();
  const [words, setWords] = useState("");
  return (
    <FormDialog
      title={title}
      description={description}
      action={action}
      saving={saving}
      disabled={exactly === undefined ? words.trim() === "" : words.trim() !== exactly}
      submit={() => submit(words.trim())}
      onClose={onClose}
    >
      <FormField label={label} error={Object.values(saving.fields)[0]}>
        {(wiring) => (
          <Input
            {...wiring}
            value={words}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
