"use client";
import { useQuery } from "@tanstack/react-query";
import { lazyPart } from "#components/shell/lazy-part.tsx";
import { healthAlertsQuery } from "#lib/client/queries/health.ts";
import { useActor } from "#lib/client/use-actor.ts";
import { can } from "#lib/contract/permissions.ts";

const HealthLine = lazyPart(() => import("./health-line.tsx").then((module) => module.HealthLine));

/** Where a screen tells admins, and only them, that a number or an account needs attention. */
export function HealthPlace() {
  const actor = useActor();
  const isAdmin = actor !== null && can(actor, "number.manage");
  const { data } = useQuery({ ...healthAlertsQuery(), enabled: isAdmin });
  return isAdmin && data !== undefined && data.length > 0 ? <HealthLine alerts={data} /> : null;
}
