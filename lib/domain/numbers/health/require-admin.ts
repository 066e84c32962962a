import { type Actor, can } from "#lib/contract/permissions.ts";
import { AppError } from "#lib/platform/errors.ts";

/** Refuses everybody but those who manage numbers. */
export function requireNumberAdmin(actor: Actor): void {
  if (!can(actor, "number.manage")) throw new AppError("not-allowed", "Only admins see how numbers fare.");
}
