import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { announce } from "#components/shell/undo.ts";
import { type RetryPlace, retryFailed } from "#lib/client/mutations/retry-failed.ts";

/** Sends all failed texts of a conversation or number again, and says what came of it. */
export function useRetryFailed() {
  const client = useQueryClient();
  const t = useTranslations("thread");
  const retry = async (place: RetryPlace, since: string | null) => {
    try {
      const { retried, unknown, refused } = await retryFailed(client, place, since);
      const told = [t("retried.again", { count: retried })];
      if (unknown > 0) told.push(t("retried.unknown", { count: unknown }));
      if (refused > 0) told.push(t("retried.refused", { count: refused }));
      announce(told.join(" "));
    } catch {
      announce(t("retryFailed"));
    }
  };
  return {
    retryConversation: (id: string, since: string) => retry({ conversationId: id }, since),
    /** What failed from this number within a day. */
    retryNumber: (id: string) => retry({ numberId: id }, null),
  };
}
