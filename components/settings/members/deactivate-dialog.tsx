"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { announce } from "#components/shell/undo.ts";
import { api } from "#lib/client/api.ts";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { membersQuery } from "#lib/client/queries/members.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import type { Member } from "#lib/contract/member.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Deactivation, HandOver } from "#lib/contract/staff.ts";
import { Confirm } from "../parts/confirm.tsx";
import { Select } from "../parts/select.tsx";

type Props = { member: Member; onClose: () => void };

/** Deactivates a member: what they have open is shown, and goes where one chooses. */
export function DeactivateDialog({ member, onClose }: Props) {
  const t = useTranslations("settings.members");
  const change = useDirectoryChange("members", "teams");
  const held = useHeld(member.id);
  const [heir, setHeir] = useState("nobody");
  const run = async () => {
    const { handedOver } = await change<Deactivation>("PUT", `/members/${member.id}/deactivation`, {
      handOver: handOverTo(heir),
    });
    announce(t("deactivatedDone", { name: member.name, count: handedOver }));
  };
  return (
    <Confirm
      title={t("deactivateTitle", { name: member.name })}
      effect={t("deactivateEffect")}
      action={t("deactivate")}
      run={run}
      onClose={onClose}
    >
      {held === undefined || held.items.length === 0 ? null : (
        <>
          <p className="mb-1 font-medium">
            {t("holds", { count: held.items.length, more: held.nextCursor === null ? "no" : "yes" })}
          </p>
          <ul className="mb-3 max-h-32 overflow-auto text-text-muted">
            {held.items.map((one) => (
              <li key={one.id} className="truncate">
                {one.contact.name ?? one.contact.addressText} · {one.team?.name ?? t("noTeam")}
              </li>
            ))}
          </ul>
          <HeirSelect member={member} heir={heir} onHeir={setHeir} />
        </>
      )}
    </Confirm>
  );
}

function HeirSelect({
  member,
  heir,
  onHeir,
}: {
  member: Member;
  heir: string;
  onHeir: (heir: string) => void;
}) {
  const t = useTranslations("settings.members");
  const members = useQuery(membersQuery()).data ?? [];
  return (
    <label className="mb-2 block">
      <span className="mb-1 block font-medium">{t("handOverTo")}</span>
      <Select value={heir} onChange={(event) => onHeir(event.target.value)}>
        <option value="nobody">{t("toNobody")}</option>
        <option value="spread">{t("toSpread")}</option>
        {members
          .filter((one) => one.active && one.id !== member.id)
          .map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
      </Select>
    </label>
  );
}

function useHeld(memberId: string): Page<Conversation> | undefined {
  return useQuery({
    queryKey: ["conversations-of", memberId],
    queryFn: ({ signal }) =>
      api<Page<Conversation>>("GET", "/conversations", { query: { assignee: memberId, limit: 100 }, signal }),
    staleTime: 0,
  }).data;
}

function handOverTo(heir: string): HandOver {
  return heir === "nobody" || heir === "spread" ? { kind: heir } : { kind: "member", memberId: heir };
}
