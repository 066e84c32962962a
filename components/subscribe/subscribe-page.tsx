"use client";
import { CircleCheck } from "lucide-react";
import { useActionState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import type { ListForm } from "#lib/contract/list.ts";
import { subscribe as subscribeWords } from "#lib/i18n/en/subscribe.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";

const words = { subscribe: subscribeWords };

/** What came of a number typed into the form; `done` says nothing of whether it was on the list already. */
export type SubscribeAnswer = {
  kind: "new" | "done" | "not-agreed" | "invalid" | "too-often" | "closed";
  to: string;
};
type Props = {
  form: ListForm;
  subscribe: (before: SubscribeAnswer, form: FormData) => Promise<SubscribeAnswer>;
};

/** The public form of a list: a number, what one agrees to, and one button. */
export function SubscribePage(props: Props) {
  return (
    <MoreWords words={words}>
      <Frame>
        <Form {...props} />
      </Frame>
    </MoreWords>
  );
}

function Frame({ children }: { children: React.ReactNode }) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-[420px] flex-col justify-center gap-4 px-5 py-8">
      {children}
    </main>
  );
}

function Form({ form, subscribe }: Props) {
  const t = useTranslations("subscribe");
  const [answer, act, busy] = useActionState<SubscribeAnswer, FormData>(subscribe, { kind: "new", to: "" });
  if (answer.kind === "done") return <Done confirms={form.confirms} />;
  const trouble = answer.kind === "new" ? null : t(`trouble.${answer.kind}`);
  return (
    <form action={act} noValidate className="flex flex-col gap-4">
      <h1 className="text-2xl font-semibold text-balance">
        {t("title", { organisation: form.organisation, list: form.list })}
      </h1>
      {form.description ? <p className="text-lg">{form.description}</p> : null}
      <label className="flex flex-col gap-1.5">
        <span className="font-medium">{t("number")}</span>
        <Input
          name="to"
          type="tel"
          autoComplete="tel"
          inputMode="tel"
          required
          maxLength={40}
          defaultValue={answer.to}
          aria-invalid={answer.kind === "invalid"}
          aria-describedby="trouble"
          className="h-(--size-touch)! text-base!"
        />
      </label>
      <label className="flex items-start gap-2.5">
        <input name="agreed" type="checkbox" required className="mt-1 size-4 shrink-0 accent-(--accent)" />
        <span className="whitespace-pre-wrap">{form.wording || t("agree", { list: form.list })}</span>
      </label>
      <p id="trouble" role="alert" className="text-danger-text empty:hidden">
        {trouble}
      </p>
      <Button
        type="submit"
        look="pri"
        busy={busy ? t("sending") : undefined}
        className="h-(--size-touch)! text-base!"
      >
        {t("submit")}
      </Button>
      <p className="text-text-muted">{t("note")}</p>
    </form>
  );
}

function Done({ confirms }: { confirms: boolean }) {
  const t = useTranslations("subscribe");
  return (
    <div role="status" className="flex flex-col gap-2">
      <CircleCheck className="size-8 text-success-text" strokeWidth={1.8} aria-hidden="true" />
      <h1 className="text-2xl font-semibold">{t(confirms ? "confirmTitle" : "doneTitle")}</h1>
      <p className="text-lg">{t(confirms ? "confirmBody" : "doneBody")}</p>
    </div>
  );
}

/** What stands where a form is no longer. */
export function SubscribeGone() {
  return (
    <MoreWords words={words}>
      <Gone />
    </MoreWords>
  );
}

function Gone() {
  const t = useTranslations("subscribe");
  return (
    <Frame>
      <h1 className="text-2xl font-semibold text-balance">{t("goneTitle")}</h1>
      <p className="text-text-muted">{t("goneBody")}</p>
    </Frame>
  );
}
