"use client";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { announce } from "#components/shell/undo.ts";
import { useMoment } from "#components/shell/use-moment.ts";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { Chip } from "#components/ui/chip.tsx";
import { MenuItem } from "#components/ui/menu.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { Webhook } from "#lib/contract/webhook.ts";
import { Confirm } from "../parts/confirm.tsx";
import { RowMenu } from "../parts/row-menu.tsx";
import { SecretDialog } from "../parts/secret-dialog.tsx";
import { Cell, Row, Table } from "../parts/table.tsx";
import { WebhookDialog } from "./webhook-dialog.tsx";

type Asked = { what: "edit" | "rotate" | "remove"; webhook: Webhook } | null;

/** Webhooks, one a row: what each hears of, whether it works, what waits for it. */
export function WebhookList({ webhooks }: { webhooks: Webhook[] }) {
  const t = useTranslations("webhooks");
  const format = useFormatter();
  const moment = useMoment();
  const words = useProblemWords();
  const change = useDirectoryChange("webhooks");
  const [asked, setAsked] = useState<Asked>(null);
  const [secret, setSecret] = useState<{ name: string; secret: string } | null>(null);
  const close = () => setAsked(null);
  const act = (run: Promise<unknown>, said?: string) =>
    void run.then(
      () => said && announce(said),
      (error: unknown) => announce(words(error)),
    );
  return (
    <>
      <Table
        label={t("list")}
        columns={(["name", "events", "state", "waits", "actions"] as const).map((one) => t(`column.${one}`))}
      >
        {webhooks.map((one) => (
          <Row key={one.id}>
            <Cell lead>
              <SoftLink href={`/settings/webhooks/${one.id}`} className="block font-semibold hover:underline">
                {one.name}
              </SoftLink>
              <span className="block max-w-[300px] truncate text-xs text-text-muted">{one.url}</span>
            </Cell>
            <Cell>
              <span
                title={one.events.map((event) => t(`event.${event}`)).join(", ")}
                className="tabular-nums"
              >
                {one.events.length === 1 && one.events[0] ? t(`event.${one.events[0]}`) : one.events.length}
              </span>
            </Cell>
            <Cell>
              <State webhook={one} />
            </Cell>
            <Cell>
              {one.pendingSince === null
                ? null
                : t("waits", { count: format.number(one.pending), at: moment(one.pendingSince) })}
            </Cell>
            <Cell end>
              <RowMenu label={t("more", { name: one.name })}>
                <MenuItem onSelect={() => setAsked({ what: "edit", webhook: one })}>{t("edit")}</MenuItem>
                <MenuItem
                  disabled={one.off !== null}
                  onSelect={() => act(change("POST", `/webhooks/${one.id}/tests`), t("tested"))}
                >
                  {t("test")}
                </MenuItem>
                <MenuItem
                  onSelect={() => act(change("PATCH", `/webhooks/${one.id}`, { on: one.off !== null }))}
                >
                  {t(one.off === null ? "off" : "on")}
                </MenuItem>
                <MenuItem onSelect={() => setAsked({ what: "rotate", webhook: one })}>{t("rotate")}</MenuItem>
                <MenuItem danger onSelect={() => setAsked({ what: "remove", webhook: one })}>
                  {t("remove")}
                </MenuItem>
              </RowMenu>
            </Cell>
          </Row>
        ))}
      </Table>
      {asked?.what === "edit" ? <WebhookDialog webhook={asked.webhook} onClose={close} /> : null}
      {asked?.what === "rotate" ? (
        <Confirm
          title={t("rotate")}
          effect={t("rotateEffect")}
          action={t("rotate")}
          run={async () => {
            const { webhook } = asked;
            const made = await change<{ secret: string }>("PUT", `/webhooks/${webhook.id}/secret`);
            setSecret({ name: webhook.name, secret: made.secret });
          }}
          onClose={close}
        />
      ) : null}
      {asked?.what === "remove" ? (
        <Confirm
          title={t("removeTitle", { name: asked.webhook.name })}
          effect={t("removeEffect")}
          action={t("remove")}
          run={() => change("DELETE", `/webhooks/${asked.webhook.id}`)}
          onClose={close}
        />
      ) : null}
      {secret === null ? null : (
        <SecretDialog
          title={t("secret.title", { name: secret.name })}
          hint={t("secret.hint")}
          label={t("secret.label")}
          secret={secret.secret}
          onClose={() => setSecret(null)}
        />
      )}
    </>
  );
}

function State({ webhook: { off, failingSince } }: { webhook: Webhook }) {
  const t = useTranslations("webhooks.state");
  const moment = useMoment();
  if (off === "failing") return <Chip tone="bad">{t("offFailing")}</Chip>;
  if (off !== null) return <Chip tone={off === "gone" ? "bad" : "line"}>{t(off)}</Chip>;
  if (failingSince !== null) return <Chip tone="soon">{t("failing", { at: moment(failingSince) })}</Chip>;
  return <Chip tone="good">{t("on")}</Chip>;
}
