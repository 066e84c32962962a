import type { Message } from "#lib/contract/message.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { sendText } from "#lib/domain/inbox/send-text.ts";
import { allow, invalid } from "#lib/domain/team/refuse.ts";
import { parseAddress } from "#lib/contract/phone.ts";
import { openAddresses } from "#lib/domain/inbox/open-conversations.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { readBroadcast } from "./broadcast-row.ts";
import { loadPeople } from "./load-people.ts";
import { startPlan } from "./plan-text.ts";

/** Texts the broadcast to one phone, as its owner would get it, for whoever writes it: at once, and counted nowhere. */
export async function testBroadcast(actor: Actor, id: string, { to }: { to: string }): Promise<Message> {
  allow(can(actor, "broadcast.manage"), "Only leads and admins test broadcasts.");
  const broadcast = await readBroadcast(readOnly(), actor, id);
  const address = parseAddress(to, (await defaultCountry()) ?? "NO");
  if (address?.kind !== "phone") throw invalid("to", "That is not a phone number that can be texted.");
  if (broadcast.text.trim() === "") throw invalid("text", "Write something to send");
  const [addressId = ""] = await inTransaction((tx) => openAddresses(tx, [address], now()));
  const [person] = await loadPeople(readOnly(), broadcast, [addressId]);
  if (!person) throw new Error("An address just made is not there");
  const asService = { ...broadcast, sendAt: null, localAt: null, listId: broadcast.listId ?? "" };
  const one = startPlan(asService, { at: now(), pacedUntil: null }).plan({ ...person, wasTold: false });
  if ("suppressed" in one) throw new AppError("opted-out", "This phone has opted out or is blocked.");
  const { message } = await sendText(actor, {
    from: broadcast.number.address,
    to: address.value,
    text: one.planned.text,
    purpose: "service",
  });
  return message;
}

async function defaultCountry(): Promise<string | undefined> {
  const [row] = await readOnly().query<{ country: string }>(
    `select default_country as country from organisation limit 1`,
  );
  return row?.country;
}
