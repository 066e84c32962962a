"use client";
import { useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Sheet } from "#components/ui/sheet.tsx";
import { meQuery } from "#lib/client/queries/me.ts";
import { ConnectionStep } from "./connection-step.tsx";
import { type AddStep, type Draft, stepsFor } from "./draft.ts";
import { KindStep } from "./kind-step.tsx";
import { RoutingStep } from "./routing-step.tsx";
import { StepBar } from "./step-bar.tsx";
import { TestStep } from "./test-step.tsx";
import { WebhookStep } from "./webhook-step.tsx";

/**
 * Adds a number, step by step: kind, connection, webhook, who answers, and a test that turns green. Closed half-way,
 * the number waits in the list, and its own page has the steps that are left.
 */
export function AddNumber({ onClose }: { onClose: () => void }) {
  const t = useTranslations("numbers");
  const common = useTranslations("common");
  const home = useQuery(meQuery()).data?.organisation.defaultCountry ?? "";
  const [step, setStep] = useState<AddStep>("kind");
  const [draft, setDraft] = useState<Draft>({
    kind: "long-number",
    country: home,
    accountId: null,
    address: "",
    label: "",
    prefix: "",
    numberId: null,
  });
  const change = (more: Partial<Draft>) => setDraft((before) => ({ ...before, ...more }));
  const steps = stepsFor(draft.kind);
  const go = (by: 1 | -1) => setStep(steps[steps.indexOf(step) + by] ?? step);
  // What is typed before the number exists is lost with the sheet.
  const close = () => {
    const isTyped = draft.numberId === null && draft.address !== "";
    if (!isTyped || window.confirm(t("leave"))) onClose();
  };
  const props = { draft, change, onNext: () => go(1), onBack: () => go(-1) };
  return (
    <Sheet open onOpenChange={close} title={t("addTitle")} className="w-[472px]">
      <header className="flex h-(--size-bar) shrink-0 items-center border-b border-border pr-2.5 pl-5">
        <h2 className="min-w-0 flex-1 text-lg font-semibold">{t("addTitle")}</h2>
        <IconButton icon={X} label={common("close")} onClick={close} />
      </header>
      <StepBar steps={steps} current={step} />
      {step === "kind" ? <KindStep {...props} /> : null}
      {step === "connection" ? <ConnectionStep {...props} /> : null}
      {step === "webhook" ? <WebhookStep {...props} /> : null}
      {step === "routing" ? <RoutingStep {...props} /> : null}
      {step === "test" ? <TestStep numberId={draft.numberId ?? ""} onDone={onClose} /> : null}
    </Sheet>
  );
}
