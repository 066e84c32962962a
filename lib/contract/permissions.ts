import type { Role } from "./member.ts";

/** Who acts: a member or an API key, with what decides their sight. A key without teams sees by its role alone. */
export type Actor = {
  kind: "member" | "key";
  id: string;
  name: string;
  role: Role;
  /** Teams they belong to; null: not limited to any (only keys). */
  teamIds: readonly string[] | null;
  leadTeamIds: readonly string[];
  /** Numbers served by those teams. */
  numberIds: readonly string[];
};

/** What decides who may see a conversation. */
export type Placed = { teamId: string | null; numberId: string; assigneeId: string | null };

export type ConversationAction =
  | "conversation.read"
  | "conversation.reply"
  | "conversation.note"
  | "conversation.assign"
  | "conversation.close"
  | "conversation.snooze"
  | "conversation.tag"
  | "conversation.export";
export type OrganisationAction =
  | "contact.write"
  | "contact.merge"
  | "contact.block"
  | "contact.block-briefly"
  | "consent.record"
  | "consent.manage"
  | "consent.export"
  | "text.start"
  | "member.list"
  | "member.manage"
  | "member.invite"
  | "team.manage"
  | "tag.manage"
  | "saved-reply.manage"
  | "automation.manage"
  | "list.manage"
  | "privacy.manage"
  | "broadcast.manage"
  | "automation.secrets"
  | "workload.read"
  | "traffic.read"
  | "api-key.manage"
  | "webhook.manage"
  | "number.manage"
  | "quarantine.read"
  | "metrics.read";

/** Whether the actor sees every conversation: admins, and keys that are not tied to teams. */
export function seesAll(actor: Actor): boolean {
  return actor.role === "admin" || actor.teamIds === null;
}

/** Whether the actor may see a conversation: its team is theirs, or it has none and they serve its number, or it is theirs. */
export function canSee(actor: Actor, placed: Placed): boolean {
  if (seesAll(actor)) return true;
  if (placed.assigneeId === actor.id) return true;
  if (placed.teamId !== null) return actor.teamIds?.includes(placed.teamId) ?? false;
  return actor.numberIds.includes(placed.numberId);
}

/**
 * The one answer to "may they?", asked in the first line of each verb, at each room join and for each button.
 * Its SQL twin is `visible()` in lib/domain/inbox/visible.ts; a property test holds the two equal.
 */
export function can(actor: Actor, action: ConversationAction, placed: Placed): boolean;
export function can(actor: Actor, action: OrganisationAction): boolean;
export function can(actor: Actor, action: ConversationAction | OrganisationAction, placed?: Placed): boolean {
  switch (action) {
    case "conversation.export":
      return placed !== undefined && canSee(actor, placed) && leads(actor, placed.teamId);
    case "member.manage":
    case "team.manage":
    case "api-key.manage":
    case "webhook.manage":
    case "privacy.manage":
    case "number.manage":
    case "automation.secrets":
    case "consent.manage":
    case "quarantine.read":
    case "metrics.read":
      return actor.role === "admin";
    case "member.invite":
    case "workload.read":
    case "traffic.read":
    case "consent.export":
      return leadsSomebody(actor);
    case "tag.manage":
    case "saved-reply.manage":
    case "automation.manage":
    case "list.manage":
    case "broadcast.manage":
      return actor.role !== "agent";
    case "contact.merge":
    case "contact.block":
      return actor.role !== "agent";
    case "contact.write":
    case "contact.block-briefly":
    case "consent.record":
    case "text.start":
    case "member.list":
      return true;
    default:
      return placed !== undefined && canSee(actor, placed);
  }
}

/** Whether the actor may text from a number: their teams serve it. */
export function canTextFrom(actor: Actor, numberId: string): boolean {
  return seesAll(actor) || actor.numberIds.includes(numberId);
}

/** Whether the actor decides who is in a team: admins everywhere, leads in the teams they lead. */
export function canStaff(actor: Actor, teamId: string): boolean {
  return leads(actor, teamId);
}

/**
 * Whether the actor hands a conversation out on the workload board: leads those of the teams they lead, and those without
 * a team that they see. Its SQL twin is `handedOutBy()` in lib/domain/workload/handed-out-by.ts.
 */
export function canHandOut(actor: Actor, placed: Placed): boolean {
  if (!leadsSomebody(actor)) return false;
  if (placed.teamId !== null) return leads(actor, placed.teamId);
  return seesAll(actor) || actor.numberIds.includes(placed.numberId);
}

function leadsSomebody(actor: Actor): boolean {
  if (actor.role === "admin") return true;
  return actor.role === "lead" && (actor.teamIds === null || actor.leadTeamIds.length > 0);
}

function leads(actor: Actor, teamId: string | null): boolean {
  if (actor.role === "admin") return true;
  if (actor.role !== "lead") return false;
  return actor.teamIds === null || (teamId !== null && actor.leadTeamIds.includes(teamId));
}
