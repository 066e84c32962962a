import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { media as mediaSchema } from "#lib/contract/media.ts";
import { message } from "#lib/contract/message.ts";
import { openMedia } from "#lib/domain/media/open-media.ts";
import { retryMedia } from "#lib/domain/media/retry-media.ts";
import { uploadMedia } from "#lib/domain/media/upload-media.ts";
import { answerFile } from "./answer-file.ts";
import { endpoint, reply } from "./endpoint.ts";
import { fileAnswer, fileBody } from "./file-schema.ts";

/** Pictures and files: uploaded to be sent, opened, fetched again. */
export const media = new OpenAPIHono();

const uploadQuery = z.object({ name: z.string().max(500).default("") });

endpoint(
  media,
  {
    method: "post",
    path: "/conversations/{id}/media",
    summary: "Upload a picture or file (the body, as it is) to send it in a reply here",
    query: uploadQuery,
    body: fileBody,
    answer: mediaSchema,
    status: 201,
  },
  async ({ actor, param, query, body }) =>
    reply(await uploadMedia(actor, param("id"), { name: query.name, content: body }), 201),
);
endpoint(
  media,
  { method: "get", path: "/media/{id}", summary: "The content of a picture or file", answer: fileAnswer },
  async ({ actor, param }) => answerFile(await openMedia(actor, param("id"))),
);
endpoint(
  media,
  {
    method: "post",
    path: "/media/{id}/retry",
    summary: "Fetch a picture or file again that could not be fetched; answers its message",
    answer: message,
  },
  ({ actor, param }) => retryMedia(actor, param("id")),
);
