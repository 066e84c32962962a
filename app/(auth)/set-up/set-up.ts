"use server";
import type { BecomingResult } from "#components/auth/use-becoming-member.ts";
import { setUpWithLink } from "#lib/domain/team/set-up-with-link.ts";
import { AppError } from "#lib/platform/errors.ts";

/** Sets Twoway up with what the form says. Next sees to it that the call comes from our own page. */
export async function setUp(token: string, form: FormData): Promise<BecomingResult> {
  const word = (name: string) => String(form.get(name) ?? "");
  try {
    await setUpWithLink(token, {
      organisation: word("organisation"),
      timeZone: word("timeZone"),
      country: word("country"),
      name: word("name"),
      email: word("email"),
      password: word("password"),
    });
    return { kind: "done" };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { fields } = error.extra;
    return fields ? { kind: "invalid", fields } : { kind: "closed" };
  }
}
