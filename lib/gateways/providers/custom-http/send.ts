import type { CustomHttp } from "#lib/contract/custom-http.ts";
import { callPublic } from "#lib/gateways/outbound/call-public.ts";
import { isFakeOfOurs } from "../api-url.ts";
import { retryAfter } from "../call-out.ts";
import { refusedUnasked } from "../outcome.ts";
import type { SendOutcome, SendRequest } from "../provider.ts";
import { composeCall } from "./compose-call.ts";
import { readAnswer } from "./read-answer.ts";

const LONGEST_ANSWER = 1024 * 1024;

/** One call as the admin described it, one of three outcomes. Never into a private network, and never redirected. */
export async function sendThroughGateway(request: SendRequest, { send }: CustomHttp): Promise<SendOutcome> {
  if (request.media.length > 0 && !/\{\{\s*media\s*\}\}/.test(JSON.stringify(send)))
    return refusedUnasked("media", "media-unsupported");
  const { url, ...call } = composeCall(request, send);
  const result = await callPublic(url, {
    ...call,
    timeoutMs: send.timeoutMs,
    maxBytes: LONGEST_ANSWER,
    redirects: false,
    isOurs: ({ href }) => isFakeOfOurs(href),
  });
  switch (result.kind) {
    case "answer":
      return readAnswer(
        {
          status: result.status,
          body: result.body.toString("utf8"),
          retryAfterMs: retryAfter(result.headers["retry-after"]),
        },
        send.answer,
      );
    case "too-large":
      return { kind: "unknown", cause: "answer-too-long" };
    case "private-address":
      return refusedUnasked("private-address", "configuration-error");
    case "failed":
      if (result.reached) return { kind: "unknown", cause: result.cause };
      return { kind: "refused", retryable: true, code: result.cause, reason: "provider-unreachable" };
  }
}
