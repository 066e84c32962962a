import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import {
  broadcast,
  broadcastApproval,
  broadcastEstimate,
  broadcastInput,
  broadcastPage,
  broadcastPreviewPage,
  broadcastRecipientPage,
  broadcastResults,
  broadcastTestInput,
  changeBroadcastInput,
  recipientFilter,
  recipientQuery,
} from "#lib/contract/broadcast.ts";
import { message } from "#lib/contract/message.ts";
import { pageQuery } from "#lib/contract/page.ts";
import { setApprovalRule, showApprovalRule } from "#lib/domain/broadcasts/approval-rule.ts";
import { countResults } from "#lib/domain/broadcasts/count-results.ts";
import { estimateBroadcast, previewBroadcast } from "#lib/domain/broadcasts/estimate-broadcast.ts";
import { exportRecipients, listRecipients } from "#lib/domain/broadcasts/list-recipients.ts";
import { listBroadcasts, showBroadcast } from "#lib/domain/broadcasts/show-broadcast.ts";
import { pauseBroadcast, resumeBroadcast, stopBroadcast } from "#lib/domain/broadcasts/steer-broadcast.ts";
import { approveBroadcast, submitBroadcast } from "#lib/domain/broadcasts/submit-broadcast.ts";
import { testBroadcast } from "#lib/domain/broadcasts/test-broadcast.ts";
import {
  createBroadcast,
  deleteBroadcast,
  rewriteBroadcast,
} from "#lib/domain/broadcasts/write-broadcast.ts";
import { done, endpoint, reply } from "./endpoint.ts";
import { sendCsv } from "./send-csv.ts";

/** `/api/v1/broadcasts`: one text to many people, written, estimated, approved, sent, steered and counted. */
export const broadcasts = new OpenAPIHono();

endpoint(
  broadcasts,
  {
    method: "get",
    path: "/broadcasts",
    summary: "The broadcasts, newest first",
    query: pageQuery,
    answer: broadcastPage,
  },
  ({ actor, query }) => listBroadcasts(actor, query),
);
endpoint(
  broadcasts,
  {
    method: "post",
    path: "/broadcasts",
    summary: "Begin a broadcast as a draft (leads and admins)",
    body: broadcastInput,
    answer: broadcast,
    status: 201,
  },
  async ({ actor, body }) => reply(await createBroadcast(actor, body), 201),
);
endpoint(
  broadcasts,
  { method: "get", path: "/broadcasts/{id}", summary: "Show a broadcast", answer: broadcast },
  ({ actor, param }) => showBroadcast(actor, param("id")),
);
endpoint(
  broadcasts,
  {
    method: "patch",
    path: "/broadcasts/{id}",
    summary: "Change a draft",
    body: changeBroadcastInput,
    answer: broadcast,
  },
  ({ actor, param, body }) => rewriteBroadcast(actor, param("id"), body),
);
endpoint(
  broadcasts,
  {
    method: "delete",
    path: "/broadcasts/{id}",
    summary: "Throw a draft away",
    answer: z.null(),
    status: 204,
  },
  ({ actor, param }) => done(deleteBroadcast(actor, param("id"))),
);
endpoint(
  broadcasts,
  {
    method: "get",
    path: "/broadcasts/{id}/estimate",
    summary: "What sending it now would come to: people, segments, time, what is held",
    answer: broadcastEstimate,
  },
  ({ actor, param }) => estimateBroadcast(actor, param("id")),
);
endpoint(
  broadcasts,
  {
    method: "get",
    path: "/broadcasts/{id}/previews",
    summary: "What its people would get, one by one",
    query: pageQuery,
    answer: broadcastPreviewPage,
  },
  ({ actor, param, query }) => previewBroadcast(actor, param("id"), query),
);
endpoint(
  broadcasts,
  {
    method: "post",
    path: "/broadcasts/{id}/tests",
    summary: "Text it to one phone, to try it",
    body: broadcastTestInput,
    answer: message,
    status: 201,
  },
  async ({ actor, param, body }) => reply(await testBroadcast(actor, param("id"), body), 201),
);
endpoint(
  broadcasts,
  {
    method: "put",
    path: "/broadcasts/{id}/submission",
    summary: "Send a draft off: at once, at its time, or once somebody else approves",
    answer: broadcast,
  },
  ({ actor, param }) => submitBroadcast(actor, param("id")),
);
endpoint(
  broadcasts,
  {
    method: "put",
    path: "/broadcasts/{id}/approval",
    summary: "Approve a broadcast that somebody else sent off",
    answer: broadcast,
  },
  ({ actor, param }) => approveBroadcast(actor, param("id")),
);
endpoint(
  broadcasts,
  { method: "put", path: "/broadcasts/{id}/pause", summary: "Hold what has not left", answer: broadcast },
  ({ actor, param }) => pauseBroadcast(actor, param("id")),
);
endpoint(
  broadcasts,
  { method: "delete", path: "/broadcasts/{id}/pause", summary: "Go on sending", answer: broadcast },
  ({ actor, param }) => resumeBroadcast(actor, param("id")),
);
endpoint(
  broadcasts,
  {
    method: "put",
    path: "/broadcasts/{id}/stop",
    summary: "End it for good; before its time it is a draft again",
    answer: broadcast,
  },
  ({ actor, param }) => stopBroadcast(actor, param("id")),
);
endpoint(
  broadcasts,
  {
    method: "get",
    path: "/broadcasts/{id}/results",
    summary: "Where its people stand, with replies and opt-outs",
    answer: broadcastResults,
  },
  ({ actor, param }) => countResults(actor, param("id")),
);
endpoint(
  broadcasts,
  {
    method: "get",
    path: "/broadcasts/{id}/recipients",
    summary: "Its people, with what became of each",
    query: recipientQuery,
    answer: broadcastRecipientPage,
  },
  ({ actor, param, query }) => listRecipients(actor, param("id"), query),
);
endpoint(
  broadcasts,
  {
    method: "get",
    path: "/broadcasts/{id}/recipients.csv",
    summary: "The same as CSV",
    query: recipientFilter,
    contentType: "text/csv",
    answer: z.string(),
  },
  async ({ actor, param, query }) =>
    sendCsv("recipients.csv", await exportRecipients(actor, param("id"), query)),
);
endpoint(
  broadcasts,
  {
    method: "get",
    path: "/broadcast-approval",
    summary: "Above how many people a broadcast needs a second person’s yes",
    answer: broadcastApproval,
  },
  ({ actor }) => showApprovalRule(actor),
);
endpoint(
  broadcasts,
  {
    method: "put",
    path: "/broadcast-approval",
    summary: "Change that (admins)",
    body: broadcastApproval,
    answer: broadcastApproval,
  },
  ({ actor, body }) => setApprovalRule(actor, body),
);
