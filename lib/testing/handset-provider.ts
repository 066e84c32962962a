import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { env, provideEnv } from "#lib/platform/env.ts";

export type MediaAnswer = (response: ServerResponse, request: IncomingMessage) => void;

/** A server in the simulator's place, from where media is fetched: what it was asked, and how it answers next (the last answer stays). */
export async function startHandsetProvider() {
  const asked: string[] = [];
  const answers: MediaAnswer[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer) answer(response, request);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  provideEnv({}, { ...env(), PORT: port, BASE_URL: origin });
  return {
    asked,
    answers,
    url: (name: string) => `${origin}/api/v1/simulator/media/${name}`,
    stop: () => server.close().closeAllConnections(),
  };
}

/** An answer with this content. */
export function content(body: string | Buffer, headers: Record<string, string> = {}): MediaAnswer {
  return (response) => response.writeHead(200, headers).end(body);
}

/** An answer with this status and no content. */
export function status(code: number): MediaAnswer {
  return (response) => response.writeHead(code).end();
}
