"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { SavedReply } from "#lib/contract/conversation.ts";
import { countSegments } from "#lib/contract/segments.ts";
import { Confirm } from "../parts/confirm.tsx";
import { Cell, Row, Table } from "../parts/table.tsx";
import { SavedReplyDialog } from "./saved-reply-dialog.tsx";

type Asked = { what: "edit" | "delete"; reply: SavedReply } | null;

/** Saved replies, one a row, with what each costs. */
export function SavedReplyTable({ replies }: { replies: SavedReply[] }) {
  const t = useTranslations("settings.replies");
  const change = useDirectoryChange("saved-replies");
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  return (
    <>
      <Table label={t("list")} columns={[t("reply"), t("segments"), t("actions")]}>
        {replies.map((reply) => (
          <Row key={reply.id}>
            <Cell lead>
              <span className="block font-semibold">{reply.title}</span>
              <span className="line-clamp-2 text-xs text-text-muted wrap-anywhere">{reply.text}</span>
            </Cell>
            <Cell label={t("segments")}>
              <span className="tabular-nums">{countSegments(reply.text).segments}</span>
            </Cell>
            <Cell end>
              <Button
                onClick={() => setAsked({ what: "edit", reply })}
                aria-label={t("editOf", { title: reply.title })}
              >
                {t("edit")}
              </Button>
              <Button
                onClick={() => setAsked({ what: "delete", reply })}
                aria-label={t("deleteOf", { title: reply.title })}
              >
                {t("delete")}
              </Button>
            </Cell>
          </Row>
        ))}
      </Table>
      {asked?.what === "edit" ? <SavedReplyDialog reply={asked.reply} onClose={close} /> : null}
      {asked?.what === "delete" ? (
        <Confirm
          title={t("deleteTitle", { title: asked.reply.title })}
          effect={t("deleteEffect")}
          action={t("delete")}
          run={() => change("DELETE", `/saved-replies/${asked.reply.id}`)}
          onClose={close}
        />
      ) : null}
    </>
  );
}
