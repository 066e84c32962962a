import type { ReadyMade } from "#lib/contract/automation/automation.ts";
import { type DefinitionInput, definition } from "#lib/contract/automation/definition.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { env } from "#lib/platform/env.ts";
import { requireManage } from "../manage/find-automation.ts";
import { confirmations } from "./confirmations.ts";
import { optIns } from "./opt-ins.ts";
import { service } from "./service.ts";
import { surveys } from "./surveys.ts";

/** An automation that can be taken as it is: each a draft to look at, change and publish. */
export type Recipe = { key: string; name: string; definition: Omit<DefinitionInput, "numberIds"> };

/** In a demo, its own shop; elsewhere an address to be replaced by one's own. */
function ordersUrl(): string {
  return env().DEMO ? `${env().BASE_URL}/api/v1/simulator/orders` : "https://shop.example.com/orders";
}

/** What is ready to be taken. */
export function listReadyMade(actor: Actor): ReadyMade[] {
  requireManage(actor);
  const recipes = [...optIns, ...service(ordersUrl()), ...surveys, ...confirmations];
  return recipes.map(({ key, name, definition: given }) => ({
    key,
    name,
    definition: definition.parse({ ...given, numberIds: null }),
  }));
}
