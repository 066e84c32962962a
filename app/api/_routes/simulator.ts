import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { numberRef } from "#lib/contract/number.ts";
import { pageOf, pageQuery } from "#lib/contract/page.ts";
import {
  demoOrder as demoOrderSchema,
  handsetSendInput,
  handsetText,
  handsetTextPage,
} from "#lib/contract/simulator.ts";
import { openHandsetMedia, putHandsetMedia } from "#lib/domain/simulator/handset-media.ts";
import { listDemoNumbers } from "#lib/domain/simulator/list-demo-numbers.ts";
import { listHandsetTexts } from "#lib/domain/simulator/list-handset-texts.ts";
import { sendFromHandset } from "#lib/domain/simulator/send-from-handset.ts";
import { showDemoOrder } from "#lib/domain/simulator/show-demo-order.ts";
import { answerFile } from "./answer-file.ts";
import { endpoint, reply } from "./endpoint.ts";
import { fileAnswer, fileBody } from "./file-schema.ts";

/** `/api/v1/simulator`: the foreign system whose handsets text us. Only in a demo, and open there. */
export const simulator = new OpenAPIHono();

const textsQuery = pageQuery.extend({ direction: z.enum(["received", "all"]).default("received") });

endpoint(
  simulator,
  {
    method: "get",
    path: "/simulator/handsets/{address}/messages",
    summary: "List what a simulated handset has really received, oldest first",
    guard: "demo",
    query: textsQuery,
    answer: handsetTextPage,
  },
  ({ param, query }) => listHandsetTexts(param("address"), query),
);
endpoint(
  simulator,
  {
    method: "post",
    path: "/simulator/handsets/{address}/messages",
    summary: "Text one of our numbers from a simulated handset",
    guard: "demo",
    body: handsetSendInput,
    answer: handsetText,
    status: 201,
  },
  async ({ param, body }) => reply(await sendFromHandset(param("address"), body), 201),
);
endpoint(
  simulator,
  {
    method: "put",
    path: "/simulator/media/{id}",
    summary: "Put a picture or file (the body, as it is) at the simulator, for a handset to send",
    guard: "demo",
    body: fileBody,
    answer: z.null(),
    status: 204,
  },
  async ({ param, body }) => {
    await putHandsetMedia(param("id"), body);
    return null;
  },
);
endpoint(
  simulator,
  {
    method: "get",
    path: "/simulator/media/{id}",
    summary: "A picture or file that a handset sent",
    guard: "demo",
    answer: fileAnswer,
  },
  async ({ param }) => answerFile(await openHandsetMedia(param("id"))),
);
endpoint(
  simulator,
  {
    method: "get",
    path: "/simulator/numbers",
    summary: "List the numbers that a simulated handset can text",
    guard: "demo",
    answer: pageOf(numberRef),
  },
  async () => ({ items: await listDemoNumbers(), nextCursor: null }),
);
endpoint(
  simulator,
  {
    method: "get",
    path: "/simulator/orders/{reference}",
    summary: "An order of the demo's shop, for look-ups to find",
    guard: "demo",
    answer: demoOrderSchema,
  },
  ({ param }) => showDemoOrder(param("reference")),
);
