import type { StandingAlert } from "#lib/contract/health.ts";

/** What an alert is about: its name, and the page that says more. */
export function subjectOf({ number, account }: StandingAlert): { name: string; href: string } {
  if (number !== null) return { name: number.addressText, href: `/numbers/health/${number.id}` };
  return { name: account?.name ?? "", href: `/numbers/health/accounts/${account?.id ?? ""}` };
}
