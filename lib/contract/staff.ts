import { z } from "zod";
import { memberName, memberRef, openCap, password, role } from "./member.ts";
import { instant } from "./page.ts";

/** A team someone is in, and whether they lead it. */
export const teamPlace = z.object({ teamId: z.uuid(), leads: z.boolean().default(false) });
const email = z
  .email("Write an e-mail address")
  .max(254)
  .transform((given) => given.toLowerCase());

/** `PATCH /members/{id}`: what is left out stays. `teams` is all of them; a lead changes those they lead. */
export const memberInput = z.object({
  name: memberName.optional(),
  role: role.optional(),
  openCap: openCap.nullable().optional(),
  teams: z.array(teamPlace).max(200).optional(),
});

/** Who gets the open conversations of a member who leaves: nobody, one colleague, or whoever is there in their teams. */
export const handOver = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("nobody") }),
  z.object({ kind: z.literal("member"), memberId: z.uuid() }),
  z.object({ kind: z.literal("spread") }),
]);
export const deactivationInput = z.object({ handOver: handOver.default({ kind: "nobody" }) });
/** What became of their conversations. */
export const deactivation = z.object({ handedOver: z.number().int(), left: z.number().int() });

export const inviteInput = z.object({ email, role, teamIds: z.array(z.uuid()).max(200).default([]) });
export const invite = z
  .object({
    id: z.uuid(),
    email: z.string(),
    role,
    teamIds: z.array(z.uuid()),
    createdBy: memberRef.nullable(),
    createdAt: instant,
    expiresAt: instant,
    expired: z.boolean(),
  })
  .meta({ id: "Invite" });
/** The link is in this answer alone: what is kept does not give it back. */
export const inviteWithLink = z.object({ invite, url: z.string() }).meta({ id: "InviteWithLink" });
/** What the invited says on the page of the link. */
export const joinInput = z.object({ name: memberName, password });

const teamName = z.string().trim().min(1, "Write a name").max(60);
export const teamInput = z.object({ name: teamName });
export const teamMembersInput = z.object({
  members: z.array(z.object({ memberId: z.uuid(), leads: z.boolean().default(false) })).max(1_000),
});
/** `DELETE /teams/{id}?moveTo=`: the team that takes over; without it conversations have no team. */
export const teamRemovalQuery = z.object({ moveTo: z.uuid().optional() });
/** What a team leaves behind. */
export const teamHoldings = z.object({
  conversations: z.number().int(),
  open: z.number().int(),
  apiKeys: z.array(z.string()),
});
export const numberTeamsInput = z.object({
  teamIds: z.array(z.uuid()).max(200),
  defaultTeamId: z.uuid().nullable(),
});

export const apiKeyInput = z.object({
  name: z.string().trim().min(1, "Write a name").max(120),
  role,
  teamIds: z.array(z.uuid()).max(200).default([]),
});
export const apiKey = z
  .object({
    id: z.uuid(),
    name: z.string(),
    role,
    teamIds: z.array(z.uuid()),
    createdBy: memberRef.nullable(),
    createdAt: instant,
    lastUsedAt: instant.nullable(),
  })
  .meta({ id: "ApiKey" });
/** The key itself is in this answer alone. */
export const newApiKey = z.object({ id: z.uuid(), key: z.string() }).meta({ id: "NewApiKey" });

export const organisationInput = z.object({ openCap });

export type TeamPlace = z.output<typeof teamPlace>;
export type MemberInput = z.output<typeof memberInput>;
export type HandOver = z.infer<typeof handOver>;
export type Deactivation = z.infer<typeof deactivation>;
export type InviteInput = z.output<typeof inviteInput>;
export type Invite = z.infer<typeof invite>;
export type InviteWithLink = z.infer<typeof inviteWithLink>;
export type JoinInput = z.input<typeof joinInput>;
export type TeamMembersInput = z.output<typeof teamMembersInput>;
export type TeamHoldings = z.infer<typeof teamHoldings>;
export type NumberTeamsInput = z.infer<typeof numberTeamsInput>;
export type ApiKeyInput = z.output<typeof apiKeyInput>;
export type ApiKey = z.infer<typeof apiKey>;
export type NewApiKey = z.infer<typeof newApiKey>;
