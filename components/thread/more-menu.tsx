import { Ellipsis } from "lucide-react";
import { useTranslations } from "use-intl";
import { askFor } from "#components/inbox/actions/asked.ts";
import { useConversationActions } from "#components/inbox/actions/use-conversation-actions.ts";
import { announce } from "#components/shell/undo.ts";
import { copyText } from "#components/ui/copy-text.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu, MenuContent, MenuItem, MenuSeparator, MenuTrigger } from "#components/ui/menu.tsx";
import type { Conversation } from "#lib/contract/conversation.ts";

/** What is done to a conversation more seldom. */
export function MoreMenu({ conversation }: { conversation: Conversation }) {
  const t = useTranslations("thread");
  const { markUnread, wake } = useConversationActions();
  const copy = (text: string) =>
    void copyText(text).then((done) => announce(t(done ? "copied" : "notCopied")));
  return (
    <Menu>
      <MenuTrigger asChild>
        <IconButton icon={Ellipsis} label={t("more")} />
      </MenuTrigger>
      <MenuContent align="end" label={t("more")}>
        <MenuItem keys="a" onSelect={() => askFor("assign")}>
          {t("assignItem")}
        </MenuItem>
        <MenuItem keys="t" onSelect={() => askFor("tag")}>
          {t("tag")}
        </MenuItem>
        <MenuItem keys="u" onSelect={() => void markUnread(conversation)}>
          {t("markUnread")}
        </MenuItem>
        {conversation.status === "snoozed" ? (
          <MenuItem onSelect={() => wake(conversation)}>{t("wake")}</MenuItem>
        ) : null}
        {conversation.block === null ? (
          <MenuItem onSelect={() => askFor("block")}>{t("block")}</MenuItem>
        ) : null}
        <MenuSeparator />
        <MenuItem onSelect={() => copy(conversation.contact.address)}>{t("copyNumber")}</MenuItem>
        <MenuItem onSelect={() => copy(location.href)}>{t("copyLink")}</MenuItem>
      </MenuContent>
    </Menu>
  );
}
