"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormDialog } from "#components/settings/parts/form-dialog.tsx";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Cell, Row, Table } from "#components/settings/parts/table.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { useMoment } from "#components/shell/use-moment.ts";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { Subscriber } from "#lib/contract/list.ts";

type Props = { listId: string; subscribers: Subscriber[] };

/** Subscribers, one a row: who, how and since when. */
export function SubscriberTable({ listId, subscribers }: Props) {
  const t = useTranslations("lists.people");
  const moment = useMoment();
  const [removing, setRemoving] = useState<Subscriber | null>(null);
  const columns = (["who", "how", "since", "actions"] as const).map((column) => t(`column.${column}`));
  return (
    <>
      <Table label={t("title")} columns={columns}>
        {subscribers.map((one) => (
          <Row key={one.id}>
            <Cell lead>
              <span className="block font-semibold">{one.name ?? one.addressText}</span>
              {one.name === null ? null : (
                <span className="block text-xs text-text-muted">{one.addressText}</span>
              )}
            </Cell>
            <Cell>{t(`how.${one.how}`)}</Cell>
            <Cell>{sinceOf(one)}</Cell>
            <Cell end>
              {one.state === "left" ? null : (
                <Button
                  onClick={() => setRemoving(one)}
                  aria-label={t("removeOf", { name: one.name ?? one.addressText })}
                >
                  {t("remove")}
                </Button>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
      {removing === null ? null : (
        <RemoveDialog listId={listId} one={removing} onClose={() => setRemoving(null)} />
      )}
    </>
  );

  function sinceOf({ joinedAt, leftAt, askedAt }: Subscriber): string {
    if (leftAt !== null) return t("left", { at: moment(leftAt) });
    return joinedAt === null ? t("asked", { at: moment(askedAt) }) : moment(joinedAt);
  }
}

function RemoveDialog({ listId, one, onClose }: { listId: string; one: Subscriber; onClose: () => void }) {
  const t = useTranslations("lists.people");
  const saving = useSaving();
  const change = useDirectoryChange("lists");
  const [source, setSource] = useState("");
  return (
    <FormDialog
      title={t("removeTitle", { name: one.name ?? one.addressText })}
      description={t("removeEffect")}
      action={t("remove")}
      saving={saving}
      disabled={source.trim() === ""}
      submit={() =>
        change(
          "DELETE",
          `/lists/${listId}/subscribers/${one.id}?${new URLSearchParams({ source }).toString()}`,
        )
      }
      onClose={onClose}
    >
      <FormField label={t("howAsked")} error={saving.fields.source}>
        {(wiring) => (
          <Input
            {...wiring}
            value={source}
            maxLength={200}
            onChange={(event) => setSource(event.target.value)}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
