"use client";
import { useInbox } from "./inbox-context.ts";
import { lazyPart } from "#components/shell/lazy-part.tsx";

const ContactPanel = lazyPart(() =>
  import("#components/contact/contact-part.tsx").then((module) => module.ContactPart),
);

/** The contact of the open conversation. Loaded with the first conversation, not with the list. */
export function ContactColumn() {
  const { route, contactOpen, setContactOpen } = useInbox();
  if (route.conversationId === null) return null;
  return (
    <ContactPanel
      key={route.conversationId}
      conversationId={route.conversationId}
      open={contactOpen}
      onClose={() => setContactOpen(false)}
    />
  );
}
