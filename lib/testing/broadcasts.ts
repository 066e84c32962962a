import { expect } from "vitest";
import type { Broadcast, BroadcastEstimate, BroadcastResults } from "#lib/contract/broadcast.ts";
import type { List } from "#lib/contract/list.ts";
import { buildBroadcast } from "#lib/domain/broadcasts/build-broadcast.ts";
import { createSender } from "#lib/domain/delivery/sender.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import type { openDesk } from "./api.ts";

type Desk = ReturnType<typeof openDesk>;
let made = 0;

/** The calls that tests of broadcasts make, as a lead at their desk, from one number. */
export function broadcastsOf(lead: Desk, numberId: string) {
  return {
    listOf: async (...people: { phone: string; name?: string }[]): Promise<string> => {
      const { body } = await lead.call<List>("POST", "/lists", { name: `Offers ${++made}` });
      for (const { phone, name } of people)
        await lead.call("POST", `/lists/${body.id}/subscribers`, { to: phone, name, source: "web shop" });
      return body.id;
    },
    draft: async (more: object): Promise<Broadcast> => {
      const { status, body } = await lead.call<Broadcast>("POST", "/broadcasts", {
        name: "Winter sale",
        text: "Hi {first name}, 20% off at {organisation}",
        numberId,
        ...more,
      });
      expect({ status, detail: body.detail }).toEqual({ status: 201, detail: undefined });
      return body;
    },
    submit: (id: string) => lead.call<Broadcast>("PUT", `/broadcasts/${id}/submission`),
    show: async (id: string) => (await lead.call<Broadcast>("GET", `/broadcasts/${id}`)).body,
    estimate: async (id: string) =>
      (await lead.call<BroadcastEstimate>("GET", `/broadcasts/${id}/estimate`)).body,
    resultsOf: async (id: string) =>
      (await lead.call<BroadcastResults>("GET", `/broadcasts/${id}/results`)).body,
    build: (id: string) => buildBroadcast({ broadcastId: id }),
  };
}

/** Sends everything that is due by the clock of the test, to the end. */
export async function sendWhatIsDue(): Promise<void> {
  const sender = createSender();
  sender.wake();
  const busy = () =>
    readOnly().query(
      `select 1 from message where status = 'sending' or (status in ('queued', 'scheduled') and due_at <= $1)`,
      [now()],
    );
  await expect.poll(busy, { timeout: 15_000 }).toHaveLength(0);
  await sender.drain();
}
