"use client";
import dynamic from "next/dynamic";
import { useTranslations } from "use-intl";
import { useMediaQuery } from "#components/shell/use-media-query.ts";
import { useInbox } from "./inbox-context.ts";

const ContactPanel = dynamic(
  () => import("#components/contact/contact-panel.tsx").then((module) => module.ContactPanel),
  {
    ssr: false,
  },
);
const Sheet = dynamic(() => import("#components/ui/sheet.tsx").then((module) => module.Sheet), {
  ssr: false,
});

/** The contact: a column where there is room for it, else a sheet over the thread; a screen of its own on a phone. */
export function ContactColumn() {
  const t = useTranslations("inbox");
  const beside = useMediaQuery("(width >= 80rem)", true);
  const { route, contactOpen, setContactOpen } = useInbox();
  if (route.conversationId === null || !contactOpen) return null;
  const panel = <ContactPanel key={route.conversationId} conversationId={route.conversationId} />;
  if (beside) {
    return (
      <aside
        aria-label={t("contactSheet")}
        className="flex w-(--size-contact) shrink-0 flex-col border-l border-border bg-surface max-xl:hidden"
      >
        {panel}
      </aside>
    );
  }
  return (
    <Sheet
      open
      onOpenChange={setContactOpen}
      title={t("contactSheet")}
      className="w-[min(360px,100vw)] max-w-none! max-md:w-full"
    >
      {panel}
    </Sheet>
  );
}
