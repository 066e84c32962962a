"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Input } from "#components/ui/input.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { NewWebhook, Webhook, WebhookEvent } from "#lib/contract/webhook.ts";
import { webhooks } from "#lib/i18n/en/webhooks.ts";
import { Check } from "../parts/check.tsx";
import { FormDialog } from "../parts/form-dialog.tsx";
import { FormField } from "../parts/form-field.tsx";
import { ProblemLine } from "../parts/problem-line.tsx";
import { SecretDialog } from "../parts/secret-dialog.tsx";
import { Select } from "../parts/select.tsx";
import { useSaving } from "../parts/use-saving.ts";

// "message.received": the words stand by noun and what became of it.
const events = Object.entries(webhooks.event).flatMap(([noun, words]) =>
  Object.keys(words).map((became) => `${noun}.${became}` as WebhookEvent),
);

type Props = { webhook?: Webhook; onClose: () => void };

/** Makes a webhook, whose secret is then shown this once, or changes the one given. */
export function WebhookDialog({ webhook, onClose }: Props) {
  const t = useTranslations("webhooks");
  const common = useTranslations("common");
  const saving = useSaving();
  const change = useDirectoryChange("webhooks");
  const [name, setName] = useState(webhook?.name ?? "");
  const [url, setUrl] = useState(webhook?.url ?? "https://");
  const [heard, setHeard] = useState<WebhookEvent[]>(webhook?.events ?? ["message.received"]);
  const [ordering, setOrdering] = useState(webhook?.ordering ?? "conversation");
  const [made, setMade] = useState<NewWebhook | null>(null);
  if (made !== null)
    return (
      <SecretDialog
        title={t("secret.title", { name: made.name })}
        hint={t("secret.hint")}
        label={t("secret.label")}
        secret={made.secret}
        onClose={onClose}
      />
    );
  const body = { name, url, events: heard, ordering };
  const submit = async () => {
    if (webhook === undefined) setMade(await change<NewWebhook>("POST", "/webhooks", body));
    else await change("PATCH", `/webhooks/${webhook.id}`, body);
  };
  const toggle = (event: WebhookEvent, isOn: boolean) =>
    setHeard(isOn ? [...heard, event] : heard.filter((one) => one !== event));
  return (
    <FormDialog
      title={webhook === undefined ? t("form.addTitle") : t("form.editTitle", { name: webhook.name })}
      action={webhook === undefined ? t("form.make") : common("save")}
      saving={saving}
      disabled={name.trim() === "" || heard.length === 0}
      submit={submit}
      onClose={onClose}
      // The secret takes the form's place.
      onSaved={webhook === undefined ? () => undefined : onClose}
    >
      <FormField label={t("form.name")} error={saving.fields.name}>
        {(wiring) => (
          <Input {...wiring} value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
        )}
      </FormField>
      <FormField label={t("form.url")} help={t("form.urlHelp")} error={saving.fields.url}>
        {(wiring) => (
          <Input
            {...wiring}
            type="url"
            value={url}
            maxLength={2000}
            onChange={(event) => setUrl(event.target.value)}
          />
        )}
      </FormField>
      <fieldset className="mb-3.5">
        <legend className="mb-1 font-medium">{t("form.events")}</legend>
        {events.map((event) => (
          <Check
            key={event}
            checked={heard.includes(event)}
            onChange={({ target }) => toggle(event, target.checked)}
          >
            {t(`event.${event}`)}
          </Check>
        ))}
        <ProblemLine>{saving.fields.events ?? null}</ProblemLine>
      </fieldset>
      <FormField label={t("form.ordering")}>
        {(wiring) => (
          <Select
            {...wiring}
            value={ordering}
            onChange={(event) => setOrdering(event.target.value as Webhook["ordering"])}
          >
            <option value="conversation">{t("form.conversation")}</option>
            <option value="fastest">{t("form.fastest")}</option>
          </Select>
        )}
      </FormField>
    </FormDialog>
  );
}
