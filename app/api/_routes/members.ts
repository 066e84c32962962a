import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { member } from "#lib/contract/member.ts";
import { pageOf } from "#lib/contract/page.ts";
import {
  deactivation,
  deactivationInput,
  invite,
  inviteInput,
  inviteWithLink,
  memberInput,
  organisationInput,
} from "#lib/contract/staff.ts";
import { changeMember } from "#lib/domain/team/change-member.ts";
import { changeOrganisation } from "#lib/domain/team/change-organisation.ts";
import { createInvite, renewInvite, revokeInvite } from "#lib/domain/team/create-invite.ts";
import { deactivateMember, reactivateMember } from "#lib/domain/team/deactivate-member.ts";
import { listInvites } from "#lib/domain/team/list-invites.ts";
import { listMembers } from "#lib/domain/team/list-members.ts";
import { allOf, done, endpoint } from "./endpoint.ts";

/** `/api/v1/members`, `/invites` and `/organisation`: who works here. */
export const members = new OpenAPIHono();

endpoint(
  members,
  { method: "get", path: "/members", summary: "List members", answer: pageOf(member) },
  async ({ actor }) => allOf(await listMembers(actor)),
);
endpoint(
  members,
  {
    method: "patch",
    path: "/members/{id}",
    summary: "Change a member's name, role, cap or teams",
    body: memberInput,
    answer: z.null(),
    status: 204,
  },
  ({ actor, param, body }) => done(changeMember(actor, param("id"), body)),
);
endpoint(
  members,
  {
    method: "put",
    path: "/members/{id}/deactivation",
    summary: "Let a member in no longer, and hand over what they own",
    body: deactivationInput,
    answer: deactivation,
  },
  ({ actor, param, body }) => deactivateMember(actor, param("id"), body.handOver),
);
endpoint(
  members,
  {
    method: "delete",
    path: "/members/{id}/deactivation",
    summary: "Let a member in again",
    answer: z.null(),
    status: 204,
  },
  ({ actor, param }) => done(reactivateMember(actor, param("id"))),
);
endpoint(
  members,
  { method: "get", path: "/invites", summary: "List open invitations", answer: pageOf(invite) },
  async ({ actor }) => allOf(await listInvites(actor)),
);
endpoint(
  members,
  {
    method: "post",
    path: "/invites",
    summary: "Invite someone by a one-time link",
    body: inviteInput,
    answer: inviteWithLink,
    status: 201,
  },
  ({ actor, body }) => createInvite(actor, body),
);
endpoint(
  members,
  {
    method: "post",
    path: "/invites/{id}/renewal",
    summary: "Give an invitation a new link and seven more days",
    answer: inviteWithLink,
  },
  ({ actor, param }) => renewInvite(actor, param("id")),
);
endpoint(
  members,
  { method: "delete", path: "/invites/{id}", summary: "Revoke an invitation", answer: z.null(), status: 204 },
  ({ actor, param }) => done(revokeInvite(actor, param("id"))),
);
endpoint(
  members,
  {
    method: "patch",
    path: "/organisation",
    summary: "Set the cap of open conversations a member",
    body: organisationInput,
    answer: z.null(),
    status: 204,
  },
  ({ actor, body }) => done(changeOrganisation(actor, body)),
);
