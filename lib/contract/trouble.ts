import { z } from "zod";
import { instant } from "./page.ts";

/** What may hold up everybody's desk at once, the worst first. */
export const troubleKinds = [
  "database-away",
  "live-stalled",
  "sending-paused",
  "sending-stalled",
  "provider-failing",
] as const;

/** Something that is the matter with Twoway itself, or with a provider, so that nobody looks for it in their own. */
export const trouble = z
  .object({
    kind: z.enum(troubleKinds),
    since: instant,
    /** The provider account it is about. */
    account: z.string().nullable(),
  })
  .meta({ id: "Trouble" });

/** `GET /system`, and what the socket event `system.changed` brings. */
export const systemState = z.object({ troubles: z.array(trouble) }).meta({ id: "SystemState" });

export type Trouble = z.infer<typeof trouble>;
export type SystemState = z.infer<typeof systemState>;
