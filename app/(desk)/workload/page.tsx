import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { WorkloadFrame } from "#components/workload/workload-frame.tsx";
import { can } from "#lib/contract/permissions.ts";
import { findSignedIn } from "#lib/domain/team/find-signed-in.ts";
import { workload } from "#lib/i18n/en/workload.ts";

export const metadata = { title: workload.title };

export default async function WorkloadPage() {
  const actor = await findSignedIn(await headers());
  if (actor === null || !can(actor, "workload.read")) notFound();
  return <WorkloadFrame />;
}
