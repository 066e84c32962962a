import { ShieldBan } from "lucide-react";
import { useNow, useTranslations } from "use-intl";
import { askFor } from "#components/inbox/actions/asked.ts";
import { Banner } from "#components/ui/banner.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import { isFlood } from "./flood.ts";

/** Texts pour in from this contact: that they can be blocked. */
export function FloodBanner({
  conversation,
  messages,
}: {
  conversation: Conversation;
  messages: ShownMessage[];
}) {
  const t = useTranslations("thread.flood");
  const now = useNow({ updateInterval: 60_000 });
  if (conversation.block !== null || !isFlood(messages, now.getTime())) return null;
  return (
    <Banner
      icon={<ShieldBan className="size-4 shrink-0" strokeWidth={1.8} aria-hidden="true" />}
      action={
        <LinkButton tone="inbound" onClick={() => askFor("block")}>
          {t("block")}
        </LinkButton>
      }
    >
      <b className="font-semibold">{t("title")}</b> {t("hint")}
    </Banner>
  );
}
