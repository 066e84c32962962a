import { spawn } from "node:child_process";
import { Agent, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { io, type Socket } from "socket.io-client";
import type { BenchDatabase } from "./bench-database.ts";
import { leaveNothingBehind } from "./leave-nothing-behind.ts";
import { freePort, startServer } from "./measured-server.ts";
import { median, percentile } from "./median.ts";
import { signInAgents } from "./sign-in-agents.ts";

const agents = 100;
const textsPerSecond = 200;

type Target = { url: string; path: string; cookies: (string | null)[]; bodyOf: (mark: string) => unknown };
type Latency = { p50: number; p99: number; received: number };

/**
 * (b) From the webhook's first byte to the event in a client, at 200 texts a second with 100 agents connected, against
 * a bare Socket.IO server that broadcasts the same payload at the same rate to 100 sockets, in turn.
 */
export async function measureLive(database: BenchDatabase, rounds: number, seconds: number) {
  const url = await database.urlOf("live");
  const server = await startServer({ DATABASE_URL: url, DATA_DIR: database.dataDir });
  const bare = await startBare();
  const cookies = await signInAgents(url, agents);
  const ours: Target = { url: server.url, path: "/api/mo/simulator", cookies, bodyOf: textOf };
  const theirs: Target = { url: bare.url, path: "/", cookies: cookies.map(() => null), bodyOf: eventOf };
  await measure(ours, seconds, "warm a");
  await measure(theirs, seconds, "warm b");
  const results = [];
  for (let round = 1; round <= rounds; round += 1) {
    const live = await measure(ours, seconds, `a${round}`);
    const reference = await measure(theirs, seconds, `b${round}`);
    results.push({ live, reference, ratioP99: live.p99 / reference.p99, ratioP50: live.p50 / reference.p50 });
  }
  bare.stop();
  await server.stop();
  return {
    ratioP99: median(results.map((one) => one.ratioP99)),
    ratioP50: median(results.map((one) => one.ratioP50)),
    rounds: results,
  };
}

async function measure(target: Target, seconds: number, name: string): Promise<Latency> {
  const sockets = await Promise.all(target.cookies.map((cookie) => connect(target.url, cookie)));
  const sentAt = new Map<string, number>();
  const latencies: number[] = [];
  for (const socket of sockets) {
    socket.on("messages.added", ({ added }: { added: { message: { text: string } }[] }) => {
      for (const { message } of added) {
        const sent = sentAt.get(message.text);
        if (sent !== undefined) latencies.push(performance.now() - sent);
      }
    });
  }
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const began = performance.now();
  for (let n = 0; n < seconds * textsPerSecond; n += 1) {
    await pause(Math.max(0, began + (n * 1_000) / textsPerSecond - performance.now()));
    const mark = `${name} ${n} ${Math.random()}`;
    sentAt.set(mark, performance.now());
    post(agent, target, mark);
  }
  await settled(() => latencies.length >= sentAt.size * sockets.length);
  for (const socket of sockets) socket.disconnect();
  agent.destroy();
  return { p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99), received: latencies.length };
}

function post(agent: Agent, target: Target, mark: string): void {
  const call = request(`${target.url}${target.path}`, {
    method: "POST",
    agent,
    headers: { "content-type": "application/json" },
  });
  call.on("response", (response) => response.resume());
  call.end(JSON.stringify(target.bodyOf(mark)));
}

async function connect(url: string, cookie: string | null): Promise<Socket> {
  const headers = { origin: url, ...(cookie === null ? {} : { cookie }) };
  const socket = io(url, { transports: ["websocket"], forceNew: true, extraHeaders: headers });
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("connect_error", reject);
  });
  return socket;
}

// Gives up after five seconds: what has not come by then shows as too few received.
async function settled(done: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !done(); tries += 1) await pause(50);
}

function textOf(mark: string) {
  const from = `+4479${String(Math.floor(Math.random() * 5_000)).padStart(8, "0")}`;
  return { id: mark, from, to: "+4759440000", text: mark };
}

// As large as ours: the conversation's change and the whole message.
function eventOf(mark: string) {
  const id = "01a2061c-478f-750a-9d26-d9f7d5952b44";
  const at = "2026-11-23T01:54:06.575Z";
  const conversation = {
    id,
    status: "open",
    numberId: id,
    assigneeId: null,
    teamId: id,
    waitingSince: at,
    snoozedUntil: null,
    lastSeq: 1,
    lastActivityAt: at,
  };
  const message = {
    id,
    conversationId: id,
    seq: 1,
    direction: "in",
    kind: "text",
    purpose: "conversational",
    text: mark,
    activity: null,
    media: [],
    parts: null,
    status: "received",
    revision: 0,
    statusReason: null,
    statusCode: null,
    segments: null,
    encoding: null,
    author: { kind: "contact", id: null, name: null },
    clientId: null,
    createdAt: at,
    dueAt: null,
    sentAt: null,
    deliveredAt: null,
    erased: false,
  };
  return { added: [{ conversation, message }] };
}

async function startBare() {
  const port = await freePort();
  const child = spawn(process.execPath, [`${import.meta.dirname}/bare-broadcast.ts`, String(port)], {
    stdio: "inherit",
  });
  const pid = child.pid ?? 0;
  leaveNothingBehind({ pid });
  child.once("exit", () => leaveNothingBehind({ done: pid }));
  const url = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(url, { method: "POST", body: "{}" }).then(
      () => true,
      () => false,
    );
  while (!(await answers())) await pause(50);
  return { url, stop: () => child.kill() };
}
