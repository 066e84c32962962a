import { useQuery } from "@tanstack/react-query";
import { Braces, Lock, NotepadText } from "lucide-react";
import { useTranslations } from "use-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu, MenuContent, MenuItem, MenuLabel, MenuTrigger } from "#components/ui/menu.tsx";
import { contactQuery } from "#lib/client/queries/contact.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import { firstName } from "./fill-saved-reply.ts";
import type { Insert } from "./use-insert.ts";

type Props = {
  conversation: Conversation;
  insert: Insert;
  onSavedReplies: () => void;
  isNote: boolean;
  onSwap: () => void;
};

/** What can be put into a text: a saved reply, or something we know about the contact. */
export function InsertTools({ conversation, insert, onSavedReplies, isNote, onSwap }: Props) {
  const t = useTranslations("composer");
  return (
    <>
      <IconButton icon={NotepadText} label={t("savedReplies")} keys="/" onClick={onSavedReplies} />
      <IconButton
        icon={Lock}
        label={t(isNote ? "swapToReply" : "swapToNote")}
        pressed={isNote}
        onClick={onSwap}
        className="md:hidden"
      />
      <Menu>
        <MenuTrigger asChild>
          <IconButton icon={Braces} label={t("field")} className="max-md:hidden" />
        </MenuTrigger>
        <MenuContent side="top" label={t("field")}>
          <FieldItems conversation={conversation} insert={insert} />
        </MenuContent>
      </Menu>
    </>
  );
}

function FieldItems({ conversation, insert }: Pick<Props, "conversation" | "insert">) {
  const t = useTranslations("composer");
  const { data: contact } = useQuery(contactQuery(conversation.contact.id));
  const { name } = conversation.contact;
  const fields = Object.entries(contact?.fields ?? {}).filter(([, value]) => value !== "");
  const known = name ? [[t("fieldFirstName"), firstName(name)], [t("fieldName"), name], ...fields] : fields;
  if (known.length === 0) return <MenuLabel>{t("fieldsNone")}</MenuLabel>;
  return known.map(([key = "", value = ""]) => (
    <MenuItem key={key} hint={value.slice(0, 30)} onSelect={() => insert(value)}>
      {key}
    </MenuItem>
  ));
}
