"use client";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { announce } from "#components/shell/undo.ts";
import { useMoment } from "#components/shell/use-moment.ts";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { Chip } from "#components/ui/chip.tsx";
import { MenuItem } from "#components/ui/menu.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { Erasure, PrivacyRequest } from "#lib/contract/privacy.ts";
import { RowMenu } from "../parts/row-menu.tsx";
import { Cell, Row, Table } from "../parts/table.tsx";
import { WordsDialog } from "./words-dialog.tsx";

type Asked = { what: "erase" | "hold" | "refuse"; request: PrivacyRequest } | null;

/** What people asked, one a row, with when it is due and what can be done. */
export function RequestTable({ requests }: { requests: PrivacyRequest[] }) {
  const t = useTranslations("privacy");
  const [asked, setAsked] = useState<Asked>(null);
  const columns = (["who", "kind", "due", "state", "actions"] as const).map((one) => t(`column.${one}`));
  return (
    <>
      <Table label={t("list")} columns={columns}>
        {requests.map((request) => (
          <RequestRow key={request.id} request={request} onAsk={(what) => setAsked({ what, request })} />
        ))}
      </Table>
      {asked === null ? null : <Dialogs asked={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

type RowProps = { request: PrivacyRequest; onAsk: (what: "erase" | "hold" | "refuse") => void };

function RequestRow({ request, onAsk }: RowProps) {
  const t = useTranslations("privacy");
  const format = useFormatter();
  const moment = useMoment();
  const { kind, contact, dueAt, settledAt, askedAt, source, outcome, settledBy, holdReason } = request;
  const date = format.dateTime(new Date(dueAt), { day: "numeric", month: "short", year: "numeric" });
  const isLate = settledAt === null && Date.parse(dueAt) < Date.now();
  return (
    <Row>
      <Cell lead>
        <b className="block font-semibold">{nameOf(request, t("erased"))}</b>
        {contact.name === null ? null : (
          <span className="block text-xs text-text-muted tabular-nums">{contact.addressText}</span>
        )}
      </Cell>
      <Cell>
        <span className="flex flex-wrap items-center gap-1.5">
          {t(`kind.${kind}`)}
          {holdReason === null ? null : (
            <Chip tone="soon" title={holdReason}>
              {t("heldChip")}
            </Chip>
          )}
        </span>
      </Cell>
      <Cell label={t("column.due")}>
        <span className={isLate ? "font-semibold text-danger-text tabular-nums" : "tabular-nums"}>
          {isLate ? t("late", { date }) : t("dueBy", { date })}
        </span>
      </Cell>
      <Cell>
        {settledAt === null
          ? t("openState", { at: moment(askedAt), source })
          : t("settled", { outcome: outcome ?? "done", at: moment(settledAt), name: settledBy ?? "" })}
      </Cell>
      <Cell end>{settledAt === null ? <Actions request={request} onAsk={onAsk} /> : null}</Cell>
    </Row>
  );
}

function Actions({ request, onAsk }: RowProps) {
  const t = useTranslations("privacy");
  const words = useProblemWords();
  const change = useDirectoryChange("privacy-requests");
  const { id, kind, contact, holdReason } = request;
  const act = (run: Promise<unknown>, said?: string) =>
    void run.then(
      () => said && announce(said),
      (error: unknown) => announce(words(error)),
    );
  const download = (as: "json" | "html") =>
    window.location.assign(`/api/v1/contacts/${contact.id}/personal-data.${as}`);
  return (
    <RowMenu label={t("more", { name: nameOf(request, t("erased")) })}>
      <MenuItem onSelect={() => download("html")}>{t("html")}</MenuItem>
      <MenuItem onSelect={() => download("json")}>{t("json")}</MenuItem>
      {kind === "access" ? (
        <MenuItem
          onSelect={() => act(change("PUT", `/privacy-requests/${id}/settlement`, { outcome: "done" }))}
        >
          {t("settle")}
        </MenuItem>
      ) : null}
      {holdReason === null ? (
        <MenuItem onSelect={() => onAsk("hold")}>{t("hold")}</MenuItem>
      ) : (
        <MenuItem onSelect={() => act(change("DELETE", `/contacts/${contact.id}/legal-hold`), t("lifted"))}>
          {t("lift")}
        </MenuItem>
      )}
      <MenuItem onSelect={() => onAsk("refuse")}>{t("refuse")}</MenuItem>
      {kind === "erasure" && holdReason === null ? (
        <MenuItem danger onSelect={() => onAsk("erase")}>
          {t("erase")}
        </MenuItem>
      ) : null}
    </RowMenu>
  );
}

function Dialogs({ asked: { what, request }, onClose }: { asked: NonNullable<Asked>; onClose: () => void }) {
  const t = useTranslations("privacy");
  const change = useDirectoryChange("privacy-requests");
  const { id, contact } = request;
  const name = nameOf(request, t("erased"));
  if (what === "hold")
    return (
      <WordsDialog
        title={t("holdTitle", { name })}
        label={t("holdReason")}
        action={t("hold")}
        submit={(reason) => change("PUT", `/contacts/${contact.id}/legal-hold`, { reason })}
        onClose={onClose}
      />
    );
  if (what === "refuse")
    return (
      <WordsDialog
        title={t("refuseTitle")}
        label={t("refuseNote")}
        action={t("refuse")}
        submit={(note) => change("PUT", `/privacy-requests/${id}/settlement`, { outcome: "refused", note })}
        onClose={onClose}
      />
    );
  const erase = async (confirm: string) => {
    const done = await change<Erasure>("POST", `/contacts/${contact.id}/erasure`, { confirm });
    announce(t("erasedNow", { messages: done.messages, files: done.files }));
  };
  return (
    <WordsDialog
      title={t("eraseTitle", { name })}
      description={t("eraseEffect")}
      label={t("eraseType")}
      action={t("erase")}
      exactly="erase"
      submit={erase}
      onClose={onClose}
    />
  );
}

function nameOf({ contact }: PrivacyRequest, erased: string): string {
  if (contact.name !== null) return contact.name;
  return contact.addressText.startsWith("Erased") || contact.addressText === ""
    ? erased
    : contact.addressText;
}
