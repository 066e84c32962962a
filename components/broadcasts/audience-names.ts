import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { subscriberListsQuery } from "#lib/client/queries/lists.ts";
import { numbersQuery } from "#lib/client/queries/numbers.ts";
import type { Broadcast } from "#lib/contract/broadcast.ts";

/** Whom a broadcast is for and which number it is from, as people call them. */
export function useAudienceNames() {
  const t = useTranslations("broadcasts");
  const lists = useQuery(subscriberListsQuery()).data ?? [];
  const numbers = useQuery(numbersQuery()).data ?? [];
  return {
    numberName: ({ numberId }: Pick<Broadcast, "numberId">) =>
      numbers.find(({ id }) => id === numberId)?.addressText ?? "",
    audienceName: ({ listId }: Pick<Broadcast, "listId">) =>
      listId === null
        ? t("toFilter")
        : t("toList", { list: lists.find(({ id }) => id === listId)?.name ?? "" }),
  };
}
