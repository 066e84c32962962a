import { z } from "zod";
import { room } from "#lib/contract/live.ts";
import { handsets } from "./live-server.ts";
import type { LiveServer } from "./live-server.ts";

const asked = z.object({ address: z.string().regex(/^\+?\d{3,15}$/) });

/** Opens the namespace of the demo phone: no sign-in, and each socket hears of the one handset it asks for (`auth.address`). */
export function openHandsets(io: LiveServer): void {
  const namespace = handsets(io);
  namespace.use((socket, next) =>
    next(asked.safeParse(socket.handshake.auth).success ? undefined : new Error("no-such-handset")),
  );
  namespace.on("connection", (socket) => {
    void socket.join(room.handset(asked.parse(socket.handshake.auth).address));
  });
}
