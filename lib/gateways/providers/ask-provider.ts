import type { z } from "zod";
import { AppError } from "#lib/platform/errors.ts";
import { callOut, type CallResult } from "./call-out.ts";
import type { Answer } from "./outcome.ts";
import type { CredentialCheck } from "./provider.ts";

const NO_CONTENT = 204;

type Asking = Omit<Parameters<typeof callOut>[1], "body"> & { title: string; body?: unknown };

/** Calls a provider's API for an admin and reads its JSON; throws `provider-failed` with a sentence that says what went wrong. */
export async function askProvider<Output>(
  url: string,
  answer: z.ZodType<Output>,
  { title, body, headers, ...how }: Asking,
): Promise<Output> {
  const result = await callOut(url, { ...how, ...encoded(body, headers) });
  // A page of HTML with 200 is a proxy's or a login's: nothing was done.
  if (!isSuccess(result) || (result.json === undefined && result.status !== NO_CONTENT))
    throw new AppError("provider-failed", `${title} ${complaintOf(result)}.`);
  const parsed = answer.safeParse(result.json);
  if (parsed.success) return parsed.data;
  throw new AppError("provider-failed", `${title} answered in a form that we do not know.`);
}

/** What a provider's answer to a harmless call says of the credentials; `unknown` is the sentence for wrong ones. */
export function checkOf(title: string, result: CallResult, unknown: string): CredentialCheck {
  if (isSuccess(result) && result.json !== undefined) return { kind: "valid" };
  const isRefusal = result.kind === "answer" && [401, 403, 404].includes(result.status);
  if (isRefusal) return { kind: "invalid", reason: unknown };
  return { kind: "unreachable", reason: `${title} could not be asked now (${complaintOf(result)}).` };
}

function isSuccess(result: CallResult): result is Answer {
  return result.kind === "answer" && result.status >= 200 && result.status < 300;
}

function complaintOf(result: CallResult): string {
  if (result.kind !== "answer") return `could not be reached: ${result.cause}`;
  return result.json === undefined ? `answered ${result.status}, not in JSON` : `answered ${result.status}`;
}

function encoded(body: unknown, headers: Record<string, string>) {
  if (body === undefined) return { headers };
  if (body instanceof URLSearchParams) {
    return {
      headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
      body: body.toString(),
    };
  }
  return { headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(body) };
}
