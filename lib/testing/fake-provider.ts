import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type FakeCall = { method: string; path: string; headers: IncomingMessage["headers"]; body: string };
export type FakeAnswer = (response: ServerResponse, call: FakeCall) => void;

/**
 * A server that plays a provider's API: what it was asked, and how it answers next at each path (without the query;
 * the last answer stays). What nobody told it to answer is a 404.
 */
export async function startFakeProvider() {
  const calls: FakeCall[] = [];
  const answers = new Map<string, FakeAnswer[]>();
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      const { method = "", url: path = "", headers } = request;
      const call = { method, path, headers, body };
      calls.push(call);
      const list = answers.get(path.split("?")[0] ?? "") ?? [];
      const answer = list.length > 1 ? list.shift() : list[0];
      if (answer) answer(response, call);
      else response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    answer: (path: string, ...list: FakeAnswer[]) => void answers.set(path, list),
    callsTo: (path: string) => calls.filter((call) => call.path === path),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export type FakeProvider = Awaited<ReturnType<typeof startFakeProvider>>;

/** An answer of JSON with a status. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): FakeAnswer {
  return (response) =>
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** An answer of HTML, as proxies in front of an API give it. */
export function html(status: number): FakeAnswer {
  return (response) => response.writeHead(status, { "content-type": "text/html" }).end("<html>");
}

/** Hangs up when the call has been read: nobody knows whether it was taken. */
export const hangUp: FakeAnswer = (response) => response.destroy();
