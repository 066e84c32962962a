import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Actor } from "#lib/contract/permissions.ts";
import { audienceOf } from "#lib/gateways/realtime/audience.ts";
import { publish } from "#lib/gateways/realtime/publish.ts";
import { newId } from "#lib/platform/ids.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { listen, startLiveServer } from "#lib/testing/live-server.ts";
import { changeMember } from "./change-member.ts";
import { deactivateMember } from "./deactivate-member.ts";
import { listMembers } from "./list-members.ts";
import { liveAuthority } from "./live-authority.ts";
import { staffTeam } from "./staff-team.ts";

const conversationId = newId();
let business: Awaited<ReturnType<typeof createBusiness>>;
let live: Awaited<ReturnType<typeof startLiveServer>>;
let admin: Actor;

beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
  admin = await addMember({ role: "admin" });
  live = await startLiveServer(liveAuthority);
});
afterAll(() => live.close());

/** Says something to whoever sees Delivery's conversations. */
function tellDelivery(): void {
  const placed = { teamId: business.delivery, numberId: business.longNumber, assigneeId: null };
  publish(audienceOf(placed), "conversation.left", { conversationId });
}

test.each([
  ["is taken out of it by their teams", (id: string) => changeMember(admin, id, { teams: [] })],
  ["is left out of its members", () => staffTeam(admin, business.delivery, { members: [] })],
] as [string, (id: string) => Promise<void>][])(
  "a member who %s no longer hears what a team hears",
  async (_, take) => {
    const { id } = await addMember({ teamIds: [business.delivery] });
    const hear = listen(await live.open(id), id);
    tellDelivery();
    expect(await hear()).toEqual(["conversation.left"]);
    await take(id);
    const heardSince = async () => {
      const before = (await hear()).length;
      tellDelivery();
      return (await hear()).slice(before);
    };
    await vi.waitFor(async () => expect(await heardSince()).toEqual([]), { timeout: 1_000 });
  },
);

test("a deactivated member's page is told, and ends", async () => {
  const { id } = await addMember({ teamIds: [business.delivery] });
  const client = await live.open(id);
  const told = vi.fn();
  client.on("session.ended", told);
  await deactivateMember(admin, id, { kind: "nobody" });
  await vi.waitFor(() => expect(client.connected).toBe(false), { timeout: 1_000 });
  expect(told).toHaveBeenCalledOnce();
  await expect(live.open(id)).rejects.toThrow("not-signed-in");
});

test("whose page is connected is online", async () => {
  const { id } = await addMember();
  await live.open(id);
  const isOnline = async () => (await listMembers(admin)).find((member) => member.id === id)?.online;
  await vi.waitFor(async () => expect(await isOnline()).toBe(true), { timeout: 3_000 });
});
