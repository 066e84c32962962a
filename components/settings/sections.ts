import {
  FileLock2,
  KeyRound,
  MessageSquareText,
  ShieldCheck,
  Tags,
  UserRound,
  Users,
  UsersRound,
  Webhook,
} from "lucide-react";
import type { Icon } from "#components/ui/icon-button.tsx";
import { type Actor, can } from "#lib/contract/permissions.ts";

/**
 * The sections of the settings, in their order: one line each, a word under `settings.section`, and a folder under
 * app/(desk)/settings. A member is shown, and let into, those that `may` grants.
 */
const table = {
  members: { icon: UsersRound, may: (actor: Actor) => can(actor, "member.invite") },
  teams: { icon: Users, may: (actor: Actor) => can(actor, "member.invite") },
  tags: { icon: Tags, may: (actor: Actor) => can(actor, "tag.manage") },
  "saved-replies": { icon: MessageSquareText, may: (actor: Actor) => can(actor, "saved-reply.manage") },
  "api-keys": { icon: KeyRound, may: (actor: Actor) => can(actor, "api-key.manage") },
  webhooks: { icon: Webhook, may: (actor: Actor) => can(actor, "webhook.manage") },
  profile: { icon: UserRound, may: (_: Actor) => true },
  consent: { icon: ShieldCheck, may: (actor: Actor) => can(actor, "consent.manage") },
  privacy: { icon: FileLock2, may: (actor: Actor) => can(actor, "privacy.manage") },
} satisfies Record<string, { icon: Icon; may: (actor: Actor) => boolean }>;

export type SettingsSection = keyof typeof table;

/** The icon of a section. */
export const iconOf = (section: SettingsSection): Icon => table[section].icon;

/** The sections a member may enter, in their order. */
export function sectionsFor(actor: Actor): SettingsSection[] {
  return (Object.keys(table) as SettingsSection[]).filter((section) => table[section].may(actor));
}
