"use client";
import { createContext, useContext } from "react";
import type { InboxRoute } from "./use-inbox-route.ts";

export type Inbox = {
  route: InboxRoute;
  meId: string;
  viewsOpen: boolean;
  setViewsOpen: (open: boolean) => void;
  contactOpen: boolean;
  setContactOpen: (open: boolean) => void;
  focusThread: () => void;
};

export const InboxContext = createContext<Inbox | null>(null);

/** What every part of the inbox screen shares. */
export function useInbox(): Inbox {
  const inbox = useContext(InboxContext);
  if (inbox === null) throw new Error("useInbox is for parts of the inbox screen");
  return inbox;
}
