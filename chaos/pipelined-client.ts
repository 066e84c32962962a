import { connect, type Socket } from "node:net";

/** What came back of one request, and how long after it was sent. */
export type Answered = { status: number; hasRetryAfter: boolean; ms: number };
type Asked = { id: string; at: number };

/**
 * Requests over a few connections without waiting for answers, as cheaply as this process can: a client that waits
 * for its answers slows down with the server, and so can never ask for more than it can do.
 */
export async function openPipelines(
  url: string,
  connections: number,
  onAnswer: (id: string, got: Answered) => void,
) {
  const { hostname, port } = new URL(url);
  const pipes = await Promise.all(
    Array.from({ length: connections }, () => openPipe(hostname, Number(port), onAnswer)),
  );
  let turn = 0;
  return {
    post: (path: string, id: string, payload: object) => {
      const pipe = pipes[turn++ % pipes.length];
      const body = JSON.stringify(payload);
      pipe?.ask(
        id,
        `POST ${path} HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\n` +
          `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    },
    waiting: () => pipes.reduce((sum, pipe) => sum + pipe.waiting(), 0),
    close: () => pipes.forEach((pipe) => pipe.close()),
  };
}

async function openPipe(host: string, port: number, onAnswer: (id: string, got: Answered) => void) {
  const socket: Socket = connect({ host, port, noDelay: true });
  await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  let asked: Asked[] = [];
  let first = 0;
  let rest = "";
  socket.setEncoding("latin1");
  socket.on("error", () => {});
  socket.on("data", (chunk: string) => {
    rest += chunk;
    for (let answer = takeAnswer(rest); answer; answer = takeAnswer(rest)) {
      rest = answer.rest;
      const question = asked[first++];
      if (question) onAnswer(question.id, { ...answer.got, ms: performance.now() - question.at });
    }
    if (first > 1_000) [asked, first] = [asked.slice(first), 0];
  });
  return {
    ask: (id: string, request: string) => {
      asked.push({ id, at: performance.now() });
      socket.write(request);
    },
    waiting: () => (socket.destroyed ? 0 : asked.length - first),
    close: () => socket.destroy(),
  };
}

function takeAnswer(from: string): { got: Omit<Answered, "ms">; rest: string } | null {
  const end = from.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const head = from.slice(0, end).toLowerCase();
  const length = Number(/content-length: (\d+)/.exec(head)?.[1] ?? 0);
  if (from.length < end + 4 + length) return null;
  const got = { status: Number(head.slice(9, 12)), hasRetryAfter: head.includes("\r\nretry-after:") };
  return { got, rest: from.slice(end + 4 + length) };
}
