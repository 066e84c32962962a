import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { me, meInput, passwordInput } from "#lib/contract/member.ts";
import { changeMe } from "#lib/domain/team/change-me.ts";
import { changePassword } from "#lib/domain/team/change-password.ts";
import { showMe } from "#lib/domain/team/show-me.ts";
import { signOutEverywhere } from "#lib/domain/team/sign-out-everywhere.ts";
import { renewedCookie } from "#lib/platform/session/session-cookie.ts";
import { endpoint } from "./endpoint.ts";

/** `/api/v1/me`: who is asking, and what they change about themselves. */
export const meRoutes = new OpenAPIHono();

endpoint(meRoutes, { method: "get", path: "/me", summary: "Who is asking", answer: me }, ({ actor }) =>
  showMe(actor),
);
endpoint(
  meRoutes,
  {
    method: "patch",
    path: "/me",
    summary: "Change one's own name or availability",
    body: meInput,
    answer: me,
  },
  ({ actor, body }) => changeMe(actor, body),
);
endpoint(
  meRoutes,
  {
    method: "put",
    path: "/me/password",
    summary: "Change one's own password; every other sign-in ends",
    body: passwordInput,
    answer: z.null(),
    status: 204,
  },
  async ({ actor, body, context }) => {
    const version = await changePassword(actor, body);
    context.header("set-cookie", await renewedCookie(actor.id, version));
    return null;
  },
);
endpoint(
  meRoutes,
  { method: "delete", path: "/session", summary: "Sign out everywhere", answer: z.null(), status: 204 },
  async ({ actor }) => {
    await signOutEverywhere(actor);
    return null;
  },
);
