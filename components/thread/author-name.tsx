import { Zap } from "lucide-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { meQuery } from "#lib/client/queries/me.ts";
import type { Author } from "#lib/contract/message.ts";

/** Who wrote it, as the asker calls them: "You", a colleague's first name, or an automation with its bolt. */
export function AuthorName({ author }: { author: Author }) {
  const t = useTranslations("thread");
  const name = useAuthorName(author);
  if (author.kind !== "automation" && author.kind !== "system")
    return <span title={author.name ?? undefined}>{name}</span>;
  return (
    <span className="inline-flex items-center gap-1" title={t("automationMark")}>
      <Zap className="size-3.5" strokeWidth={1.8} aria-hidden="true" />
      {name}
    </span>
  );
}

/** The same name as plain words, for sentences. */
export function useAuthorName(author: Author): string {
  const t = useTranslations("thread");
  const { data: me } = useQuery(meQuery());
  if (author.kind === "member")
    return author.id !== null && author.id === me?.id ? t("you") : (firstWord(author.name) ?? t("someone"));
  return author.name ?? t(fallbacks[author.kind]);
}

function firstWord(name: string | null): string | null {
  return name?.trim().split(/\s+/)[0] || null;
}

const fallbacks = { contact: "someone", key: "api", automation: "automation", system: "system" } as const;
