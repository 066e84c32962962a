import { Hono } from "hono";
import { openMediaLink } from "#lib/domain/media/open-media.ts";
import { answerFile } from "./answer-file.ts";

/** `/api/media/:token`: what a provider fetches to send it. The signed token is the key; there is nothing to guess. */
export const mediaLinks = new Hono().get("/:token", async (context) =>
  answerFile(await openMediaLink(context.req.param("token"))),
);
