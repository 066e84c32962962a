import { api } from "#lib/client/api.ts";

/** Ends every session of the member, here and elsewhere; live connections too. */
export async function signOutEverywhere(): Promise<void> {
  await api<undefined>("DELETE", "/session");
}
