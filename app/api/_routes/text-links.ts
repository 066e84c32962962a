import { OpenAPIHono } from "@hono/zod-openapi";
import { qrQuery, textLink, textLinkInput } from "#lib/contract/text-link.ts";
import { drawTextLink } from "#lib/domain/numbers/text-links/draw-text-link.ts";
import { makeTextLink } from "#lib/domain/numbers/text-links/make-text-link.ts";
import { answerFile } from "./answer-file.ts";
import { endpoint } from "./endpoint.ts";
import { fileAnswer } from "./file-schema.ts";

/** Links and QR codes that open a phone's messages with a text to a number filled in. */
export const textLinks = new OpenAPIHono();

endpoint(
  textLinks,
  {
    method: "put",
    path: "/numbers/{id}/text-link",
    summary: "Make the link that fills in a text to a number; the same text gives the same link (admins)",
    body: textLinkInput,
    answer: textLink,
  },
  ({ actor, param, body }) => makeTextLink(actor, param("id"), body),
);

for (const as of ["png", "svg"] as const) {
  endpoint(
    textLinks,
    {
      method: "get",
      path: `/text-links/{id}/qr.${as}`,
      summary: `The QR code of a link as ${as.toUpperCase()} (admins)`,
      query: qrQuery,
      answer: fileAnswer,
    },
    async ({ actor, param, query }) =>
      answerFile(await drawTextLink(actor, param("id"), { form: query.form, as })),
  );
}
