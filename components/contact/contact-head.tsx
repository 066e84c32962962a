import { useQueryClient } from "@tanstack/react-query";
import { ArrowLeft, Pencil, X } from "lucide-react";
import { useState, type ReactNode } from "react";
import { useFormatter, useNow, useTranslations } from "use-intl";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { announce } from "#components/shell/undo.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { editContact } from "#lib/client/mutations/change-contact.ts";
import type { Contact } from "#lib/contract/contact.ts";
import { EditLine } from "./edit-line.tsx";
import { placeOf, zoneOfNumber } from "./local-zone.ts";

type Props = { contact: Contact; address: string; onClose?: (() => void) | undefined };

/** The contact's name, which can be changed here, and the time where they are. */
export function ContactHead({ contact, address, onClose }: Props) {
  const t = useTranslations("contact");
  const client = useQueryClient();
  const problemWords = useProblemWords();
  const [editing, setEditing] = useState(false);
  const name = contact.name ?? contact.addresses[0]?.text ?? address;
  const save = async (value: string) => {
    setEditing(false);
    try {
      await editContact(client, contact.id, { name: value === "" ? null : value });
      void client.invalidateQueries({ queryKey: ["conversation"] });
      void client.invalidateQueries({ queryKey: ["conversations"] });
    } catch (error) {
      announce(t("notSaved", { detail: problemWords(error) }));
    }
  };
  if (editing) {
    return (
      <PanelBar>
        <EditLine
          label={t("name")}
          placeholder={t("namePlaceholder")}
          value={contact.name ?? ""}
          maxLength={120}
          onSave={save}
          onCancel={() => setEditing(false)}
        />
      </PanelBar>
    );
  }
  return (
    <PanelBar onClose={onClose}>
      <div className="min-w-0 flex-1">
        <h2 className="truncate text-base leading-[18px] font-semibold" title={name}>
          {name}
        </h2>
        <LocalTime address={address} />
      </div>
      <IconButton icon={Pencil} label={t("edit")} onClick={() => setEditing(true)} />
    </PanelBar>
  );
}

/** The line across the top of the panel, 52 px like every column's. */
export function PanelBar({ onClose, children }: { onClose?: (() => void) | undefined; children: ReactNode }) {
  const t = useTranslations("contact");
  return (
    <header className="flex h-(--size-bar) shrink-0 items-center gap-2 border-b border-border pr-2.5 pl-4 max-md:pl-0.5">
      {onClose ? (
        <IconButton icon={ArrowLeft} label={t("back")} onClick={onClose} className="md:hidden" />
      ) : null}
      {children}
      {onClose ? (
        <IconButton icon={X} label={t("close")} onClick={onClose} className="max-md:hidden" />
      ) : null}
    </header>
  );
}

function LocalTime({ address }: { address: string }) {
  const t = useTranslations("contact");
  const format = useFormatter();
  const now = useNow({ updateInterval: 30_000 });
  const zone = zoneOfNumber(address);
  if (zone === null) return null;
  const time = format.dateTime(now, { hour: "2-digit", minute: "2-digit", timeZone: zone });
  return (
    <p className="truncate text-xs text-text-muted tabular-nums" suppressHydrationWarning>
      {t("localTimePlace", { time, place: placeOf(zone) })}
    </p>
  );
}
