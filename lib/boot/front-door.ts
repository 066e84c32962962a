import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { startDraining } from "#lib/platform/draining.ts";
import { StartupProblem } from "#lib/platform/startup-problem.ts";

const DRAIN_MS = 10_000;
// Longer than load balancers and providers keep a connection idle (a minute): they must be the ones to close it, or a
// text posted at that very moment is cut off and has to be sent again.
const IDLE_MS = 65_000;

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** The HTTP server: open before the rest is ready, so that a taken port shows at once and health checks get an answer. */
export interface FrontDoor {
  server: Server;
  /** From now on requests go to `handler`; until then they get 503. */
  serve: (handler: Handler) => void;
  /**
   * Says that it stops, and still serves for `lastCallMs` so that a load balancer can turn away; then takes no more
   * requests, and returns when those that were taken are answered, or after ten seconds.
   */
  drain: (lastCallMs?: number) => Promise<void>;
}

/** Opens the port. Throws a StartupProblem where that is impossible. */
export async function openFrontDoor(host: string, port: number): Promise<FrontDoor> {
  let handle: Handler = refuse;
  let answered = () => {};
  let open = 0;
  const server = createServer((request, response) => {
    open += 1;
    response.on("close", () => {
      open -= 1;
      if (open === 0) answered();
    });
    handle(request, response);
  });
  server.keepAliveTimeout = IDLE_MS;
  await listen(server, host, port);
  const drain = async (lastCallMs = 0) => {
    startDraining();
    if (lastCallMs > 0) await patience(lastCallMs);
    handle = refuse;
    server.close();
    if (open > 0)
      await Promise.race([new Promise<void>((resolve) => (answered = resolve)), patience(DRAIN_MS)]);
  };
  return {
    server,
    serve: (handler) => (handle = handler),
    drain,
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(explain(error, host, port)));
    server.listen(port, host, () => {
      server.removeAllListeners("error");
      resolve();
    });
  });
}

function explain(error: Error, host: string, port: number): StartupProblem {
  const code = "code" in error ? String(error.code) : "";
  const reasons: Record<string, string> = {
    EADDRINUSE: "another program uses it; set PORT to a free one",
    EACCES: "this user may not open it; set PORT to 1024 or higher",
    EADDRNOTAVAIL: "this machine does not have that address; set HOST",
    ENOTFOUND: "there is no such host; set HOST",
  };
  return new StartupProblem(`Port ${port} on ${host} cannot be opened: ${reasons[code] ?? error.message}.`);
}

function refuse(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, {
    "content-type": "application/problem+json",
    "retry-after": "2",
    connection: "close",
  });
  response.end(
    JSON.stringify({ type: "about:blank", title: "Starting or stopping", status: 503, code: "unavailable" }),
  );
}

function patience(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
