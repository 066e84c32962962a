import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { quarantinedText } from "#lib/contract/conversation.ts";
import { number } from "#lib/contract/number.ts";
import { pageOf, pageQuery } from "#lib/contract/page.ts";
import { countSegments } from "#lib/contract/segments.ts";
import { systemState } from "#lib/contract/trouble.ts";
import { listQuarantine } from "#lib/domain/inbox/list-quarantine.ts";
import { listNumbers } from "#lib/domain/numbers/list-numbers.ts";
import { knownTroubles } from "#lib/domain/operations/watch-troubles.ts";
import { allOf, endpoint } from "./endpoint.ts";

/** What stands around the conversations: our numbers, texts that were for nobody, the count of segments. */
export const desk = new OpenAPIHono();

endpoint(
  desk,
  {
    method: "get",
    path: "/numbers",
    summary: "List the numbers the asker's teams serve",
    answer: pageOf(number),
  },
  async ({ actor }) => allOf(await listNumbers(actor)),
);
endpoint(
  desk,
  { method: "get", path: "/system", summary: "What holds up everybody's desk now", answer: systemState },
  () => ({ troubles: knownTroubles() }),
);
endpoint(
  desk,
  {
    method: "get",
    path: "/quarantine",
    summary: "Texts that no conversation took, newest first (admins)",
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
