"use client";
import { useTranslations } from "use-intl";
import { announce } from "#components/shell/undo.ts";
import { useMoment } from "#components/shell/use-moment.ts";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { WebhookDelivery } from "#lib/contract/webhook.ts";
import { Cell, Row, Table } from "../parts/table.tsx";

type Props = { webhookId: string; deliveries: WebhookDelivery[]; onShow: (id: string) => void };

const tones = { pending: "soon", delivered: "good", failed: "bad" } as const;

/** Deliveries, one a row, the newest first. */
export function DeliveryTable({ webhookId, deliveries, onShow }: Props) {
  const t = useTranslations("webhooks.deliveries");
  const moment = useMoment();
  const words = useProblemWords();
  const change = useDirectoryChange("webhooks");
  const again = async (deliveryId: string) => {
    try {
      announce(t("sentAgain", await change("POST", `/webhooks/${webhookId}/replays`, { deliveryId })));
    } catch (error) {
      announce(words(error));
    }
  };
  const columns = (["what", "when", "status", "tries", "answer", "actions"] as const).map((one) =>
    t(`column.${one}`),
  );
  return (
    <Table label={t("title", { name: "" }).trim()} columns={columns}>
      {deliveries.map((one) => (
        <Row key={one.id}>
          <Cell lead>
            <b className="font-semibold">{one.type}</b>
          </Cell>
          <Cell>{moment(one.happenedAt)}</Cell>
          <Cell>
            <Chip tone={tones[one.status]}>{t(`status.${one.status}`)}</Chip>
          </Cell>
          <Cell label={t("column.tries")}>
            <span className="tabular-nums">{one.attempts}</span>
          </Cell>
          <Cell label={t("column.answer")}>{one.lastAnswer}</Cell>
          <Cell end>
            <Button onClick={() => onShow(one.id)}>{t("show")}</Button>
            <Button disabled={one.status === "pending"} onClick={() => void again(one.id)}>
              {t("again")}
            </Button>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
