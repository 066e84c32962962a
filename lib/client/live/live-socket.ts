import type { Socket } from "socket.io-client";
import type { LiveEvents, LiveIntents } from "#lib/contract/live.ts";

/** The live connection as a browser holds it. */
export type LiveSocket = Socket<LiveEvents, LiveIntents>;
