import { z } from "zod";
import { instant, pageOf, pageQuery } from "./page.ts";

/** What another system can hear of. */
export const webhookEvent = z.enum([
  "message.received",
  "message.queued",
  "message.status-changed",
  "conversation.opened",
  "conversation.reopened",
  "conversation.assigned",
  "conversation.tagged",
  "conversation.closed",
  "contact.changed",
  "consent.changed",
  "list.joined",
  "list.left",
  "automation.notified",
  "automation.started",
  "automation.step-taken",
  "automation.answered",
  "automation.ended",
  "alert.raised",
  "alert.ended",
  "vote.cast",
]);

export const webhookOrdering = z.enum(["conversation", "fastest"]);
/** Why nothing goes to an endpoint. */
export const webhookOff = z.enum(["by-hand", "gone", "failing"]);

const settings = {
  name: z.string().trim().min(1, "Write a name").max(60),
  url: z
    .string()
    .trim()
    .max(2_000)
    .refine((url) => /^https?:$/.test(URL.parse(url)?.protocol ?? ""), "Write an address such as https://…"),
  events: z.array(webhookEvent).min(1, "Choose what it hears of"),
  ordering: webhookOrdering,
};
export const webhookInput = z
  .object({ ...settings, ordering: webhookOrdering.default("conversation") })
  .meta({ id: "WebhookInput" });
export const changeWebhookInput = z
  .object({ ...settings, on: z.boolean() })
  .partial()
  .meta({ id: "ChangeWebhookInput" });

/** An endpoint and how it fares. */
export const webhook = z
  .object({
    id: z.uuid(),
    name: z.string(),
    url: z.string(),
    events: z.array(webhookEvent),
    ordering: webhookOrdering,
    off: webhookOff.nullable(),
    failingSince: instant.nullable(),
    /** How many wait, and since when the oldest of them was to go out. */
    pending: z.number().int(),
    pendingSince: instant.nullable(),
    createdAt: instant,
  })
  .meta({ id: "Webhook" });
/** With its secret, which is shown this once. */
export const newWebhook = webhook.extend({ secret: z.string() }).meta({ id: "NewWebhook" });
export const webhookSecret = z.object({ secret: z.string() }).meta({ id: "WebhookSecret" });

export const deliveryStatus = z.enum(["pending", "delivered", "failed"]);
/** One event on its way to one endpoint. */
export const webhookDelivery = z
  .object({
    id: z.string(),
    /** Its `webhook-id`: the same at each try and each replay. */
    webhookId: z.string(),
    type: z.string(),
    status: deliveryStatus,
    attempts: z.number().int(),
    happenedAt: instant,
    dueAt: instant,
    /** What the last try came to: a status, or why there was none. */
    lastAnswer: z.string().nullable(),
  })
  .meta({ id: "WebhookDelivery" });
export const webhookDeliveryPage = pageOf(webhookDelivery).meta({ id: "WebhookDeliveryPage" });
export const webhookDeliveryQuery = pageQuery.extend({ status: deliveryStatus.optional() });

/** With each try, and with what was sent, made anew of the event: what was erased since is no longer in it. */
export const webhookDeliveryDetail = webhookDelivery
  .extend({
    request: z.string(),
    tries: z.array(
      z.object({
        count: z.number().int(),
        at: instant,
        durationMs: z.number().int(),
        httpStatus: z.number().int().nullable(),
        error: z.string().nullable(),
        response: z.string(),
      }),
    ),
  })
  .meta({ id: "WebhookDeliveryDetail" });

/** Which are sent again: one by its id, or all that happened in a stretch of time, delivered ones too if asked. */
export const replayInput = z
  .object({
    deliveryId: z.string().regex(/^\d{1,18}$/),
    from: instant,
    until: instant,
    delivered: z.boolean(),
  })
  .partial()
  .refine(({ deliveryId, from, until }) => deliveryId !== undefined || (from && until), {
    path: ["from"],
    error: "Say which: a delivery, or from when until when",
  })
  .meta({ id: "WebhookReplay" });
export const replayed = z.object({ count: z.number().int() }).meta({ id: "WebhookReplayed" });

/** The body of every webhook (Standard Webhooks); `data` holds what the event is about, as it is when it is sent. */
export const webhookPayload = z
  .object({
    type: z.string(),
    timestamp: instant,
    data: z.looseObject({
      by: z.object({ kind: z.string(), id: z.uuid().nullable() }),
      contactId: z.uuid().nullable(),
      /** Whom it is about, where it happened in no conversation: who joined or left a list. */
      address: z.string().nullable(),
      conversation: z
        .object({
          id: z.uuid(),
          status: z.string(),
          teamId: z.uuid().nullable(),
          assigneeId: z.uuid().nullable(),
          number: z.string(),
          address: z.string(),
          contactId: z.uuid().nullable(),
        })
        .nullable(),
      message: z
        .object({
          id: z.uuid(),
          seq: z.number().int(),
          direction: z.enum(["in", "out"]),
          text: z.string(),
          status: z.string(),
          author: z.string(),
          createdAt: z.string(),
        })
        .nullable(),
      /** With events of automations: whose run it is. */
      automation: z.object({ id: z.uuid(), name: z.string(), runId: z.uuid() }).nullable(),
      /** With `automation.step-taken` and `automation.answered`: the step, and what came of it. */
      step: z
        .object({
          id: z.string(),
          /** The sort of step; `answer` where a text was taken as the answer to its question. */
          kind: z.string(),
          outcome: z.string(),
          /** What it kept, by name: with `automation.answered` the answer. */
          detail: z.record(z.string(), z.string()),
        })
        .nullable(),
      /** With `vote.cast`: what is voted on, and what the phone's one vote is for now. */
      vote: z
        .object({ pollId: z.uuid(), question: z.string(), option: z.string(), castAt: z.string() })
        .nullable(),
    }),
  })
  .meta({ id: "WebhookPayload" });

export type WebhookEvent = z.infer<typeof webhookEvent>;
export type WebhookInput = z.output<typeof webhookInput>;
export type ChangeWebhookInput = z.output<typeof changeWebhookInput>;
export type Webhook = z.infer<typeof webhook>;
export type NewWebhook = z.infer<typeof newWebhook>;
export type WebhookDelivery = z.infer<typeof webhookDelivery>;
export type WebhookDeliveryDetail = z.infer<typeof webhookDeliveryDetail>;
export type WebhookDeliveryQuery = z.output<typeof webhookDeliveryQuery>;
export type ReplayInput = z.output<typeof replayInput>;
