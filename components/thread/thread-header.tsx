import { Check, ChevronDown, ChevronLeft, Moon, PanelRight, RotateCcw } from "lucide-react";
import { useNow, useTranslations } from "use-intl";
import { askFor } from "#components/inbox/actions/asked.ts";
import { useConversationActions } from "#components/inbox/actions/use-conversation-actions.ts";
import { useInbox } from "#components/inbox/inbox-context.ts";
import { WaitChip } from "#components/inbox/list/row-time.tsx";
import { shortAddress, shortNumber } from "#components/inbox/list/short-address.ts";
import { useMediaQuery } from "#components/shell/use-media-query.ts";
import { Avatar, AvatarRing } from "#components/ui/avatar.tsx";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Tooltip } from "#components/ui/tooltip.tsx";
import type { Conversation } from "#lib/contract/conversation.ts";
import { MoreMenu } from "./more-menu.tsx";

type Props = { conversation: Conversation; name: string };

/** Who it is with, how long they wait, whose it is, and what can be done with it. */
export function ThreadHeader({ conversation, name }: Props) {
  const t = useTranslations("thread");
  const { contactOpen, setContactOpen } = useInbox();
  return (
    <header className="@container/header flex h-(--size-bar) shrink-0 items-center gap-2 border-b border-border pr-2.5 pl-4 max-md:gap-0.5 max-md:pr-1 max-md:pl-0.5">
      <BackButton />
      <Title conversation={conversation} name={name} onOpen={() => setContactOpen(true)} />
      <Wait conversation={conversation} />
      <AssignButton conversation={conversation} />
      <IconButton icon={Moon} label={t("snooze")} keys="s" onClick={() => askFor("snooze")} />
      <CloseButton conversation={conversation} />
      <MoreMenu conversation={conversation} />
      <IconButton
        icon={PanelRight}
        label={t("panel")}
        keys="i"
        pressed={contactOpen}
        onClick={() => setContactOpen(!contactOpen)}
        className="max-md:hidden"
      />
    </header>
  );
}

/** A phone shows the thread alone: the way back to the list. */
export function BackButton() {
  const t = useTranslations("thread");
  const { route } = useInbox();
  return (
    <IconButton icon={ChevronLeft} label={t("back")} onClick={() => route.open(null)} className="md:hidden" />
  );
}

function Title({ conversation, name, onOpen }: Props & { onOpen: () => void }) {
  const { number, assignee } = conversation;
  const t = useTranslations("thread");
  const { meId } = useInbox();
  const owner = assignee ? (assignee.id === meId ? t("assignedToYou") : assignee.name) : null;
  // While a thread fills a phone, its title is the only heading of the first level there.
  const Heading = useMediaQuery("(width < 48rem)") ? "h1" : "h2";
  return (
    <div className="relative min-w-0 flex-1">
      <Heading
        className="truncate text-base leading-[18px] font-semibold max-md:text-[15px] max-md:leading-[19px]"
        title={name}
      >
        {name}
      </Heading>
      <Via conversation={conversation} />
      <p className="truncate text-xs text-text-muted md:hidden">
        {owner === null
          ? t("viaUnassigned", { number: shortAddress(number) })
          : t("viaAssigned", { number: shortAddress(number), assignee: owner })}
      </p>
      <button
        type="button"
        aria-label={t("openContact", { name })}
        onClick={onOpen}
        className="absolute -inset-y-1.5 inset-x-0 rounded-control md:hidden"
      />
    </div>
  );
}

/** Whose number and ours, whole where there is room, else as country and last four. */
function Via({ conversation: { contact, number, addressKind } }: Pick<Props, "conversation">) {
  const t = useTranslations("thread");
  const isNamed = contact.name !== null;
  const address = addressKind === "phone" ? shortNumber(contact) : contact.addressText;
  return (
    <p
      className="truncate text-xs text-text-muted max-md:hidden"
      title={`${contact.addressText} ${t("via", { number: number.addressText })}`}
    >
      <span className="@max-2xl/header:hidden">
        {isNamed ? `${contact.addressText} ` : null}
        <span className="text-text-faint">{t("via", { number: number.addressText })}</span>
      </span>
      <span className="@2xl/header:hidden">
        {isNamed ? `${address} ` : null}
        <span className="text-text-faint">{t("via", { number: shortAddress(number) })}</span>
      </span>
    </p>
  );
}

function Wait({ conversation }: { conversation: Conversation }) {
  const now = useNow({ updateInterval: 10_000 });
  if (conversation.waitingSince === null) return null;
  return <WaitChip since={conversation.waitingSince} now={now} />;
}

function AssignButton({ conversation: { assignee } }: { conversation: Conversation }) {
  const t = useTranslations("thread");
  const { meId } = useInbox();
  const shown = assignee?.id === meId ? t("you") : (assignee?.name.split(" ")[0] ?? "");
  const label = assignee ? t("assign.label", { shown, name: assignee.name }) : t("assign.none");
  return (
    <Tooltip label={label} keys="a">
      <Button
        look="soft"
        aria-label={label}
        aria-keyshortcuts="a"
        aria-haspopup="dialog"
        onClick={() => askFor("assign")}
        className="max-w-40 pr-[7px]! pl-1.5! max-md:hidden"
      >
        {assignee ? (
          <Avatar id={assignee.id} name={assignee.name} />
        ) : (
          <AvatarRing title={t("assign.unassigned")} />
        )}
        <span className="truncate max-lg:hidden">{assignee ? shown : t("assign.short")}</span>
        <ChevronDown className="size-3" strokeWidth={2} aria-hidden="true" />
      </Button>
    </Tooltip>
  );
}

function CloseButton({ conversation }: { conversation: Conversation }) {
  const t = useTranslations("thread");
  const { close, reopen } = useConversationActions();
  const isClosed = conversation.status === "closed";
  const label = isClosed ? t("reopen") : t("close");
  const Icon = isClosed ? RotateCcw : Check;
  const act = () => (isClosed ? reopen : close)(conversation);
  return (
    <>
      <Tooltip label={label} keys="e">
        <Button look="soft" aria-keyshortcuts="e" onClick={act} className="max-md:hidden">
          <Icon className="size-4" strokeWidth={1.8} aria-hidden="true" />
          {label}
        </Button>
      </Tooltip>
      <IconButton icon={Icon} label={label} keys="e" onClick={act} className="md:hidden" />
    </>
  );
}
