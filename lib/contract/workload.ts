import { z } from "zod";
import { availability, memberRef } from "./member.ts";
import { instant } from "./page.ts";

/** A conversation as a token on the board. */
export const laneConversation = z.object({
  id: z.uuid(),
  /** The contact's name, else their number. */
  name: z.string(),
  teamId: z.uuid().nullable(),
  waitingSince: instant.nullable(),
  lastText: z.string(),
});

/** Open conversations, those that wait for us, and since when the longest does. */
const load = z.object({
  open: z.number().int(),
  waiting: z.number().int(),
  oldestWaitingSince: instant.nullable(),
});

export const lane = memberRef.extend({
  ...load.shape,
  active: z.boolean(),
  availability,
  availableSince: instant,
  online: z.boolean(),
  lastActiveAt: instant.nullable(),
  cap: z.number().int(),
  teamIds: z.array(z.uuid()),
  /** The longest wait first, at most 50. */
  conversations: z.array(laneConversation),
});

export const workload = z
  .object({
    at: instant,
    /** The teams the asker leads, `id` null for conversations without a team. */
    teams: z.array(
      load.extend({ id: z.uuid().nullable(), name: z.string().nullable(), unassigned: z.number().int() }),
    ),
    members: z.array(lane),
    /** Open and nobody's: the longest wait first, at most 200. */
    unassigned: z.array(laneConversation),
  })
  .meta({ id: "Workload" });

export const workloadQuery = z.object({ team: z.uuid().optional() });

const mostAtOnce = 200;
/** Who gets what; `onlyFrom`: only if that is still the owner (undo takes back nothing that somebody changed since). */
export const assignmentsInput = z.object({
  items: z
    .array(
      z.object({
        conversationId: z.uuid(),
        memberId: z.uuid().nullable(),
        onlyFrom: z.uuid().nullable().optional(),
      }),
    )
    .min(1)
    .max(mostAtOnce),
});
export const spreadInput = z.object({ conversationIds: z.array(z.uuid()).min(1).max(mostAtOnce) });

export const assignmentOutcome = z.enum([
  "assigned",
  "unchanged",
  /** Not there, or not to be seen. */
  "not-found",
  /** Seen, but in a team the asker does not lead. */
  "not-allowed",
  "no-such-member",
  /** Somebody gave it to someone else meanwhile. */
  "moved-meanwhile",
  /** Nobody is available below their cap. */
  "nobody-free",
]);
export const assignmentResult = z
  .object({
    conversationId: z.uuid(),
    outcome: assignmentOutcome,
    /** Whose it is now, and whose it was; null: nobody's. */
    memberId: z.uuid().nullable(),
    previousMemberId: z.uuid().nullable(),
  })
  .meta({ id: "AssignmentResult" });
export const assignmentResults = z.object({ items: z.array(assignmentResult) });

export type LaneConversation = z.infer<typeof laneConversation>;
export type Lane = z.infer<typeof lane>;
export type Workload = z.infer<typeof workload>;
export type AssignmentsInput = z.infer<typeof assignmentsInput>;
export type AssignmentResult = z.infer<typeof assignmentResult>;
