"use server";
import type { BecomingResult } from "#components/auth/use-becoming-member.ts";
import { joinByInvite } from "#lib/domain/team/join-by-invite.ts";
import { AppError } from "#lib/platform/errors.ts";

/** Makes the invited a member with what the form says. Next sees to it that the call comes from our own page. */
export async function join(token: string, form: FormData): Promise<BecomingResult> {
  const word = (name: string) => String(form.get(name) ?? "");
  try {
    await joinByInvite(token, { name: word("name"), password: word("password") });
    return { kind: "done" };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { fields } = error.extra;
    return fields ? { kind: "invalid", fields } : { kind: "closed" };
  }
}
