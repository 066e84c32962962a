import { z } from "zod";

export const role = z.enum(["agent", "lead", "admin"]);

export const memberRef = z.object({ id: z.uuid(), name: z.string() }).meta({ id: "MemberRef" });
export const teamRef = z.object({ id: z.uuid(), name: z.string() }).meta({ id: "TeamRef" });

export const member = memberRef
  .extend({ email: z.string(), role, teamIds: z.array(z.uuid()), active: z.boolean() })
  .meta({ id: "Member" });

export const team = teamRef
  .extend({ memberIds: z.array(z.uuid()), numberIds: z.array(z.uuid()) })
  .meta({ id: "Team" });

/** Who is asking, and what their screens need to know before the first list. */
export const me = z
  .object({
    id: z.uuid(),
    kind: z.enum(["member", "key"]),
    name: z.string(),
    email: z.string().nullable(),
    role,
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
    }),
    demo: z.boolean(),
  })
  .meta({ id: "Me" });

/** `POST /members`, `member create` and the first-run set-up. */
export const createMemberInput = z.object({
  email: z
    .email()
    .max(254)
    .transform((email) => email.toLowerCase()),
  name: z.string().trim().min(1).max(120),
  role,
  password: z.string().min(8, "At least 8 characters").max(200),
  teamIds: z.array(z.uuid()).default([]),
});

export type Role = z.infer<typeof role>;
export type MemberRef = z.infer<typeof memberRef>;
export type TeamRef = z.infer<typeof teamRef>;
export type Member = z.infer<typeof member>;
export type Team = z.infer<typeof team>;
export type Me = z.infer<typeof me>;
export type CreateMemberInput = z.input<typeof createMemberInput>;
