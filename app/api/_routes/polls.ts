import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import {
  draw,
  drawInput,
  drawPage,
  poll,
  pollPage,
  pollQuery,
  replaceWinnerInput,
  wallInput,
} from "#lib/contract/poll.ts";
import { drawWinners } from "#lib/domain/polls/draw-winners.ts";
import { exportVotes } from "#lib/domain/polls/export-votes.ts";
import { listDraws } from "#lib/domain/polls/find-draws.ts";
import { listPolls, showPoll } from "#lib/domain/polls/find-polls.ts";
import { replaceWinner } from "#lib/domain/polls/replace-winner.ts";
import { switchWall } from "#lib/domain/polls/switch-wall.ts";
import { allOf, endpoint, reply } from "./endpoint.ts";
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
endpoint(
  polls,
  {
    method: "get",
    path: "/polls/{id}/draws",
    summary: "The draws among those who voted, newest first, with who won (leads and admins)",
    answer: drawPage,
  },
  async ({ actor, param }) => allOf(await listDraws(actor, param("id"))),
);
endpoint(
  polls,
  {
    method: "post",
    path: "/polls/{id}/draws",
    summary: "Draw winners among those who voted, each phone with the same chance",
    body: drawInput,
    answer: draw,
    status: 201,
  },
  async ({ actor, param, body }) => reply(await drawWinners(actor, param("id"), body), 201),
);
endpoint(
  polls,
  {
    method: "post",
    path: "/draws/{id}/replacements",
    summary: "Have the next in the order of a draw win in the stead of one",
    body: replaceWinnerInput,
    answer: draw,
  },
  ({ actor, param, body }) => replaceWinner(actor, param("id"), body),
);
