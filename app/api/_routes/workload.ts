import { OpenAPIHono } from "@hono/zod-openapi";
import {
  assignmentResults,
  assignmentsInput,
  spreadInput,
  workload,
  workloadQuery,
} from "#lib/contract/workload.ts";
import { assignMany } from "#lib/domain/workload/assign-many.ts";
import { showWorkload } from "#lib/domain/workload/show-workload.ts";
import { spreadConversations } from "#lib/domain/workload/spread-conversations.ts";
import { endpoint } from "./endpoint.ts";

/** `/api/v1/workload` and `/assignments`: a lead's board, and handing out many conversations at once. */
export const workloadRoutes = new OpenAPIHono();

endpoint(
  workloadRoutes,
  {
    method: "get",
    path: "/workload",
    summary: "Members and what they have open, in the teams one leads",
    query: workloadQuery,
    answer: workload,
  },
  ({ actor, query }) => showWorkload(actor, query),
);
endpoint(
  workloadRoutes,
  {
    method: "post",
    path: "/assignments",
    summary: "Assign many conversations; each has its own outcome",
    body: assignmentsInput,
    answer: assignmentResults,
  },
  async ({ actor, body }) => ({ items: await assignMany(actor, body.items) }),
);
endpoint(
  workloadRoutes,
  {
    method: "post",
    path: "/assignments/spread",
    summary: "Spread conversations evenly over the members who are available",
    body: spreadInput,
    answer: assignmentResults,
  },
  async ({ actor, body }) => ({ items: await spreadConversations(actor, body.conversationIds) }),
);
