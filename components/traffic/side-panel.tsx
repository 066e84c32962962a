"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { LiveTraffic } from "#lib/contract/live-traffic.ts";
import { AccountLine } from "./account-line.tsx";
import { EventLine } from "./event-line.tsx";
import { FlowChart } from "./flow-chart.tsx";
import { ListenersPart } from "./listeners-part.tsx";
import { sumFlows } from "./sum-numbers.ts";
import { WebhookLine } from "./webhook-line.tsx";

/** Beside the numbers: the hour of all of them, how the providers answer, how far webhooks are behind, what happened. */
export function SidePanel({ data, maySteer }: { data: LiveTraffic; maySteer: boolean }) {
  const { at, numbers, accounts, webhooks, events } = data;
  const t = useTranslations("traffic");
  return (
    <aside className="column-scroll min-h-0 overflow-auto border-l border-border bg-surface pb-4 max-xl:overflow-visible max-xl:border-l-0">
      <Part title={t("hour")}>
        <div className="px-4 py-3">
          <FlowChart into={sumFlows(numbers, "in")} out={sumFlows(numbers, "out")} className="h-24" />
        </div>
      </Part>
      <Part title={t("accounts")}>
        <ul>
          {accounts.map((account) => (
            <AccountLine key={account.id} account={account} />
          ))}
        </ul>
      </Part>
      {webhooks === null || webhooks.length === 0 ? null : (
        <Part title={t("webhooks")}>
          <ul>
            {webhooks.map((webhook) => (
              <WebhookLine key={webhook.id} webhook={webhook} at={at} />
            ))}
          </ul>
        </Part>
      )}
      {events.length === 0 && !maySteer ? null : (
        <Part title={t("event.title")}>
          {maySteer ? <ListenersPart /> : null}
          <ul className="py-1.5">
            {events.map((event) => (
              <EventLine key={event.id} event={event} />
            ))}
          </ul>
        </Part>
      )}
    </aside>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="flex h-8 items-center border-b border-border px-4 text-xs text-text-muted">{title}</h2>
      {children}
    </section>
  );
}
