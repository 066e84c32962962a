"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Member } from "#lib/contract/member.ts";
import { Table } from "../parts/table.tsx";
import { DeactivateDialog } from "./deactivate-dialog.tsx";
import { EditMemberDialog } from "./edit-member-dialog.tsx";
import { MemberRow } from "./member-row.tsx";

type Asked = { what: "edit" | "deactivate"; member: Member } | null;

/** Members, one a row. */
export function MemberList({ members }: { members: Member[] }) {
  const t = useTranslations("settings.members");
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  return (
    <>
      <Table label={t("list")} columns={[t("member"), t("role"), t("teams"), t("lastActive"), t("actions")]}>
        {members.map((member) => (
          <MemberRow
            key={member.id}
            member={member}
            onEdit={() => setAsked({ what: "edit", member })}
            onDeactivate={() => setAsked({ what: "deactivate", member })}
          />
        ))}
      </Table>
      {asked?.what === "edit" ? <EditMemberDialog member={asked.member} onClose={close} /> : null}
      {asked?.what === "deactivate" ? <DeactivateDialog member={asked.member} onClose={close} /> : null}
    </>
  );
}
