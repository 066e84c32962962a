import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Actor, Placed } from "#lib/contract/permissions.ts";
import { newId } from "#lib/platform/ids.ts";
import { listen, provideSocketEnv, startLiveServer } from "#lib/testing/live-server.ts";
import { audienceOf } from "./audience.ts";
import { endSessions, refreshRooms } from "./member-sockets.ts";
import { moveAudience, publish } from "./publish.ts";

const [delivery, returns, conversationId] = [newId(), newId(), newId()];
const placed: Placed = { teamId: delivery, numberId: newId(), assigneeId: null };
const members = new Map<string, { actor: Actor; sessionVersion: number }>();
let live: Awaited<ReturnType<typeof startLiveServer>>;

beforeAll(async () => {
  provideSocketEnv(true);
  live = await startLiveServer({
    loadActiveMembers: (ids) => Promise.resolve(new Map([...members].filter(([id]) => ids.includes(id)))),
    noteActive: () => Promise.resolve(),
    loadPlacement: (id) => Promise.resolve(id === conversationId ? placed : null),
  });
});
afterEach(() => live.leaveAll());
afterAll(() => live.close());

function join(name: string, teamIds: string[], role: Actor["role"] = "agent", id = newId()): string {
  const actor = { kind: "member" as const, id, name, role, teamIds, leadTeamIds: [], numberIds: [] };
  members.set(id, { actor, sessionVersion: 1 });
  return id;
}

function raiseVersion(id: string): void {
  const member = members.get(id);
  if (member) members.set(id, { ...member, sessionVersion: 2 });
}

describe("a member's socket", () => {
  it("is refused without a session, with an old one, and from another site's page", async () => {
    const priya = join("Priya", [delivery]);
    await expect(live.connect({})).rejects.toThrow("not-signed-in");
    await expect(live.open(priya, { headers: { origin: "https://evil.example" } })).rejects.toThrow();
    expect((await live.open(priya, { headers: { origin: "http://texts.example" } })).connected).toBe(true);
    raiseVersion(priya);
    await expect(live.open(priya)).rejects.toThrow("not-signed-in");
  });

  it("hears what its member can see, once, and nothing else", async () => {
    const [priya, tomasz] = [join("Priya", [delivery]), join("Tomasz", [returns])];
    const hana = join("Hana", [], "admin");
    const hears = await Promise.all([priya, tomasz, hana].map(async (id) => listen(await live.open(id), id)));
    publish(audienceOf({ ...placed, assigneeId: priya }), "conversation.left", { conversationId });
    const heard = await Promise.all(hears.map((hear) => hear()));
    expect(heard).toEqual([["conversation.left"], [], ["conversation.left"]]);
  });

  it("is told to forget a conversation that moved out of sight", async () => {
    const [priya, tomasz] = [join("Priya", [delivery]), join("Tomasz", [returns])];
    const hears = await Promise.all([priya, tomasz].map(async (id) => listen(await live.open(id), id)));
    moveAudience(placed, { ...placed, teamId: returns }, conversationId);
    expect(await Promise.all(hears.map((hear) => hear()))).toEqual([["conversation.left"], []]);
  });

  it("follows its member out of a team and into one, told or not", async () => {
    const priya = join("Priya", [delivery]);
    const hear = listen(await live.open(priya), priya);
    join("Priya", [returns], "agent", priya);
    await refreshRooms(priya);
    publish(audienceOf(placed), "conversation.left", { conversationId });
    expect(await hear()).toEqual([]);
    join("Priya", [delivery], "agent", priya);
    const hearsAgain = async () => {
      publish(audienceOf(placed), "conversation.left", { conversationId });
      expect(await hear()).toContain("conversation.left");
    };
    await vi.waitFor(hearsAgain, { timeout: 1_000 });
  });

  it.each([
    ["its member was signed out everywhere", (id: string) => endSessions(id)],
    ["its session version is old", raiseVersion],
    ["its member was deactivated", (id: string) => void members.delete(id)],
  ])("ends within a second when %s", async (_why, end) => {
    const priya = join("Priya", [delivery]);
    const client = await live.open(priya);
    const ended = vi.fn();
    client.on("session.ended", ended);
    end(priya);
    await vi.waitFor(() => expect(client.connected).toBe(false), { timeout: 1_000, interval: 10 });
    expect(ended).toHaveBeenCalledOnce();
  });

  it("ends within a second of the session's own end", async () => {
    const client = await live.open(join("Priya", [delivery]), { maxAge: 2 });
    await vi.waitFor(() => expect(client.connected).toBe(false), { timeout: 3_000, interval: 10 });
  });
});

describe("presence", () => {
  it("tells those who look at a conversation who else does, and never one who may not see it", async () => {
    const [priya, dele, tomasz] = [
      join("Priya", [delivery]),
      join("Dele", [delivery]),
      join("Tomasz", [returns]),
    ];
    const one = await live.open(priya);
    const two = await live.open(dele);
    const stranger = await live.open(tomasz);
    const seen: string[] = [];
    one.on("presence.changed", ({ viewers }) => {
      seen.push(viewers.map(({ name, typing }) => (typing ? `${name} types` : name)).join(", "));
    });
    const strangerHears = listen(stranger, tomasz);
    stranger.emit("presence.report", { conversationId, typing: true });
    one.emit("presence.report", { conversationId, typing: false });
    await vi.waitFor(() => expect(seen).toEqual(["Priya"]));
    two.emit("presence.report", { conversationId, typing: true });
    await vi.waitFor(() => expect(seen.at(-1)).toBe("Priya, Dele types"));
    // Gone ten seconds later, but no longer writing at once.
    two.emit("presence.report", { conversationId: null, typing: false });
    await vi.waitFor(() => expect(seen.at(-1)).toBe("Dele, Priya"));
    expect(await strangerHears()).toEqual([]);
  });
});
