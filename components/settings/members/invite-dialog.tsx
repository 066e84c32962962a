"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Input } from "#components/ui/input.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { useActor } from "#lib/client/use-actor.ts";
import type { Role } from "#lib/contract/member.ts";
import { can } from "#lib/contract/permissions.ts";
import type { InviteWithLink } from "#lib/contract/staff.ts";
import { FormDialog } from "../parts/form-dialog.tsx";
import { FormField } from "../parts/form-field.tsx";
import { RoleSelect } from "../parts/role-select.tsx";
import { SecretDialog } from "../parts/secret-dialog.tsx";
import { type Places, TeamChecks } from "../parts/team-checks.tsx";
import { useSaving } from "../parts/use-saving.ts";

/** Invites someone: their e-mail, role and teams; then the link, to be copied and sent. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("settings.members");
  const actor = useActor();
  const saving = useSaving();
  const change = useDirectoryChange("invites");
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("agent");
  const [places, setPlaces] = useState<Places>(new Map());
  const [made, setMade] = useState<InviteWithLink | null>(null);
  const isAdmin = actor !== null && can(actor, "member.manage");
  if (made !== null) return <InviteLink made={made} onClose={onClose} />;
  const submit = async () => {
    setMade(await change<InviteWithLink>("POST", "/invites", { email, role, teamIds: [...places.keys()] }));
  };
  return (
    <FormDialog
      title={t("invite")}
      description={t(isAdmin ? "inviteHint" : "inviteHintLead")}
      action={t("makeLink")}
      saving={saving}
      disabled={email.trim() === ""}
      submit={submit}
      onClose={onClose}
      // The link takes the form's place.
      onSaved={() => undefined}
    >
      <FormField label={t("email")} error={saving.fields.email}>
        {(wiring) => (
          <Input
            {...wiring}
            type="email"
            value={email}
            autoComplete="off"
            onChange={(event) => setEmail(event.target.value)}
          />
        )}
      </FormField>
      {isAdmin ? <RoleSelect role={role} onRole={setRole} error={saving.fields.role} /> : null}
      <TeamChecks places={places} onPlaces={setPlaces} error={saving.fields.teamIds} />
    </FormDialog>
  );
}

/** The link of a new or renewed invitation, this once. */
export function InviteLink({ made, onClose }: { made: InviteWithLink; onClose: () => void }) {
  const t = useTranslations("settings.members");
  return (
    <SecretDialog
      title={t("linkTitle", { email: made.invite.email })}
      hint={t("linkHint")}
      label={t("link")}
      secret={made.url}
      onClose={onClose}
    />
  );
}
