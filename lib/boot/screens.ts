import type { Server } from "node:http";
import type { GivenEnv } from "#lib/platform/env.ts";
import type { Handler } from "./front-door.ts";

/** The Next app behind our own HTTP server. */
export interface Screens {
  handler: Handler;
  close: () => Promise<void>;
}

/** Loads Next; `dev` compiles pages as they are asked for and reloads them in the browser. */
export async function prepareScreens(
  httpServer: Server,
  { HOST, PORT }: Pick<GivenEnv, "HOST" | "PORT">,
  dev: boolean,
): Promise<Screens> {
  const { default: next } = await import("next");
  const dir = `${import.meta.dirname}/../..`;
  const app = next({ dev, dir, hostname: HOST, port: PORT, httpServer });
  await app.prepare();
  return { handler: app.getRequestHandler(), close: () => app.close() };
}
