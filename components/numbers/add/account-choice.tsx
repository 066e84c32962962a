"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { overviewsQuery, providersQuery } from "#lib/client/queries/provisioning.ts";
import type { ProviderAccount } from "#lib/contract/provider-account.ts";
import { ChoiceCard } from "./choice-card.tsx";

type Props = {
  accounts: ProviderAccount[];
  /** The id of one of them, or `new`: another than these. */
  chosen: string | null;
  onChoose: (accountId: string) => void;
};

/** The accounts that could carry the number, with how many they carry and what is wrong with them. */
export function AccountChoice({ accounts, chosen, onChoose }: Props) {
  const t = useTranslations("numbers");
  const delivery = useTranslations("delivery.reason");
  const offers = useQuery(providersQuery()).data ?? [];
  const numbers = useQuery(overviewsQuery()).data ?? [];
  const hintOf = ({ id, provider: name, circuit }: ProviderAccount) => {
    const provider = offers.find((offer) => offer.name === name)?.title ?? name;
    if (circuit) return t("accountTrouble", { provider, reason: delivery(`${circuit.reason}.what`) });
    return t("accountHint", { provider, count: numbers.filter(({ account }) => account?.id === id).length });
  };
  return (
    <fieldset className="mb-4">
      <legend className="mb-1.5 font-medium">{t("accountQuestion")}</legend>
      <div className="grid grid-cols-2 gap-2 max-sm:grid-cols-1">
        {accounts.map((account) => (
          <ChoiceCard
            key={account.id}
            name="account"
            checked={account.id === chosen}
            onChoose={() => onChoose(account.id)}
            title={account.name}
          >
            {hintOf(account)}
          </ChoiceCard>
        ))}
        <ChoiceCard
          name="account"
          checked={chosen === "new"}
          onChoose={() => onChoose("new")}
          title={t("newAccount")}
        >
          {t("newAccountHint")}
        </ChoiceCard>
      </div>
    </fieldset>
  );
}
