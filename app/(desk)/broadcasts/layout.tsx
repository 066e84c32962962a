import { headers } from "next/headers";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { can } from "#lib/contract/permissions.ts";
import { findSignedIn } from "#lib/domain/team/find-signed-in.ts";

export default async function BroadcastsLayout({ children }: { children: ReactNode }) {
  const actor = await findSignedIn(await headers());
  if (actor === null || !can(actor, "broadcast.manage")) notFound();
  return children;
}
