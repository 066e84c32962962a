import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { Desk } from "#components/shell/desk.tsx";
import { findSignedIn } from "#lib/domain/team/find-signed-in.ts";
import { showMe } from "#lib/domain/team/show-me.ts";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await findSignedIn(await headers());
  if (actor === null) redirect("/sign-in");
  return <Desk me={await showMe(actor)}>{children}</Desk>;
}
