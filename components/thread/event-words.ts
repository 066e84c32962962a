import type { Activity } from "#lib/contract/message.ts";

type Names = {
  actor: string | null;
  actorId: string | null;
  member: (id: string) => string;
  team: (id: string) => string;
  moment: (at: string) => string;
};

export type EventWords = { key: string; values: Record<string, string> };

/** Which sentence says what happened (a key under thread.event) and what fills it. No actor: it happened by itself. */
export function eventWords(activity: Activity, names: Names): EventWords {
  const actor = names.actor ?? "";
  const say = (key: string, values: Record<string, string> = {}) => ({ key, values: { actor, ...values } });
  switch (activity.type) {
    case "assigned":
      return assigned(activity, names, say);
    case "closed":
      return say(names.actor ? "closed" : "closedBySystem");
    case "reopened":
      return say(activity.cause === "text" || !names.actor ? "reopenedText" : "reopenedMember");
    case "snoozed":
      return say("snoozed", { until: names.moment(activity.until) });
    case "woken":
      return say(wokenKeys[activity.cause]);
    case "opted-out":
      if (activity.source === "provider") return say("optedOutProvider");
      return activity.source === "text" && activity.words
        ? say("optedOutWord", { words: activity.words })
        : say(names.actor ? "optedOut" : "optedOutSilent");
    case "opted-in":
      return activity.source === "text" && activity.words
        ? say("optedInWord", { words: activity.words })
        : say(names.actor ? "optedIn" : "optedInSilent");
    case "list":
      return say(listKeys[activity.did], { list: activity.list });
    case "opt-out-wish":
      return say("optOutWish");
    case "data-wish":
      return say(activity.wish === "erasure" ? "dataErasureWish" : "dataAccessWish");
    case "wish-dismissed":
      return say("wishDismissed");
    case "blocked":
      return activity.until === null
        ? say("blocked", { reason: activity.reason })
        : say("blockedUntil", { reason: activity.reason, until: names.moment(activity.until) });
    case "unblocked":
      return say("unblocked", { texts: String(activity.texts) });
    case "contacts-merged":
      return say("contactsMerged", { kept: activity.kept, merged: activity.merged });
    case "merge-undone":
      return say("mergeUndone", { kept: activity.kept, merged: activity.merged });
    case "answer-held":
      return say(heldKeys[activity.reason]);
    case "automation":
      return say(deedKeys[activity.did], { what: activity.what ?? "" });
  }
}

const listKeys = { asked: "listAsked", joined: "listJoined", left: "listLeft" } as const;
const heldKeys = {
  "too-many": "heldTooMany",
  "same-text": "heldSameText",
  "same-answer": "heldSameAnswer",
  alternating: "heldAlternating",
} as const;
const deedKeys = {
  started: "automation.started",
  tagged: "automation.tagged",
  "field-set": "automation.fieldSet",
  "looked-up": "automation.lookedUp",
  "look-up-failed": "automation.lookUpFailed",
  "ticket-made": "automation.ticketMade",
  "ticket-failed": "automation.ticketFailed",
  "taken-over": "automation.takenOver",
  "handed-over": "automation.handedOver",
  "no-answer": "automation.noAnswer",
  "not-sent": "automation.notSent",
  stopped: "automation.stopped",
  failed: "automation.failed",
} as const;
const wokenKeys = { text: "wokenText", time: "wokenTime", member: "wokenMember" } as const;

type Assigned = Extract<Activity, { type: "assigned" }>;

function assigned(
  { memberId, teamId }: Assigned,
  names: Names,
  say: (key: string, values?: Record<string, string>) => EventWords,
) {
  const member = memberId ? names.member(memberId) : "";
  const team = teamId ? names.team(teamId) : "";
  if (memberId && memberId === names.actorId) return say("assignedSelf");
  if (!names.actor)
    return memberId ? say("routedMember", { member }) : say(teamId ? "routedTeam" : "unassigned", { team });
  if (memberId) return say("assignedMember", { member });
  return teamId ? say("assignedTeam", { team }) : say("unassigned");
}
