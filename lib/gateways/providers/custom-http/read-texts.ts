import { createHash } from "node:crypto";
import { z } from "zod";
import type { TextMapping } from "#lib/contract/custom-http.ts";
import { withPlus } from "../addresses.ts";
import { lenientText, mediaUrls, required } from "../payload.ts";
import type { InboundText, WebhookRequest } from "../provider.ts";
import { type Item, itemsOf, readAt } from "./payload-of.ts";
import { timeOf } from "./time-of.ts";

/** The texts of a webhook call, as the admin's mapping finds them. Throws `malformed` naming the path that misleads. */
export function readTexts(request: WebhookRequest, mapping: TextMapping): InboundText[] {
  return itemsOf(request, mapping).map((item) => readText(item, mapping));
}

function readText(item: Item, mapping: TextMapping): InboundText {
  const address = (path: string) => {
    const given = readAt(item, path, required);
    return mapping.addPlus ? withPlus(given) : given;
  };
  const text = {
    from: address(mapping.from),
    to: address(mapping.to),
    text: readAt(item, mapping.text, lenientText),
    media: mapping.media === undefined ? [] : readAt(item, mapping.media, media),
    sentAt: mapping.sentAt === undefined ? null : timeOf(item.at(mapping.sentAt)),
  };
  const part = mapping.part && {
    reference: readAt(item, mapping.part.reference, required),
    number: readAt(item, mapping.part.number, count),
    total: readAt(item, mapping.part.total, count),
  };
  return { providerMessageId: idOf(item, mapping, [text, part]), ...text, ...(part && { part }) };
}

// A gateway without ids names the moment at least: the same words at the same moment are the same text.
function idOf(item: Item, { id, sentAt }: TextMapping, told: unknown): string {
  if (id !== undefined) return readAt(item, id, required);
  const moment = readAt(item, sentAt ?? "", required);
  return `sha256:${createHash("sha256")
    .update(JSON.stringify([moment, told]))
    .digest("hex")}`;
}

const count = z.coerce.number({ error: "must be a number" }).int("must be a whole number");

const media = z.preprocess((found) => [found].flat(2).filter((url) => url != null && url !== ""), mediaUrls);
