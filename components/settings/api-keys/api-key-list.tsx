"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { ApiKey } from "#lib/contract/staff.ts";
import { Confirm } from "../parts/confirm.tsx";
import { Cell, Row, Table } from "../parts/table.tsx";
import { useMoment } from "#components/shell/use-moment.ts";
import { useTeamNames } from "../parts/use-team-names.ts";

/** API keys, one a row; never the keys themselves. */
export function ApiKeyList({ apiKeys }: { apiKeys: ApiKey[] }) {
  const t = useTranslations("settings.keys");
  const roles = useTranslations("settings.profile.roles");
  const change = useDirectoryChange("api-keys");
  const teamNames = useTeamNames();
  const moment = useMoment();
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  return (
    <>
      <Table label={t("list")} columns={[t("key"), t("role"), t("teams"), t("lastUsed"), t("actions")]}>
        {apiKeys.map((key) => (
          <Row key={key.id}>
            <Cell lead>
              <span className="block font-semibold">{key.name}</span>
              <span className="block text-xs text-text-muted">
                {t("made", { at: moment(key.createdAt), by: key.createdBy?.name ?? t("operator") })}
              </span>
            </Cell>
            <Cell>{roles(key.role)}</Cell>
            <Cell>{key.teamIds.length === 0 ? t("allTeams") : teamNames(key.teamIds)}</Cell>
            <Cell label={t("lastUsed")}>{key.lastUsedAt === null ? t("never") : moment(key.lastUsedAt)}</Cell>
            <Cell end>
              <Button onClick={() => setRevoking(key)} aria-label={t("revokeOf", { name: key.name })}>
                {t("revoke")}
              </Button>
            </Cell>
          </Row>
        ))}
      </Table>
      {revoking === null ? null : (
        <Confirm
          title={t("revokeTitle", { name: revoking.name })}
          effect={t("revokeEffect")}
          action={t("revoke")}
          run={() => change("DELETE", `/api-keys/${revoking.id}`)}
          onClose={() => setRevoking(null)}
        />
      )}
    </>
  );
}
