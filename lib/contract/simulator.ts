import { z } from "zod";
import { MAX_MEDIA_PER_TEXT } from "./media-types.ts";
import { instant, pageOf } from "./page.ts";

/** What a simulated handset has on its screen. */
export const handsetText = z
  .object({
    id: z.uuid(),
    direction: z.enum(["received", "sent"]),
    from: z.string(),
    to: z.string(),
    text: z.string(),
    media: z.array(z.string()),
    receivedAt: instant,
  })
  .meta({ id: "HandsetText" });
export const handsetTextPage = pageOf(handsetText).meta({ id: "HandsetTextPage" });

/** A text that the demo phone sends. */
export const handsetSendInput = z.object({
  to: z.string().min(1).max(40),
  text: z.string().max(10_000),
  /** Pictures and files put at `/simulator/media/{id}` before. */
  mediaIds: z.array(z.uuid()).max(MAX_MEDIA_PER_TEXT).default([]),
  id: z.string().min(1).max(100).optional(),
});

/** An order of the demo's shop. */
export const demoOrder = z
  .object({ reference: z.string(), item: z.string(), day: z.string(), window: z.string() })
  .meta({ id: "DemoOrder" });

export type DemoOrder = z.infer<typeof demoOrder>;
export type HandsetText = z.infer<typeof handsetText>;
