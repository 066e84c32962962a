import { newId } from "#lib/platform/ids.ts";

/** Under which name this process holds connections: whose connection it is alone sends through it. */
export const thisProcess = newId();
