"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { announce } from "#components/shell/undo.ts";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { invitesQuery } from "#lib/client/queries/settings.ts";
import type { Invite, InviteWithLink } from "#lib/contract/staff.ts";
import { Confirm } from "../parts/confirm.tsx";
import { holds } from "../parts/search-field.tsx";
import { Cell, Row, Table } from "../parts/table.tsx";
import { useMoment } from "#components/shell/use-moment.ts";
import { useTeamNames } from "../parts/use-team-names.ts";
import { InviteLink } from "./invite-dialog.tsx";

/** Who is invited and has not come yet; nothing while there is nobody. */
export function InviteList({ words }: { words: string }) {
  const t = useTranslations("settings.members");
  const problemWords = useProblemWords();
  const change = useDirectoryChange("invites");
  const invites = useQuery(invitesQuery()).data?.filter(({ email }) => holds(words, email)) ?? [];
  const [made, setMade] = useState<InviteWithLink | null>(null);
  const [revoking, setRevoking] = useState<Invite | null>(null);
  const renew = ({ id }: Invite) => {
    change<InviteWithLink>("POST", `/invites/${id}/renewal`).then(setMade, (error: unknown) =>
      announce(problemWords(error)),
    );
  };
  if (invites.length === 0 && made === null) return <div className="h-3" />;
  return (
    <section className="my-4">
      <h2 className="text-base font-semibold">{t("invited")}</h2>
      <Table label={t("invited")} columns={[t("email"), t("role"), t("teams"), t("linkUntil"), t("actions")]}>
        {invites.map((invite) => (
          <InviteRow
            key={invite.id}
            invite={invite}
            onRenew={() => renew(invite)}
            onRevoke={() => setRevoking(invite)}
          />
        ))}
      </Table>
      {made === null ? null : <InviteLink made={made} onClose={() => setMade(null)} />}
      {revoking === null ? null : (
        <Confirm
          title={t("revokeTitle")}
          effect={t("revokeEffect", { email: revoking.email })}
          action={t("revoke")}
          run={() => change("DELETE", `/invites/${revoking.id}`)}
          onClose={() => setRevoking(null)}
        />
      )}
    </section>
  );
}

type RowProps = { invite: Invite; onRenew: () => void; onRevoke: () => void };

function InviteRow({ invite, onRenew, onRevoke }: RowProps) {
  const t = useTranslations("settings.members");
  const roles = useTranslations("settings.profile.roles");
  const teamNames = useTeamNames();
  const moment = useMoment();
  const { email } = invite;
  return (
    <Row>
      <Cell lead>
        <span className="block truncate font-semibold">{email}</span>
      </Cell>
      <Cell>{roles(invite.role)}</Cell>
      <Cell>{teamNames(invite.teamIds) || t("noTeam")}</Cell>
      <Cell>{invite.expired ? <Chip tone="bad">{t("expired")}</Chip> : moment(invite.expiresAt)}</Cell>
      <Cell end>
        <Button onClick={onRenew} aria-label={t("renewOf", { email })}>
          {t("renew")}
        </Button>
        <Button onClick={onRevoke} aria-label={t("revokeOf", { email })}>
          {t("revoke")}
        </Button>
      </Cell>
    </Row>
  );
}
