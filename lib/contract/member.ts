import { z } from "zod";
import { instant } from "./page.ts";

export const role = z.enum(["agent", "lead", "admin"]);

export const memberName = z.string().trim().min(1, "Write a name").max(120);

export const memberRef = z.object({ id: z.uuid(), name: z.string() }).meta({ id: "MemberRef" });
export const teamRef = z.object({ id: z.uuid(), name: z.string() }).meta({ id: "TeamRef" });

export const availability = z.enum(["available", "away"]);

export const member = memberRef
  .extend({
    email: z.string(),
    role,
    teamIds: z.array(z.uuid()),
    leadTeamIds: z.array(z.uuid()),
    active: z.boolean(),
    availability,
    /** A page of theirs is connected. */
    online: z.boolean(),
    lastActiveAt: instant.nullable(),
    /** Open conversations they should have at most; null: what the organisation says. */
    openCap: z.number().int().nullable(),
  })
  .meta({ id: "Member" });

export const team = teamRef
  .extend({
    memberIds: z.array(z.uuid()),
    leadIds: z.array(z.uuid()),
    numberIds: z.array(z.uuid()),
    /** Numbers whose new conversations go to this team. */
    defaultNumberIds: z.array(z.uuid()),
  })
  .meta({ id: "Team" });

/** Who is asking, and what their screens need to know before the first list. */
export const me = z
  .object({
    id: z.uuid(),
    kind: z.enum(["member", "key"]),
    name: z.string(),
    email: z.string().nullable(),
    role,
    availability: availability.nullable(),
    seesAll: z.boolean(),
    teamIds: z.array(z.uuid()),
    leadTeamIds: z.array(z.uuid()),
    numberIds: z.array(z.uuid()),
    organisation: z.object({
      name: z.string(),
      timeZone: z.string(),
      locale: z.string(),
      defaultCountry: z.string(),
      undoSeconds: z.number().int(),
      openCap: z.number().int(),
    }),
    demo: z.boolean(),
  })
  .meta({ id: "Me" });

export const password = z.string().min(8, "At least 8 characters").max(200);
export const openCap = z.number().int().min(1).max(999);

/** `PATCH /me`: what members change about themselves. */
export const meInput = z.object({ name: memberName.optional(), availability: availability.optional() });
export const passwordInput = z.object({ current: z.string().max(200), next: password });

/** `POST /members`, `member create` and the first-run set-up. */
export const createMemberInput = z.object({
  email: z
    .email()
    .max(254)
    .transform((email) => email.toLowerCase()),
  name: memberName,
  role,
  password,
  teamIds: z.array(z.uuid()).default([]),
});

export type Role = z.infer<typeof role>;
export type MemberRef = z.infer<typeof memberRef>;
export type TeamRef = z.infer<typeof teamRef>;
export type Member = z.infer<typeof member>;
export type Team = z.infer<typeof team>;
export type Me = z.infer<typeof me>;
export type Availability = z.infer<typeof availability>;
export type MeInput = z.infer<typeof meInput>;
export type PasswordInput = z.infer<typeof passwordInput>;
export type CreateMemberInput = z.input<typeof createMemberInput>;
