import { api } from "#lib/client/api.ts";
import type { PasswordInput } from "#lib/contract/member.ts";

let renewal: Promise<unknown> = Promise.resolve();

/** Gives oneself another password: every sign-in ends, this browser's own is renewed by the answer. */
export function changePassword(input: PasswordInput): Promise<void> {
  const call = api<undefined>("PUT", "/me/password", { body: input });
  renewal = call.catch(() => undefined);
  return call;
}

/** Settles once no answer that renews the session is under way. */
export function whenRenewed(): Promise<unknown> {
  return renewal;
}
