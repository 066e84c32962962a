import { WifiOff } from "lucide-react";
import { useNow, useTranslations } from "use-intl";
import { Banner } from "#components/ui/banner.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { useConnection } from "#lib/client/connection.ts";
import { reconnectNow } from "#lib/client/live/live.ts";
import { useOutbox } from "#lib/client/outbox/outbox.ts";

/** No connection: what still waits here, and a way to try at once. */
export function OfflineBanner({ conversationId }: { conversationId: string }) {
  const t = useTranslations("thread.offline");
  const { status } = useConnection();
  const waiting = useOutbox().filter(
    (entry) => entry.conversationId === conversationId && entry.state === "waiting",
  ).length;
  if (status !== "offline") return null;
  return (
    <Banner
      icon={<WifiOff className="size-4 shrink-0" strokeWidth={1.8} aria-hidden="true" />}
      action={<TryNow />}
    >
      <b className="font-semibold">{t("title")}</b>{" "}
      {waiting > 0 ? t("waiting", { count: waiting }) : t("writeOn")}
    </Banner>
  );
}

function TryNow() {
  const t = useTranslations("thread.offline");
  const { nextTryAt } = useConnection();
  const now = useNow({ updateInterval: 1_000 });
  const seconds = nextTryAt === null ? 0 : Math.ceil((nextTryAt - now.getTime()) / 1000);
  return (
    <>
      {seconds > 0 ? <span className="text-xs tabular-nums">{t("nextTry", { seconds })}</span> : null}
      <LinkButton tone="inbound" onClick={reconnectNow}>
        {t("tryNow")}
      </LinkButton>
    </>
  );
}
