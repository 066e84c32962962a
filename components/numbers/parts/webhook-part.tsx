"use client";
import { useQuery } from "@tanstack/react-query";
import { CircleCheck } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { ProblemLine } from "#components/settings/parts/problem-line.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { accountsQuery, providersQuery } from "#lib/client/queries/provisioning.ts";
import type { NumberOverview } from "#lib/contract/number-overview.ts";
import { WebhookSketch } from "./webhook-sketch.tsx";

type Props = {
  number: NumberOverview;
  /** Whether the provider is told as soon as this is shown. */
  atOnce?: boolean;
};

/** A number's webhook: told to the provider by its API, with what it said; else the URL to paste and a sketch of where. */
export function WebhookPart({ number, atOnce = false }: Props) {
  const t = useTranslations("numbers.webhook");
  const account = useQuery(accountsQuery()).data?.find(({ id }) => id === number.account?.id);
  const offer = useQuery(providersQuery()).data?.find(({ name }) => name === account?.provider);
  const setting = useSetting(number.id, atOnce && offer?.setsWebhooks === true);
  const [asked, setAsked] = useState<boolean | null>(null);
  const isShown = asked ?? setting.problem !== null;
  if (account === undefined || offer === undefined) return null;
  const provider = offer.title;
  if (!offer.setsWebhooks) return <WebhookSketch offer={offer} webhooks={account.webhooks} />;
  return (
    <>
      <div role="status">
        {setting.busy ? <p className="mb-3 text-text-muted">{t("setting", { provider })}</p> : null}
        {setting.isSet ? (
          <p className="mb-3 flex items-center gap-1.5 font-medium text-success-text">
            <CircleCheck className="size-4 shrink-0" strokeWidth={1.8} aria-hidden="true" />
            {t("set", { provider, number: number.addressText })}
          </p>
        ) : null}
      </div>
      <ProblemLine>
        {setting.problem === null ? null : t("failed", { provider, problem: setting.problem })}
      </ProblemLine>
      {setting.isSet || setting.busy ? null : (
        <Button look="out" onClick={setting.run}>
          {t("again", { provider })}
        </Button>
      )}
      <p className="mt-4 mb-2">
        <LinkButton aria-expanded={isShown} onClick={() => setAsked(!isShown)}>
          {t("byHand")}
        </LinkButton>
      </p>
      {isShown ? <WebhookSketch offer={offer} webhooks={account.webhooks} /> : null}
    </>
  );
}

function useSetting(numberId: string, atOnce: boolean) {
  const { busy, problem, save } = useSaving();
  const send = useDirectoryChange("numbers");
  const [isSet, setSet] = useState(false);
  const begun = useRef(false);
  const run = () => void save(() => send("PUT", `/numbers/${numberId}/webhooks`)).then(setSet);
  useEffect(() => {
    if (!atOnce || begun.current) return;
    begun.current = true;
    run();
  });
  return { busy, problem, isSet, run };
}
