import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { poll, pollPage, pollQuery, wallInput } from "#lib/contract/poll.ts";
import { exportVotes } from "#lib/domain/polls/export-votes.ts";
import { listPolls, showPoll } from "#lib/domain/polls/find-polls.ts";
import { switchWall } from "#lib/domain/polls/switch-wall.ts";
import { endpoint } from "./endpoint.ts";
import { sendCsv } from "./send-csv.ts";

/** `/api/v1/polls`: what is voted on by text, and how it stands. */
export const polls = new OpenAPIHono();

endpoint(
  polls,
  {
    method: "get",
    path: "/polls",
    summary: "List votes with their results, newest first (leads and admins)",
    query: pollQuery,
    answer: pollPage,
  },
  ({ actor, query }) => listPolls(actor, query),
);
endpoint(
  polls,
  { method: "get", path: "/polls/{id}", summary: "Show a vote and its results", answer: poll },
  ({ actor, param }) => showPoll(actor, param("id")),
);
endpoint(
  polls,
  {
    method: "put",
    path: "/polls/{id}/wall",
    summary: "Switch the public page of the results on or off",
    body: wallInput,
    answer: poll,
  },
  ({ actor, param, body }) => switchWall(actor, param("id"), body.on),
);
endpoint(
  polls,
  {
    method: "get",
    path: "/polls/{id}/votes.csv",
    summary: "Every vote, one a phone, as CSV",
    contentType: "text/csv",
    answer: z.string(),
  },
  async ({ actor, param }) => sendCsv("votes.csv", await exportVotes(actor, param("id"))),
);
