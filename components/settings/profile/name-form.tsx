"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { announce } from "#components/shell/undo.ts";
import { Button } from "#components/ui/button.tsx";
import { Fact, Facts } from "#components/ui/facts.tsx";
import { Input } from "#components/ui/input.tsx";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";
import { teamsQuery } from "#lib/client/queries/teams.ts";
import type { Me } from "#lib/contract/member.ts";
import { FormField } from "../parts/form-field.tsx";
import { ProblemLine } from "../parts/problem-line.tsx";
import { useSaving } from "../parts/use-saving.ts";

/** Who one is to colleagues. E-mail, role and teams are shown: an admin decides them. */
export function NameForm({ me }: { me: Me }) {
  const t = useTranslations("settings.profile");
  const common = useTranslations("common");
  const client = useQueryClient();
  const [name, setName] = useState(me.name);
  const { busy, problem, fields, save } = useSaving();
  const submit = async () => {
    const saved = await save(async () =>
      client.setQueryData(keys.me, await api<Me>("PATCH", "/me", { body: { name } })),
    );
    if (saved) announce(t("nameSaved"));
  };
  return (
    <form
      className="mb-8 max-w-[440px]"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FormField label={t("name")} help={t("nameHelp")} error={fields.name}>
        {(wiring) => (
          <Input
            {...wiring}
            value={name}
            maxLength={120}
            autoComplete="name"
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </FormField>
      <AboutMe me={me} />
      <ProblemLine>{problem}</ProblemLine>
      <Button
        type="submit"
        look="pri"
        disabled={name.trim() === me.name}
        busy={busy ? t("saving") : undefined}
      >
        {common("save")}
      </Button>
    </form>
  );
}

function AboutMe({ me }: { me: Me }) {
  const t = useTranslations("settings.profile");
  const teams = useQuery(teamsQuery()).data ?? [];
  const mine = teams.filter((team) => me.teamIds.includes(team.id)).map((team) => team.name);
  return (
    <Facts className="mb-4">
      <Fact name={t("email")}>{me.email}</Fact>
      <Fact name={t("role")}>{t(`roles.${me.role}`)}</Fact>
      <Fact name={t("teams")}>{mine.length === 0 ? t("noTeams") : mine.join(", ")}</Fact>
    </Facts>
  );
}
