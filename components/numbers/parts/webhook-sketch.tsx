"use client";
import { ChevronRight, Copy } from "lucide-react";
import { Fragment, useState } from "react";
import { useTranslations } from "use-intl";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { copyText } from "#components/ui/copy-text.ts";
import { Input } from "#components/ui/input.tsx";
import type { ProviderAccount } from "#lib/contract/provider-account.ts";
import type { ProviderOffer } from "#lib/contract/provider.ts";

type Props = { offer: ProviderOffer; webhooks: ProviderAccount["webhooks"] };

/** The URLs to paste, and a sketch of the page of the provider's portal that takes them, in the portal's own words. */
export function WebhookSketch({ offer: { title, webhookPlace }, webhooks }: Props) {
  const t = useTranslations("numbers.webhook");
  if (!webhookPlace) return <p className="text-text-muted">{t("overConnection", { provider: title })}</p>;
  const { path, inbound, reports } = webhookPlace;
  return (
    <>
      <CopyField label={t("inbound")} url={webhooks.inbound} help={t("secret")} />
      {reports === null ? null : <CopyField label={t("reports")} url={webhooks.reports} />}
      <p className="mb-1.5 font-medium">{t("paste", { provider: title })}</p>
      <div
        role="img"
        aria-label={t("sketch", { provider: title, path: path.join(", "), field: inbound })}
        className="mb-2 overflow-hidden rounded-card border border-border-strong bg-surface-raised"
      >
        <div className="flex items-center gap-1 border-b border-border bg-surface-sunken px-2.5 py-1.5 text-xs">
          {[0, 1, 2].map((dot) => (
            <span key={dot} className="size-2 rounded-full border border-border-strong" />
          ))}
          <span className="ml-1.5 font-semibold">{title}</span>
        </div>
        <div className="px-3 py-2.5">
          <div className="mb-3 flex flex-wrap items-center gap-x-1 text-xs text-text-muted">
            {path.map((step, index) => (
              <Fragment key={step}>
                {index === 0 ? null : <ChevronRight className="size-3" aria-hidden="true" />}
                <span className={index === path.length - 1 ? "font-semibold text-text" : undefined}>
                  {step}
                </span>
              </Fragment>
            ))}
          </div>
          <SketchedField label={inbound} url={webhooks.inbound} />
          {reports === null ? null : <SketchedField label={reports} url={webhooks.reports} />}
        </div>
      </div>
      {reports === null ? <p className="text-xs text-text-muted">{t("noReports")}</p> : null}
    </>
  );
}

function SketchedField({ label, url }: { label: string; url: string }) {
  return (
    <div className="mb-2 last:mb-0">
      <span className="block text-xs text-text-muted">{label}</span>
      <span className="block truncate rounded-control border-2 border-accent bg-accent-soft px-2 py-1 text-xs">
        {url}
      </span>
    </div>
  );
}

function CopyField({ label, url, help }: { label: string; url: string; help?: string }) {
  const common = useTranslations("common");
  const settings = useTranslations("settings");
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <FormField label={label} help={copied === false ? settings("copyByHand") : help}>
      {(wiring) => (
        <span className="flex gap-1.5">
          <Input {...wiring} readOnly value={url} onFocus={(event) => event.target.select()} />
          <Button look="out" onClick={() => void copyText(url).then(setCopied)}>
            <Copy className="size-4" strokeWidth={1.8} aria-hidden="true" />
            {copied === true ? common("copied") : common("copy")}
          </Button>
        </span>
      )}
    </FormField>
  );
}
