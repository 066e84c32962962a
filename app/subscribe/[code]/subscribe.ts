"use server";
import { headers } from "next/headers";
import type { SubscribeAnswer } from "#components/subscribe/subscribe-page.tsx";
import { subscribeByForm } from "#lib/domain/lists/subscribe-by-form.ts";
import { AppError } from "#lib/platform/errors.ts";
import { networkAddressOf } from "#lib/platform/session/network-address.ts";

/** Takes a number that somebody typed into a list's form. Next sees to it that the call comes from our own page. */
export async function subscribe(
  code: string,
  _before: SubscribeAnswer,
  form: FormData,
): Promise<SubscribeAnswer> {
  const to = String(form.get("to") ?? "").slice(0, 40);
  if (form.get("agreed") !== "on") return { kind: "not-agreed", to };
  try {
    await subscribeByForm(code, { to }, networkAddressOf(Object.fromEntries(await headers())));
    return { kind: "done", to };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "invalid") return { kind: "invalid", to };
    return { kind: error.code === "too-many-attempts" ? "too-often" : "closed", to };
  }
}
