import { createAdapter } from "@socket.io/redis-streams-adapter";
import { createClient } from "redis";
import { log } from "#lib/platform/log.ts";
import { StartupProblem } from "#lib/platform/startup-problem.ts";

/** Shares rooms between processes over one Redis stream. Throws a StartupProblem when Redis does not answer. */
export async function redisAdapter(url: string) {
  let connected = false;
  const client = createClient({
    url,
    socket: { reconnectStrategy: (tries, cause) => (connected ? Math.min(100 * tries, 2_000) : cause) },
  });
  client.on("error", (error: unknown) => {
    if (connected) log().warn({ err: error }, "Redis is away: live events wait for it");
  });
  try {
    await client.connect();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartupProblem(`REDIS_URL: Redis does not answer (${reason}).`);
  }
  connected = true;
  return {
    adapter: createAdapter(client, { streamName: "twoway:live" }),
    isReady: () => client.isReady,
    close: () => client.close(),
  };
}
