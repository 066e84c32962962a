import type { settings } from "./en/settings.ts";

/** The namespaces that a screen brings itself, by MoreWords in its frame. Types only: nothing is loaded by this. */
export type ScreenWords = { settings: typeof settings };
