import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { pageOf } from "#lib/contract/page.ts";
import {
  changeWebhookInput,
  newWebhook,
  replayed,
  replayInput,
  webhook,
  webhookDeliveryDetail,
  webhookDeliveryPage,
  webhookDeliveryQuery,
  webhookEvent,
  webhookInput,
  webhookPayload,
  webhookSecret,
} from "#lib/contract/webhook.ts";
import {
  changeWebhook,
  createWebhook,
  deleteWebhook,
  listWebhooks,
  rotateSecret,
  showWebhook,
} from "#lib/domain/webhooks/manage-webhooks.ts";
import { replay, sendTest } from "#lib/domain/webhooks/send-again.ts";
import { listDeliveries, showDelivery } from "#lib/domain/webhooks/show-deliveries.ts";
import { allOf, done, endpoint } from "./endpoint.ts";

/** `/api/v1/webhooks`: where other systems hear of what happens here. */
export const webhooks = new OpenAPIHono();

/** Puts what we send into the document of the whole API: one entry an event. */
export function describeWebhooks({ openAPIRegistry }: OpenAPIHono): void {
  for (const event of webhookEvent.options)
    openAPIRegistry.registerWebhook({
      method: "post",
      path: event,
      summary: `Sent to webhooks that hear of ${event}, signed as Standard Webhooks`,
      request: { body: { content: { "application/json": { schema: webhookPayload } } } },
      responses: {
        200: { description: "Taken: any 2xx. All else is tried again for three days; 410 ends it." },
      },
    });
}

endpoint(
  webhooks,
  { method: "get", path: "/webhooks", summary: "List webhooks (admins)", answer: pageOf(webhook) },
  async ({ actor }) => allOf(await listWebhooks(actor)),
);
endpoint(
  webhooks,
  {
    method: "post",
    path: "/webhooks",
    summary: "Make a webhook; its secret is shown this once",
    body: webhookInput,
    answer: newWebhook,
    status: 201,
  },
  ({ actor, body }) => createWebhook(actor, body),
);
endpoint(
  webhooks,
  { method: "get", path: "/webhooks/{id}", summary: "Show a webhook and how it fares", answer: webhook },
  ({ actor, param }) => showWebhook(actor, param("id")),
);
endpoint(
  webhooks,
  {
    method: "patch",
    path: "/webhooks/{id}",
    summary: "Change a webhook, or switch it off and on",
    body: changeWebhookInput,
    answer: webhook,
  },
  ({ actor, param, body }) => changeWebhook(actor, param("id"), body),
);
endpoint(
  webhooks,
  { method: "delete", path: "/webhooks/{id}", summary: "Delete a webhook", answer: z.null(), status: 204 },
  ({ actor, param }) => done(deleteWebhook(actor, param("id"))),
);
endpoint(
  webhooks,
  {
    method: "put",
    path: "/webhooks/{id}/secret",
    summary: "Give a webhook another secret; for a day both sign",
    answer: webhookSecret,
  },
  ({ actor, param }) => rotateSecret(actor, param("id")),
);
endpoint(
  webhooks,
  {
    method: "post",
    path: "/webhooks/{id}/tests",
    summary: "Send a test",
    answer: z.object({ deliveryId: z.string() }),
    status: 202,
  },
  ({ actor, param }) => sendTest(actor, param("id")),
);
endpoint(
  webhooks,
  {
    method: "get",
    path: "/webhooks/{id}/deliveries",
    summary: "What went there, or is to go, the newest first",
    query: webhookDeliveryQuery,
    answer: webhookDeliveryPage,
  },
  ({ actor, param, query }) => listDeliveries(actor, param("id"), query),
);
endpoint(
  webhooks,
  {
    method: "get",
    path: "/webhooks/{id}/deliveries/{deliveryId}",
    summary: "One delivery: what is sent, and each answer",
    answer: webhookDeliveryDetail,
  },
  ({ actor, param }) => showDelivery(actor, param("id"), param("deliveryId")),
);
endpoint(
  webhooks,
  {
    method: "post",
    path: "/webhooks/{id}/replays",
    summary: "Send again: one delivery, or all of a stretch of time",
    body: replayInput,
    answer: replayed,
    status: 202,
  },
  ({ actor, param, body }) => replay(actor, param("id"), body),
);
