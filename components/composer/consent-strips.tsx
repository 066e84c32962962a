import { useQueryClient } from "@tanstack/react-query";
import { Ban } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { decideWish } from "#lib/client/mutations/decide-wish.ts";
import type { Conversation } from "#lib/contract/conversation.ts";

/** What a writer must know of the contact's consent before they write: a wish to decide, or one answer that is left. */
export function ConsentStrips({ conversation }: { conversation: Conversation }) {
  const t = useTranslations("composer");
  return (
    <>
      {conversation.optOutWish ? <WishStrip key={conversation.id} conversation={conversation} /> : null}
      {conversation.answerAllowed ? <Line>{t("oneAnswer")}</Line> : null}
    </>
  );
}

function WishStrip({ conversation: { id, optOutWish } }: { conversation: Conversation }) {
  const t = useTranslations("composer.wish");
  const client = useQueryClient();
  const words = useProblemWords();
  const [state, setState] = useState<{ busy: boolean; problem: string | null }>({
    busy: false,
    problem: null,
  });
  const decide = async (outcome: "opted-out" | "dismissed") => {
    setState({ busy: true, problem: null });
    try {
      await decideWish(client, id, outcome);
    } catch (error) {
      setState({ busy: false, problem: words(error) });
    }
  };
  return (
    <Line>
      <span className="min-w-0 flex-1">
        <b className="font-semibold">{optOutWish?.messageId ? t("here") : t("elsewhere")}</b>{" "}
        {state.problem ?? t("meanwhile")}
      </span>
      <LinkButton tone="inbound" disabled={state.busy} onClick={() => void decide("opted-out")}>
        {t("optOut")}
      </LinkButton>
      <LinkButton tone="inbound" disabled={state.busy} onClick={() => void decide("dismissed")}>
        {t("dismiss")}
      </LinkButton>
    </Line>
  );
}

function Line({ children }: { children: React.ReactNode }) {
  return (
    <div
      role="status"
      className="mb-2 flex items-center gap-2 rounded-control bg-inbound-soft py-1 pr-1.5 pl-2.5 text-xs text-inbound-text max-md:flex-wrap"
    >
      <Ban className="size-3.5 shrink-0" strokeWidth={1.8} aria-hidden="true" />
      {children}
    </div>
  );
}
