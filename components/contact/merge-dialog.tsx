"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { User } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { useTranslations } from "use-intl";
import { CommandDialog, CommandGroup, CommandItem } from "#components/ui/command.tsx";
import { contactsFoundQuery } from "#lib/client/queries/contacts-found.ts";
import type { Contact } from "#lib/contract/contact.ts";
import { MergeConfirm } from "./merge-confirm.tsx";

type Props = { contact: Contact; onClose: () => void };

/** Whom to merge into a contact: found by name or number, then looked at once more. */
export function MergeDialog({ contact, onClose }: Props) {
  const [other, setOther] = useState<Contact | null>(null);
  if (other) return <MergeConfirm contact={contact} other={other} onClose={onClose} />;
  return <MergeSearch contact={contact} onChoose={setOther} onClose={onClose} />;
}

type SearchProps = Props & { onChoose: (other: Contact) => void };

function MergeSearch({ contact, onChoose, onClose }: SearchProps) {
  const t = useTranslations("contact.merge");
  // The same name is where the other one mostly is.
  const [words, setWords] = useState(contact.name ?? "");
  const q = useDeferredValue(words.trim());
  const { data, isError, isPlaceholderData, isFetching } = useQuery({
    ...contactsFoundQuery(q),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
  });
  const found = q.length < 2 ? [] : (data?.items ?? []).filter(({ id }) => id !== contact.id);
  const isAnswered = data !== undefined && !isPlaceholderData && !isFetching;
  const note =
    q.length < 2
      ? t("hint")
      : isError
        ? t("searchFailed")
        : isAnswered && found.length === 0
          ? t("nobody", { q })
          : null;
  return (
    <CommandDialog
      title={t("title")}
      placeholder={t("search")}
      words={words}
      onWords={setWords}
      onClose={onClose}
      filter={false}
    >
      {note === null ? null : (
        <p role="status" className="px-4 py-6 text-center text-text-muted">
          {note}
        </p>
      )}
      {found.length === 0 ? null : (
        <CommandGroup title={t("found")}>
          {found.map((one) => (
            <CommandItem
              key={one.id}
              value={one.id}
              icon={<User className="size-4" strokeWidth={1.8} aria-hidden="true" />}
              hint={one.name === null ? undefined : one.addresses[0]?.text}
              onSelect={() => onChoose(one)}
            >
              {one.name ?? one.addresses[0]?.text}
            </CommandItem>
          ))}
        </CommandGroup>
      )}
    </CommandDialog>
  );
}
