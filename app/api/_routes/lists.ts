import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import {
  changeListInput,
  list,
  listImport,
  listImportPage,
  listImportQuery,
  listInput,
  listPage,
  listSizes as sizes,
  listSizesQuery,
  subscribeInput,
  subscriberFilter,
  subscriber,
  subscriberPage,
  subscriberQuery,
  unsubscribeInput,
} from "#lib/contract/list.ts";
import { exportSubscribers } from "#lib/domain/lists/export-subscribers.ts";
import { listLists, showList } from "#lib/domain/lists/find-list.ts";
import { listSizes } from "#lib/domain/lists/list-sizes.ts";
import { listSubscribers } from "#lib/domain/lists/list-subscribers.ts";
import { archiveList, changeList, createList } from "#lib/domain/lists/manage-lists.ts";
import { exportRefused, listImports, showImport } from "#lib/domain/lists/show-imports.ts";
import { startImport } from "#lib/domain/lists/start-import.ts";
import { subscribe, unsubscribe } from "#lib/domain/lists/subscribe.ts";
import { allOf, done, endpoint, reply } from "./endpoint.ts";
import { fileBody } from "./file-schema.ts";
import { sendCsv } from "./send-csv.ts";

/** `/api/v1/lists`: people who agreed to be texted about something, with the proof. */
export const lists = new OpenAPIHono();

endpoint(
  lists,
  { method: "get", path: "/lists", summary: "The lists of subscribers", answer: listPage },
  async () => allOf(await listLists()),
);
endpoint(
  lists,
  {
    method: "post",
    path: "/lists",
    summary: "Make a list (leads and admins)",
    body: listInput,
    answer: list,
    status: 201,
  },
  async ({ actor, body }) => reply(await createList(actor, body), 201),
);
endpoint(
  lists,
  { method: "get", path: "/lists/{id}", summary: "Show a list", answer: list },
  ({ actor, param }) => showList(actor, param("id")),
);
endpoint(
  lists,
  {
    method: "patch",
    path: "/lists/{id}",
    summary: "Change a list, or give it a public form",
    body: changeListInput,
    answer: list,
  },
  ({ actor, param, body }) => changeList(actor, param("id"), body),
);
endpoint(
  lists,
  { method: "delete", path: "/lists/{id}", summary: "Put a list away", answer: z.null(), status: 204 },
  ({ actor, param }) => done(archiveList(actor, param("id"))),
);
endpoint(
  lists,
  {
    method: "get",
    path: "/lists/{id}/sizes",
    summary: "How many joined, left and were on a list, by day",
    query: listSizesQuery,
    answer: sizes,
  },
  async ({ actor, param, query }) => ({ items: await listSizes(actor, param("id"), query.days) }),
);
endpoint(
  lists,
  {
    method: "get",
    path: "/lists/{id}/subscribers",
    summary: "Who is on a list, newest first",
    query: subscriberQuery,
    answer: subscriberPage,
  },
  ({ actor, param, query }) => listSubscribers(actor, param("id"), query),
);
endpoint(
  lists,
  {
    method: "get",
    path: "/lists/{id}/subscribers.csv",
    summary: "Who is on a list, as CSV",
    query: subscriberFilter,
    contentType: "text/csv",
    answer: z.string(),
  },
  async ({ actor, param, query }) =>
    sendCsv("subscribers.csv", await exportSubscribers(actor, param("id"), query)),
);
endpoint(
  lists,
  {
    method: "post",
    path: "/lists/{id}/subscribers",
    summary: "Put someone on a list, with how they agreed",
    body: subscribeInput,
    answer: subscriber,
    status: 201,
  },
  async ({ actor, param, body }) => reply(await subscribe(actor, param("id"), body), 201),
);
endpoint(
  lists,
  {
    method: "delete",
    path: "/lists/{id}/subscribers/{subscriberId}",
    summary: "Take someone off a list",
    query: unsubscribeInput,
    answer: z.null(),
    status: 204,
  },
  ({ actor, param, query }) => done(unsubscribe(actor, param("id"), param("subscriberId"), query.source)),
);
endpoint(
  lists,
  {
    method: "get",
    path: "/lists/{id}/imports",
    summary: "The newest imports of a list",
    answer: listImportPage,
  },
  async ({ actor, param }) => allOf(await listImports(actor, param("id"))),
);
endpoint(
  lists,
  {
    method: "post",
    path: "/lists/{id}/imports",
    summary: "Import people from a CSV file, which is the body",
    query: listImportQuery,
    body: fileBody,
    answer: listImport,
    status: 201,
  },
  async ({ actor, param, query, body }) => reply(await startImport(actor, param("id"), query, body), 201),
);
endpoint(
  lists,
  {
    method: "get",
    path: "/lists/{id}/imports/{importId}",
    summary: "How far an import is, and what its lines came to",
    answer: listImport,
  },
  ({ actor, param }) => showImport(actor, param("id"), param("importId")),
);
endpoint(
  lists,
  {
    method: "get",
    path: "/lists/{id}/imports/{importId}/refused.csv",
    summary: "The lines of an import that were not taken, with why",
    contentType: "text/csv",
    answer: z.string(),
  },
  async ({ actor, param }) =>
    sendCsv("refused.csv", await exportRefused(actor, param("id"), param("importId"))),
);
