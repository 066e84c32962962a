import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { TrafficFrame } from "#components/traffic/traffic-frame.tsx";
import { can } from "#lib/contract/permissions.ts";
import { findSignedIn } from "#lib/domain/team/find-signed-in.ts";
import { traffic } from "#lib/i18n/en/traffic.ts";

export const metadata = { title: traffic.title };

export default async function TrafficPage() {
  const actor = await findSignedIn(await headers());
  if (actor === null || !can(actor, "traffic.read")) notFound();
  return <TrafficFrame />;
}
