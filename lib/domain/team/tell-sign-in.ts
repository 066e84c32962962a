import { log } from "#lib/platform/log.ts";
import type { SignedIn } from "#lib/platform/session/auth-options.ts";
import type { SignInOutcome } from "./sign-in.ts";

/**
 * Tells next-auth what came of an attempt. It carries a refusal to the page as the message of an error: "wrong:4"
 * (tries left), "wait:600" (seconds), or "failed": what went wrong on our side is for the log alone.
 */
export async function tellSignIn(attempt: Promise<SignInOutcome>): Promise<SignedIn> {
  const outcome = await attempt.catch((error: unknown) => {
    log().error({ err: error }, "a sign-in failed");
    throw new Error("failed");
  });
  if (outcome.kind === "wrong") throw new Error(`wrong:${outcome.triesLeft}`);
  if (outcome.kind === "wait") throw new Error(`wait:${outcome.seconds}`);
  return { memberId: outcome.memberId, sessionVersion: outcome.sessionVersion };
}
