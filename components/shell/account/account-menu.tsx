"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { meQuery } from "#lib/client/queries/me.ts";
import { lazyPart } from "../lazy-part.tsx";
import { AccountTrigger } from "./account-trigger.tsx";

const OpenMenu = lazyPart(
  () => import("./account-menu-open.tsx").then((module) => module.OpenAccountMenu),
  AccountTrigger,
);

/** Who is signed in. The menu's code comes with its first opening. */
export function AccountMenu() {
  const me = useQuery(meQuery()).data;
  const [wanted, setWanted] = useState(false);
  if (me === undefined) return <span className="h-11" />;
  return wanted ? <OpenMenu me={me} /> : <AccountTrigger me={me} onClick={() => setWanted(true)} />;
}
