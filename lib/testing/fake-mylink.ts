import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type FakeCall = { path: string; headers: IncomingMessage["headers"]; body: string };
export type FakeAnswer = (response: ServerResponse, call: FakeCall) => void;

/** A server that speaks MyLINK's API: what it was asked, and how it answers next (the last answer stays). */
export async function startFakeMyLink() {
  const calls: FakeCall[] = [];
  const answers: { tokens: FakeAnswer[]; sends: FakeAnswer[] } = { tokens: [], sends: [] };
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      const call = { path: request.url ?? "", headers: request.headers, body };
      calls.push(call);
      const list = call.path === "/token" ? answers.tokens : answers.sends;
      const answer = list.length > 1 ? list.shift() : list[0];
      if (answer) answer(response, call);
      else response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    calls,
    answers,
    tokensAsked: () => calls.filter((call) => call.path === "/token").length,
    sends: () => calls.filter((call) => call.path === "/sms/v1/messages"),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An answer of JSON with a status. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): FakeAnswer {
  return (response) =>
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** A token that lives for `seconds`. */
export function tokenFor(seconds: number, value = "token-1"): FakeAnswer {
  return json(200, { access_token: value, expires_in: seconds, token_type: "Bearer" });
}

/** 202 with a message id for the one message that was sent. */
export function taken(messageId: string): FakeAnswer {
  return (response, call) => {
    const sent = JSON.parse(call.body) as { referenceId: string; recipient: string }[];
    const messages = sent.map(({ referenceId, recipient }) => ({ messageId, referenceId, recipient }));
    json(202, { requestId: "5b2a1c7e-5cf2-4a1e-8f39-e8d4c07a8f20", messages })(response, call);
  };
}
