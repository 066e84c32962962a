import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { Avatar } from "#components/ui/avatar.tsx";
import { presenceQuery } from "#lib/client/queries/presence.ts";
import type { Presence } from "#lib/contract/live.ts";

/** Who else is here: colleagues writing a reply, and those only looking. Never announced. */
export function PresenceBar({ conversationId }: { conversationId: string }) {
  const { data: others } = useQuery(presenceQuery(conversationId));
  const writing = others.filter((other) => other.typing);
  const viewing = others.filter((other) => !other.typing);
  if (others.length === 0) return null;
  return (
    <div className="flex min-h-8 shrink-0 items-center gap-2 border-t border-border bg-surface pr-3 pl-5 text-xs text-text-muted max-md:px-3">
      <Writing writers={writing} />
      <span className="flex-1" />
      <Viewing viewers={viewing} />
    </div>
  );
}

function Writing({ writers }: { writers: Presence[] }) {
  const t = useTranslations("thread.presence");
  const [first, second] = writers;
  if (!first) return null;
  const strong = { b: (inner: React.ReactNode) => <b className="font-semibold">{inner}</b> };
  const name = firstWord(first.name);
  const words = !second
    ? t.rich("writing", { name, ...strong })
    : writers.length === 2
      ? t.rich("writingTwo", { name, other: firstWord(second.name), ...strong })
      : t.rich("writingMany", { name, count: writers.length - 1, ...strong });
  return (
    <>
      <Avatar id={first.memberId} name={first.name} />
      <span className="min-w-0 truncate" title={t("holds")}>
        {words}
      </span>
      <span className="inline-flex items-center gap-[3px]" aria-hidden="true">
        <i className="size-1 rounded-full bg-current opacity-90" />
        <i className="size-1 rounded-full bg-current opacity-60" />
        <i className="size-1 rounded-full bg-current opacity-35" />
      </span>
    </>
  );
}

function Viewing({ viewers }: { viewers: Presence[] }) {
  const t = useTranslations("thread.presence");
  const [first] = viewers;
  if (!first) return null;
  return (
    <span
      className="flex min-w-0 items-center gap-1 text-text-faint"
      title={viewers.map((viewer) => viewer.name).join(", ")}
    >
      <Avatar id={first.memberId} name={first.name} />
      <span className="truncate">
        {viewers.length === 1
          ? t("viewing", { name: firstWord(first.name) })
          : t("viewingMany", { count: viewers.length })}
      </span>
    </span>
  );
}

function firstWord(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
