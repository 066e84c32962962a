import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { quarantinedText, savedReply, tag } from "#lib/contract/conversation.ts";
import { member, team } from "#lib/contract/member.ts";
import { number } from "#lib/contract/number.ts";
import { pageOf, pageQuery } from "#lib/contract/page.ts";
import { countSegments } from "#lib/contract/segments.ts";
import { systemState } from "#lib/contract/trouble.ts";
import { listQuarantine } from "#lib/domain/inbox/list-quarantine.ts";
import { listSavedReplies } from "#lib/domain/inbox/list-saved-replies.ts";
import { listTags } from "#lib/domain/inbox/list-tags.ts";
import { listNumbers } from "#lib/domain/numbers/list-numbers.ts";
import { knownTroubles } from "#lib/domain/operations/watch-troubles.ts";
import { listMembers, listTeams } from "#lib/domain/team/list-members.ts";
import { endpoint } from "./endpoint.ts";

/** What every screen needs around the conversations: members, teams, numbers, tags, saved replies, segments. */
export const desk = new OpenAPIHono();

const all = <Item>(items: Item[]) => ({ items, nextCursor: null });

endpoint(
  desk,
  { method: "get", path: "/members", summary: "List members", answer: pageOf(member) },
  async ({ actor }) => all(await listMembers(actor)),
);
endpoint(
  desk,
  { method: "get", path: "/teams", summary: "List teams", answer: pageOf(team) },
  async ({ actor }) => all(await listTeams(actor)),
);
endpoint(
  desk,
  {
    method: "get",
    path: "/numbers",
    summary: "List the numbers the asker's teams serve",
    answer: pageOf(number),
  },
  async ({ actor }) => all(await listNumbers(actor)),
);
endpoint(
  desk,
  { method: "get", path: "/system", summary: "What holds up everybody's desk now", answer: systemState },
  () => ({ troubles: knownTroubles() }),
);
endpoint(desk, { method: "get", path: "/tags", summary: "List tags", answer: pageOf(tag) }, async () =>
  all(await listTags()),
);
endpoint(
  desk,
  { method: "get", path: "/saved-replies", summary: "List saved replies", answer: pageOf(savedReply) },
  async () => all(await listSavedReplies()),
);
endpoint(
  desk,
  {
    method: "get",
    path: "/quarantine",
    summary: "Texts to numbers that are not ours (admins)",
    query: pageQuery,
    answer: pageOf(quarantinedText),
  },
  ({ actor, query }) => listQuarantine(actor, query),
);
endpoint(
  desk,
  {
    method: "post",
    path: "/segments",
    summary: "Count a text's segments, as the composer does",
    body: z.object({ text: z.string().max(100_000), smart: z.boolean().optional() }),
    answer: z.object({
      encoding: z.enum(["GSM-7", "UCS-2"]),
      segments: z.number().int(),
      units: z.number().int(),
      perSegment: z.number().int(),
      offenders: z.array(
        z.object({ index: z.number().int(), character: z.string(), replacement: z.string().optional() }),
      ),
    }),
  },
  ({ body }) => countSegments(body.text, { smart: body.smart ?? false }),
);
