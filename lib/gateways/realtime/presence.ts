import { z } from "zod";
import type { Presence } from "#lib/contract/live.ts";
import { canSee } from "#lib/contract/permissions.ts";
import { log } from "#lib/platform/log.ts";
import type { LiveAuthority, LiveServer, LiveSocket } from "./live-server.ts";
import { viewersRoom } from "./audience.ts";

const LINGER_MS = 10_000;
const report = z.object({ conversationId: z.uuid().nullable(), typing: z.boolean() });
type Report = z.infer<typeof report>;

/** Listens to what a member's page has on screen, and tells those who have the same conversation on theirs. */
export function watchPresence(io: LiveServer, authority: LiveAuthority, socket: LiveSocket): void {
  let newest: Report | null = null;
  let busy = false;
  // One report at a time, and only the newest of those that came meanwhile: a flood costs one look-up, not many.
  const work = async () => {
    while (newest && socket.connected) {
      const next = newest;
      newest = null;
      await follow(io, authority, socket, next);
    }
  };
  socket.on("presence.report", (said) => {
    const parsed = report.safeParse(said);
    if (!parsed.success) return;
    newest = parsed.data;
    if (busy) return;
    busy = true;
    work()
      .catch(complain)
      .finally(() => (busy = false));
  });
  socket.on("disconnect", () => leaveConversation(io, socket));
}

/** The page has another conversation on screen, or is gone: colleagues see that ten seconds later, typing stops at once. */
export function leaveConversation(io: LiveServer, socket: LiveSocket): void {
  const { viewing, typing } = socket.data;
  if (viewing === null) return;
  socket.data.viewing = null;
  socket.data.typing = false;
  void socket.leave(viewersRoom(viewing));
  const member = { memberId: socket.data.actor.id, name: socket.data.actor.name };
  linger(io, viewing, member);
  if (typing) tell(io, viewing);
}

async function follow(io: LiveServer, { loadPlacement }: LiveAuthority, socket: LiveSocket, said: Report) {
  const { conversationId, typing } = said;
  if (conversationId !== socket.data.viewing) {
    const placed = conversationId && (await loadPlacement(conversationId));
    leaveConversation(io, socket);
    if (!placed || !canSee(socket.data.actor, placed) || !socket.connected) return;
    socket.data.viewing = conversationId;
    await socket.join(viewersRoom(conversationId));
  } else if (typing === socket.data.typing) return;
  socket.data.typing = typing;
  if (conversationId !== null) tell(io, conversationId);
}

type Lingerer = Pick<Presence, "memberId" | "name"> & { until: number };
const lingering = new Map<string, Lingerer[]>();

function linger(io: LiveServer, conversationId: string, member: Pick<Presence, "memberId" | "name">): void {
  const others = (lingering.get(conversationId) ?? []).filter((one) => one.memberId !== member.memberId);
  lingering.set(conversationId, [...others, { ...member, until: Date.now() + LINGER_MS }]);
  setTimeout(() => {
    const left = (lingering.get(conversationId) ?? []).filter((one) => one.until > Date.now());
    if (left.length > 0) lingering.set(conversationId, left);
    else lingering.delete(conversationId);
    tell(io, conversationId);
  }, LINGER_MS).unref();
}

function tell(io: LiveServer, conversationId: string): void {
  viewersOf(io, conversationId)
    .then((viewers) =>
      io.to(viewersRoom(conversationId)).emit("presence.changed", { conversationId, viewers }),
    )
    .catch(complain);
}

async function viewersOf(io: LiveServer, conversationId: string): Promise<Presence[]> {
  const viewers = new Map<string, Presence>();
  for (const { memberId, name } of lingering.get(conversationId) ?? []) {
    viewers.set(memberId, { memberId, name, typing: false });
  }
  // A member with two windows is one viewer, typing if either types.
  const present = new Map<string, Presence>();
  for (const { data } of await io.in(viewersRoom(conversationId)).fetchSockets()) {
    const { id: memberId, name } = data.actor;
    present.set(memberId, {
      memberId,
      name,
      typing: data.typing || (present.get(memberId)?.typing ?? false),
    });
  }
  return [...new Map([...viewers, ...present]).values()];
}

function complain(error: unknown): void {
  log().warn({ err: error }, "presence could not be told");
}
