import type { Metadata } from "next";
import { headers } from "next/headers";
import { TextLinkGone, TextLinkPage } from "#components/text-link/text-link-page.tsx";
import { formatAddress } from "#lib/contract/phone.ts";
import { findOpenLink } from "#lib/domain/numbers/text-links/find-text-link.ts";
import { phoneFamily, smsAddress } from "#lib/domain/numbers/text-links/sms-forms.ts";
import { loadOrganisation } from "#lib/domain/team/load-organisation.ts";

export const metadata: Metadata = { robots: { index: false } };

/** Open to everyone: a phone's messages with a text to us filled in. It leads to our own numbers only. */
export default async function OpenTextLinkPage({ params }: { params: Promise<{ code: string }> }) {
  const link = await findOpenLink((await params).code);
  // Not by notFound(): that page needs scripts to be seen.
  if (link === null) return <TextLinkGone />;
  const [organisation, given] = await Promise.all([loadOrganisation(), headers()]);
  const family = phoneFamily(given.get("user-agent") ?? "");
  return (
    <TextLinkPage
      organisation={organisation?.name ?? ""}
      addressText={formatAddress(link.address)}
      text={link.text}
      smsHref={smsAddress(link, family)}
    />
  );
}
