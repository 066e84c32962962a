import {
  ArrowRight,
  Ban,
  Check,
  FileLock2,
  Merge,
  Moon,
  RotateCcw,
  Split,
  Zap,
  ListChecks,
} from "lucide-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { useMoment } from "#components/inbox/actions/use-moment.ts";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { membersQuery } from "#lib/client/queries/members.ts";
import { teamsQuery } from "#lib/client/queries/teams.ts";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { can } from "#lib/contract/permissions.ts";
import { useActor } from "#lib/client/use-actor.ts";
import type { Activity } from "#lib/contract/message.ts";
import { useAuthorName } from "./author-name.tsx";
import { eventWords } from "./event-words.ts";
import { useClock } from "./use-times.ts";

/** One line for what happened: who did what, and when. */
export function EventLine({ message }: { message: ShownMessage }) {
  const words = useEventWords(message);
  const { clock, full } = useClock();
  const type = message.activity?.type ?? "reopened";
  const Icon = icons[type];
  return (
    <div
      className={classNames(
        "my-[3px] flex items-center justify-center gap-1.5 text-center text-xs leading-[18px]",
        tone(type),
      )}
    >
      <Icon className="size-3.5 shrink-0" strokeWidth={1.8} aria-hidden="true" />
      <span>
        {words} ·{" "}
        <time dateTime={message.createdAt} title={full(message.createdAt)}>
          {clock(message.createdAt)}
        </time>
      </span>
      <StepLink activity={message.activity} />
    </div>
  );
}

// To the very step, for those who may change it.
function StepLink({ activity }: { activity: Activity | null }) {
  const t = useTranslations("thread");
  const actor = useActor();
  if (activity?.type !== "automation" || actor === null || !can(actor, "automation.manage")) return null;
  const step = activity.stepId === null ? "" : `?step=${activity.stepId}`;
  return (
    <SoftLink href={`/automations/${activity.automationId}${step}`} className="underline">
      {t("openAutomation")}
    </SoftLink>
  );
}

/** What may be said to the contact from here on must never be folded away. */
export function isConsent({ activity }: ShownMessage): boolean {
  return activity !== null && staysInSight.has(activity.type);
}

const staysInSight = new Set<Activity["type"]>(["opted-out", "opted-in", "list", "blocked", "unblocked"]);

function useEventWords({ activity, author }: ShownMessage) {
  const t = useTranslations("thread.event");
  const moment = useMoment();
  const actorName = useAuthorName(author);
  const nameOf = useNames();
  if (activity === null) return t("changed");
  const acted = author.kind === "member" || author.kind === "key" || author.kind === "automation";
  const { key, values } = eventWords(activity, {
    actor: acted ? actorName : null,
    actorId: author.id,
    moment,
    member: (id) => nameOf.member(id) ?? t("a_member"),
    team: (id) => nameOf.team(id) ?? t("a_team"),
  });
  return t.rich(key as "closed", {
    actor: "",
    ...values,
    b: (inner) => <b className="font-semibold text-(--event-strong)">{inner}</b>,
  });
}

function useNames() {
  const { data: members } = useQuery(membersQuery());
  const { data: teams } = useQuery(teamsQuery());
  return {
    member: (id: string) => members?.find((member) => member.id === id)?.name.split(" ")[0],
    team: (id: string) => teams?.find((team) => team.id === id)?.name,
  };
}

function tone(type: Activity["type"]): string {
  if (type === "opted-out" || type === "blocked") return "text-danger-text [--event-strong:currentColor]";
  if (type === "opted-in") return "text-success-text [--event-strong:currentColor]";
  return "text-text-faint [--event-strong:var(--text-muted)]";
}

const icons = {
  assigned: Split,
  closed: Check,
  reopened: RotateCcw,
  snoozed: Moon,
  woken: ArrowRight,
  "opted-out": Ban,
  "opted-in": Check,
  list: ListChecks,
  "opt-out-wish": Ban,
  "data-wish": FileLock2,
  "wish-dismissed": Check,
  blocked: Ban,
  unblocked: Check,
  "contacts-merged": Merge,
  "merge-undone": Split,
  "answer-held": Ban,
  automation: Zap,
} satisfies Record<Activity["type"], typeof Ban>;
