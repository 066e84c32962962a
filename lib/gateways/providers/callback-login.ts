import { z } from "zod";
import { sameSecret } from "#lib/platform/crypto.ts";
import { basicAuth } from "./basic-auth.ts";
import type { CredentialField, Verification, WebhookRequest } from "./provider.ts";
import { whenGiven } from "./when-given.ts";

/** The name and password that a provider's calls bring (HTTP Basic), among an account's credentials. */
export const callbackLogin = {
  callbackUser: whenGiven(z.string().min(1)),
  callbackPassword: whenGiven(z.string().min(1)),
};

type Login = { callbackUser?: string | undefined; callbackPassword?: string | undefined };

/** Whether both are there, or neither: what `refine` asks, and what it says. */
export const isWholeLogin = ({ callbackUser, callbackPassword }: Login): boolean =>
  (callbackUser === undefined) === (callbackPassword === undefined);
export const wholeLogin = {
  path: ["callbackPassword"],
  error: "a callback user and its password go together",
};

/** The two fields of the form. */
export function callbackLoginFields(hint: string): CredentialField[] {
  return [
    { name: "callbackUser", label: "Callback user ID", kind: "text", required: false, hint },
    { name: "callbackPassword", label: "Callback password", kind: "secret", required: false },
  ];
}

/** Whether a call brings the name and password; genuine where the account has none, whose key is its proof then. */
export function verifyCallbackLogin(
  { headers }: WebhookRequest,
  { callbackUser, callbackPassword }: Login,
): Extract<Verification, "genuine" | "unsigned" | "forged"> {
  if (callbackUser === undefined || callbackPassword === undefined) return "genuine";
  if (!headers.authorization) return "unsigned";
  return sameSecret(headers.authorization, basicAuth(callbackUser, callbackPassword)) ? "genuine" : "forged";
}
