"use client";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { Sheet } from "#components/ui/sheet.tsx";
import { useMediaQuery } from "#components/shell/use-media-query.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { contactQuery } from "#lib/client/queries/contact.ts";
import { conversationQuery } from "#lib/client/queries/conversation.ts";
import { ContactBody } from "./contact-body.tsx";
import { ContactHead, PanelBar } from "./contact-head.tsx";

type Props = { conversationId: string; open: boolean; onClose: () => void };

/** Who is on the other side. A column on wide screens, a sheet over the thread below 1280 px, its own screen on phones. */
export function ContactPanel({ conversationId, open, onClose }: Props) {
  const t = useTranslations("contact");
  const isBeside = useMediaQuery("(width >= 80rem)", true);
  if (!open) return null;
  if (isBeside) {
    return (
      <aside
        aria-label={t("label")}
        className="flex w-(--size-contact) min-w-0 shrink-0 flex-col border-l border-border bg-surface"
      >
        <PanelContent conversationId={conversationId} />
      </aside>
    );
  }
  return (
    <Sheet
      open
      onOpenChange={onClose}
      title={t("label")}
      className="w-[360px] outline-none max-md:w-full max-md:max-w-none!"
    >
      <PanelContent conversationId={conversationId} onClose={onClose} />
    </Sheet>
  );
}

function PanelContent({ conversationId, onClose }: { conversationId: string; onClose?: () => void }) {
  const { data: conversation, isError: isMissing } = useQuery(conversationQuery(conversationId));
  const contactId = conversation?.contact.id ?? "";
  const {
    data: contact,
    isError,
    refetch,
  } = useQuery({ ...contactQuery(contactId), enabled: contactId !== "" });
  if (conversation && contact) {
    return (
      <>
        <ContactHead
          key={contact.id}
          contact={contact}
          address={conversation.contact.address}
          onClose={onClose}
        />
        <div className="column-scroll min-h-0 flex-1">
          <ContactBody key={conversation.id} contact={contact} conversation={conversation} />
        </div>
      </>
    );
  }
  // The thread says what is the matter with it.
  if (isMissing && !conversation) return null;
  return (
    <Waiting title={conversation?.contact.name ?? conversation?.contact.addressText} onClose={onClose}>
      {isError ? <Problem onRetry={() => void refetch()} /> : <Bones />}
    </Waiting>
  );
}

function Waiting({
  title,
  onClose,
  children,
}: {
  title?: string | undefined;
  onClose?: (() => void) | undefined;
  children: ReactNode;
}) {
  return (
    <>
      <PanelBar onClose={onClose}>
        {title === undefined ? (
          <Skeleton className="h-3 w-32" />
        ) : (
          <h2 className="min-w-0 flex-1 truncate text-base leading-[18px] font-semibold">{title}</h2>
        )}
      </PanelBar>
      {children}
    </>
  );
}

function Problem({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations("contact");
  return (
    <p role="alert" className="px-4 py-3 text-text-muted">
      {t("failed")} <LinkButton onClick={onRetry}>{t("again")}</LinkButton>
    </p>
  );
}

function Bones() {
  const t = useTranslations("contact");
  return (
    <div aria-busy="true" className="flex flex-col gap-2.5 px-4 py-4">
      <span className="sr-only">{t("loading")}</span>
      {["w-4/5", "w-3/5", "w-11/12", "w-2/3", "w-1/2"].map((width) => (
        <Skeleton key={width} className={`h-2.5 ${width}`} />
      ))}
    </div>
  );
}
