import { Plus, X } from "lucide-react";
import { useTranslations } from "use-intl";
import { askFor } from "#components/inbox/actions/asked.ts";
import { useConversationActions } from "#components/inbox/actions/use-conversation-actions.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { Conversation } from "#lib/contract/conversation.ts";
import { Section } from "./section.tsx";

/** The tags of the conversation; adding one opens the chooser that `t` opens too. */
export function TagsSection({ conversation }: { conversation: Conversation }) {
  const t = useTranslations("contact.tags");
  const { tag: setTags } = useConversationActions();
  const names = conversation.tags.map((tag) => tag.name);
  return (
    <Section title={t("title")}>
      <div className="flex flex-wrap items-center gap-1">
        {names.map((name) => (
          <Tag key={name} title={name}>
            <span className="max-w-40 truncate py-0.5 leading-4">{name}</span>
            <button
              type="button"
              aria-label={t("remove", { tag: name })}
              onClick={() =>
                setTags(
                  conversation,
                  names.filter((other) => other !== name),
                )
              }
              className="relative -mr-1 grid size-4 place-items-center rounded-tag after:absolute after:-inset-1 hover:text-text"
            >
              <X className="size-3" strokeWidth={2} aria-hidden="true" />
            </button>
          </Tag>
        ))}
        <IconButton icon={Plus} size="sm" label={t("add")} keys="t" onClick={() => askFor("tag")} />
      </div>
    </Section>
  );
}
