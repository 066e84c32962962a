import { z } from "zod";
import { withoutPlus } from "../addresses.ts";
import { basicAuth } from "../basic-auth.ts";
import { callOut } from "../call-out.ts";
import { type Answer, outcomeOf, type Refusal } from "../outcome.ts";
import type { SendOutcome, SendRequest } from "../provider.ts";
import { messagesReason } from "./codes.ts";
import type { VonageCredentials } from "./credentials.ts";
import { lifeMsOf } from "./life.ts";

const taken = z.object({ message_uuid: z.string().min(1) });
const trouble = z.object({
  type: z.string().optional(),
  title: z.union([z.string(), z.number()]).optional(),
});

/** `POST /v1/messages`, JSON: an SMS, or an MMS where there are media. */
export async function sendMessage(
  request: SendRequest,
  credentials: VonageCredentials,
): Promise<SendOutcome> {
  const { messagesUrl, apiKey, apiSecret, timeoutMs } = credentials;
  const result = await callOut(`${messagesUrl}/v1/messages`, {
    headers: { authorization: basicAuth(apiKey, apiSecret), "content-type": "application/json" },
    body: JSON.stringify(messageOf(request)),
    timeoutMs,
  });
  return outcomeOf(result, { accepted, refusal });
}

function messageOf(request: SendRequest) {
  const { messageId, from, to, text, media, encoding, expiresAt, reportUrl } = request;
  const common = {
    to: withoutPlus(to),
    from: withoutPlus(from.address),
    ttl: Math.floor(lifeMsOf(expiresAt) / 1000),
    client_ref: messageId,
    webhook_url: reportUrl,
    webhook_version: "v1",
  };
  if (media.length === 0) {
    const encodingType = encoding === "UCS-2" ? "unicode" : "text";
    return { channel: "sms", message_type: "text", text, sms: { encoding_type: encodingType }, ...common };
  }
  const content = media.map((url, index) => ({
    type: kindOf(url),
    url,
    ...(index === 0 && text !== "" ? { caption: text } : {}),
  }));
  return { channel: "mms", message_type: "content", content, ...common };
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\.(jpe?g|png|gif|bmp)$/i, "image"],
  [/\.(mp3|amr|midi?|wav|ac3)$/i, "audio"],
  [/\.(mp4|3gp|avi|mpe?g)$/i, "video"],
  [/\.vcf$/i, "vcard"],
];

function kindOf(url: string): string {
  const path = url.split(/[?#]/)[0] ?? "";
  return kinds.find(([shape]) => shape.test(path))?.[1] ?? "file";
}

function accepted(json: unknown): SendOutcome {
  const parsed = taken.safeParse(json);
  if (!parsed.success) return { kind: "unknown", cause: "unreadable-answer" };
  return { kind: "accepted", providerMessageIds: [parsed.data.message_uuid] };
}

// "https://developer.vonage.com/api-errors/messages#1120": the code is the end of it, in newer answers the title.
function refusal({ json }: Answer): Refusal | null {
  const parsed = trouble.safeParse(json);
  if (!parsed.success) return null;
  const { type = "", title = "" } = parsed.data;
  const code = /#(\d{4})$/.exec(type)?.[1] ?? /^\d{4}$/.exec(String(title))?.[0];
  return code === undefined ? null : { code, reason: messagesReason(code) ?? "provider-rejected" };
}
