import { request } from "node:http";
import type { ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { openFrontDoor } from "./front-door.ts";
import type { FrontDoor } from "./front-door.ts";
import { dispatcher } from "./handlers.ts";

test("an answer comes before the rest is ready: not yet", async () => {
  const { door, port } = await openAnywhere();
  expect(await get(port, "/api/health")).toBe(503);
  door.server.close();
});

test("a taken port is one sentence", async () => {
  const { door, port } = await openAnywhere();
  await expect(openFrontDoor("127.0.0.1", port)).rejects.toThrow("another program uses it");
  door.server.close();
});

test("draining answers what was taken, and takes nothing more", async () => {
  const { door, port } = await openAnywhere();
  const taken = Promise.withResolvers<ServerResponse>();
  door.serve((_request, response) => taken.resolve(response));
  const answer = get(port, "/api/slow");
  const response = await taken.promise;
  let drained = false;
  const draining = door.drain().then(() => (drained = true));
  await expect(get(port, "/")).rejects.toThrow("ECONNREFUSED");
  expect(drained).toBe(false);
  response.end("done");
  expect(await answer).toBe(200);
  await draining;
});

test("requests go where they belong", async () => {
  const { door, port } = await openAnywhere();
  const answer = (code: number) => (_request: unknown, response: ServerResponse) =>
    response.writeHead(code).end();
  door.serve(dispatcher(answer(201), answer(202)));
  const codes = await Promise.all(
    [
      "/api/v1/x",
      "/api",
      "/api?x",
      "/api/auth/session",
      "/api/auth",
      "/api/authority",
      "/api/docs",
      "/api/docs/messages?x",
      "/api/docsx",
      "/apis",
      "/",
      "/metrics",
      "/metrics?x",
      "/metricsx",
    ].map((path) => get(port, path)),
  );
  expect(codes).toEqual([201, 201, 201, 202, 202, 201, 202, 202, 201, 202, 202, 201, 201, 202]);
  door.server.close();
});

async function openAnywhere(): Promise<{ door: FrontDoor; port: number }> {
  const door = await openFrontDoor("127.0.0.1", 0);
  return { door, port: (door.server.address() as AddressInfo).port };
}

function get(port: number, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ port, path, host: "127.0.0.1", agent: false }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    })
      .on("error", reject)
      .end();
  });
}
