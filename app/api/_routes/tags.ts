import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import {
  savedReply,
  savedReplyInput,
  tag,
  tagInput,
  tagMergerInput,
  tagUses,
} from "#lib/contract/conversation.ts";
import { pageOf } from "#lib/contract/page.ts";
import { listSavedReplies } from "#lib/domain/inbox/list-saved-replies.ts";
import { listTags } from "#lib/domain/inbox/list-tags.ts";
import {
  changeSavedReply,
  createSavedReply,
  deleteSavedReply,
} from "#lib/domain/inbox/manage-saved-replies.ts";
import { countTagUses, createTag, deleteTag, mergeTag, renameTag } from "#lib/domain/inbox/manage-tags.ts";
import { allOf, done, endpoint } from "./endpoint.ts";

/** `/api/v1/tags` and `/saved-replies`: what the organisation has ready for its conversations. */
export const tags = new OpenAPIHono();

endpoint(tags, { method: "get", path: "/tags", summary: "List tags", answer: pageOf(tag) }, async () =>
  allOf(await listTags()),
);
endpoint(
  tags,
  { method: "post", path: "/tags", summary: "Make a tag", body: tagInput, answer: tag, status: 201 },
  ({ actor, body }) => createTag(actor, body.name),
);
endpoint(
  tags,
  {
    method: "get",
    path: "/tags/uses",
    summary: "How many conversations wear each tag",
    answer: pageOf(tagUses),
  },
  async ({ actor }) => allOf(await countTagUses(actor)),
);
endpoint(
  tags,
  { method: "patch", path: "/tags/{id}", summary: "Rename a tag", body: tagInput, answer: tag },
  ({ actor, param, body }) => renameTag(actor, param("id"), body.name),
);
endpoint(
  tags,
  {
    method: "put",
    path: "/tags/{id}/merger",
    summary: "Merge a tag into another",
    body: tagMergerInput,
    answer: z.null(),
    status: 204,
  },
  ({ actor, param, body }) => done(mergeTag(actor, param("id"), body.into)),
);
endpoint(
  tags,
  { method: "delete", path: "/tags/{id}", summary: "Delete a tag", answer: z.null(), status: 204 },
  ({ actor, param }) => done(deleteTag(actor, param("id"))),
);
endpoint(
  tags,
  { method: "get", path: "/saved-replies", summary: "List saved replies", answer: pageOf(savedReply) },
  async () => allOf(await listSavedReplies()),
);
endpoint(
  tags,
  {
    method: "post",
    path: "/saved-replies",
    summary: "Add a saved reply",
    body: savedReplyInput,
    answer: savedReply,
    status: 201,
  },
  ({ actor, body }) => createSavedReply(actor, body),
);
endpoint(
  tags,
  {
    method: "put",
    path: "/saved-replies/{id}",
    summary: "Change a saved reply",
    body: savedReplyInput,
    answer: savedReply,
  },
  ({ actor, param, body }) => changeSavedReply(actor, param("id"), body),
);
endpoint(
  tags,
  {
    method: "delete",
    path: "/saved-replies/{id}",
    summary: "Delete a saved reply",
    answer: z.null(),
    status: 204,
  },
  ({ actor, param }) => done(deleteSavedReply(actor, param("id"))),
);
