import type { LiveIntents } from "#lib/contract/live.ts";

type Report = Parameters<LiveIntents["presence.report"]>[0];

let report: Report = { conversationId: null, typing: false };

/** What this browser last had on screen: told again whenever the connection comes back. */
export const lastReport = (): Report => report;

/** Remembers what is on screen, for a connection that is yet to come. */
export const rememberReport = (next: Report): void => void (report = next);
