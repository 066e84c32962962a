"use client";
import { useState } from "react";
import { lazyPart } from "#components/shell/lazy-part.tsx";
import { SortTrigger, type SortProps } from "./sort-trigger.tsx";

const OpenMenu = lazyPart<SortProps>(
  () => import("./sort-menu-open.tsx").then((module) => module.OpenSortMenu),
  ({ sort }) => <SortTrigger sort={sort} />,
);

/** The order of the list. The menu's code comes with its first opening. */
export function SortMenu(props: SortProps) {
  const [wanted, setWanted] = useState(false);
  return wanted ? <OpenMenu {...props} /> : <SortTrigger sort={props.sort} onClick={() => setWanted(true)} />;
}
