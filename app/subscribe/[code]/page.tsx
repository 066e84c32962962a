import type { Metadata } from "next";
import { SubscribeGone, SubscribePage } from "#components/subscribe/subscribe-page.tsx";
import { findForm } from "#lib/domain/lists/subscribe-by-form.ts";
import { subscribe } from "./subscribe.ts";

export const metadata: Metadata = { robots: { index: false } };

/** Open to everyone: the form by which people ask to be on a list. It works without scripts. */
export default async function OpenSubscribePage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  const form = await findForm(code);
  // Not by notFound(): that page needs scripts to be seen.
  if (form === null) return <SubscribeGone />;
  return <SubscribePage form={form} subscribe={subscribe.bind(null, code)} />;
}
