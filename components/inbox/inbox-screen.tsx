"use client";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { useShortcut } from "#components/shell/keyboard/use-shortcut.ts";
import { useMediaQuery } from "#components/shell/use-media-query.ts";
import { classNames } from "#components/ui/class-names.ts";
import { meQuery } from "#lib/client/queries/me.ts";
import { ConversationKeys } from "./actions/conversation-keys.tsx";
import { useTakeNext } from "./actions/use-take-next.ts";
import { ContactColumn } from "./contact-column.tsx";
import { InboxContext, useInbox, type Inbox } from "./inbox-context.ts";
import { ConversationList } from "./list/conversation-list.tsx";
import { PaletteDoor } from "./palette/palette-door.tsx";
import { ThreadColumn } from "./thread-column.tsx";
import { useContactOpen } from "./use-contact-open.ts";
import { useInboxRoute } from "./use-inbox-route.ts";
import { usePageTitle } from "./use-page-title.ts";
import { useViewKeys } from "./views/standard-views.tsx";
import { ViewsColumn } from "./views/views-column.tsx";
import { lazyPart } from "#components/shell/lazy-part.tsx";

const ViewsDrawer = lazyPart(() => import("./views/views-drawer.tsx").then((module) => module.ViewsDrawer));

/** The inbox: views, list, thread and contact side by side, as many as the window has room for. */
export function InboxScreen() {
  const inbox = useInboxState();
  const hasConversation = inbox.route.conversationId !== null;
  return (
    <InboxContext value={inbox}>
      <ScreenKeys />
      <ViewsColumn className="hidden w-(--size-views) shrink-0 2xl:flex" />
      {inbox.viewsOpen ? <ViewsDrawer /> : null}
      <main className="flex min-h-0 min-w-0 flex-1">
        <ConversationList
          className={classNames(
            "flex w-(--size-list) shrink-0 max-lg:w-[300px] max-md:w-full max-md:border-r-0",
            hasConversation && "max-md:hidden",
          )}
        />
        <ThreadColumn className={classNames("flex min-w-0 flex-1", !hasConversation && "max-md:hidden")} />
      </main>
      <ContactColumn />
      <PaletteDoor />
    </InboxContext>
  );
}

function useInboxState(): Inbox {
  const route = useInboxRoute();
  const meId = useQuery(meQuery()).data?.id ?? "";
  const [viewsOpen, setViewsOpen] = useState(false);
  const [contactOpen, setContactOpen] = useContactOpen();
  return useMemo(
    () => ({ route, meId, viewsOpen, setViewsOpen, contactOpen, setContactOpen, focusThread }),
    [route, meId, viewsOpen, contactOpen, setContactOpen],
  );
}

/** The keys that belong to the screen as a whole. Its own component: they need the screen around them. */
function ScreenKeys() {
  const { setViewsOpen, contactOpen, setContactOpen, route } = useInbox();
  const wide = useMediaQuery("(width >= 90rem)", true);
  const takeNext = useTakeNext();
  usePageTitle();
  useViewKeys();
  useShortcut("views", () => setViewsOpen(true), !wide);
  useShortcut("contact", () => setContactOpen(!contactOpen), route.conversationId !== null);
  useShortcut("fetchNext", takeNext);
  useEffect(() => {
    if (wide) setViewsOpen(false);
  }, [wide, setViewsOpen]);
  return route.conversationId === null ? null : <ConversationKeys conversationId={route.conversationId} />;
}

function focusThread(): void {
  document.querySelector<HTMLElement>("[data-thread]")?.focus();
}
