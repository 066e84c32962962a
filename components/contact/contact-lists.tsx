import { X } from "lucide-react";
import { useTranslations } from "use-intl";
import { Tag } from "#components/ui/tag.tsx";
import type { ContactList } from "#lib/contract/contact.ts";

type Props = { lists: readonly ContactList[]; onLeave: (listId: string) => void };

/** The lists that somebody is on, or was asked to confirm; each can be left as they ask for it. */
export function ContactLists({ lists, onLeave }: Props) {
  const t = useTranslations("contact.consent");
  if (lists.length === 0) return null;
  return (
    <div className="mt-3 pl-6">
      <h4 className="mb-1 text-xs text-text-muted">{t("lists")}</h4>
      <ul className="flex flex-wrap gap-1">
        {lists.map(({ id, name, state }) => (
          <li key={id} className="inline-flex max-w-full items-center">
            <Tag>
              <span className="truncate">{name}</span>
              {state === "pending" ? <span className="text-text-muted">{t("pending")}</span> : null}
              <button
                type="button"
                onClick={() => onLeave(id)}
                aria-label={t("leave", { list: name })}
                className="-mr-1 grid size-6 place-items-center rounded-control text-text-muted hover:text-text"
              >
                <X className="size-3.5" strokeWidth={1.8} aria-hidden="true" />
              </button>
            </Tag>
          </li>
        ))}
      </ul>
    </div>
  );
}
