import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { callPublic } from "./call-public.ts";
import { isPublicAddress } from "./public-address.ts";

describe("an address of the public internet", () => {
  test.each([
    "93.184.215.14",
    "8.8.8.8",
    "172.15.0.1",
    "172.32.0.1",
    "2606:2800:21f:cb07::1",
    "::ffff:8.8.8.8",
  ])("%s", (address) => expect(isPublicAddress(address)).toBe(true));
});

describe("an address that no stranger's URL may lead to", () => {
  test.each([
    ["this machine", "127.0.0.1"],
    ["this machine, another spelling", "127.9.9.9"],
    ["this machine, IPv6", "::1"],
    ["any address", "0.0.0.0"],
    ["any address, IPv6", "::"],
    ["private", "10.1.2.3"],
    ["private", "172.16.0.1"],
    ["private", "172.31.255.255"],
    ["private", "192.168.1.1"],
    ["link-local, and the clouds' metadata", "169.254.169.254"],
    ["link-local, IPv6", "fe80::1"],
    ["metadata, IPv6", "fd00:ec2::254"],
    ["carrier-grade NAT", "100.64.0.1"],
    ["unique local", "fc00::1"],
    ["site-local", "fec0::1"],
    ["IPv4 in IPv6", "::ffff:127.0.0.1"],
    ["IPv4 in IPv6, in hex", "::ffff:a9fe:a9fe"],
    ["IPv4 in IPv6, the old way", "::127.0.0.1"],
    ["IPv4 through NAT64", "64:ff9b::7f00:1"],
    ["IPv4 through local NAT64", "64:ff9b:1::7f00:1"],
    ["IPv4 through 6to4", "2002:7f00:1::"],
    ["Teredo", "2001:0:1::1"],
    ["benchmarks", "198.18.0.1"],
    ["documentation", "192.0.2.1"],
    ["multicast", "224.0.0.1"],
    ["broadcast", "255.255.255.255"],
    ["reserved", "240.0.0.1"],
    ["no address at all", "localhost"],
  ])("%s: %s", (_name, address) => expect(isPublicAddress(address)).toBe(false));
});

describe("a call", () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close().closeAllConnections();
  });

  /** A server on this machine, which counts as ours below /ours only. */
  async function serve(listener: RequestListener) {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers.authorization ?? "-"}`);
      listener(request, response);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const isOurs = (url: URL) => url.origin === origin && url.pathname.startsWith("/ours");
    const get = (path: string, more: { maxBytes?: number; timeoutMs?: number; redirects?: boolean } = {}) =>
      callPublic(URL.canParse(path) ? path : origin + path, {
        headers: { authorization: "secret" },
        timeoutMs: 5_000,
        maxBytes: 100,
        isOurs,
        ...more,
      });
    return { asked, get, origin };
  }

  test.each([
    "http://127.0.0.1/",
    "http://[::1]/",
    "http://0x7f.1/",
    "http://2130706433/",
    "http://localhost:1/",
    "http://[::ffff:169.254.169.254]/latest/meta-data/",
    "https://user:password@192.168.0.1/",
  ])("to %s is refused before anything is sent", async (url) => {
    const answer = await callPublic(url, { timeoutMs: 5_000, maxBytes: 100 });
    expect(answer).toEqual({ kind: "private-address" });
  });

  test.each(["ftp://example.com/", "file:///etc/passwd", "not a url", "http://[/"])(
    "to %s fails, without being made",
    async (url) => {
      expect(await callPublic(url, { timeoutMs: 5_000, maxBytes: 100 })).toMatchObject({ kind: "failed" });
    },
  );

  test("gives the answer, whatever its status", async () => {
    const { get } = await serve((_request, response) => response.writeHead(404).end("gone"));
    const answer = await get("/ours");
    expect(answer).toMatchObject({ kind: "answer", status: 404 });
    expect(answer.kind === "answer" && answer.body.toString()).toBe("gone");
  });

  test("follows redirects, but not into a private network, and gives nobody else the credentials", async () => {
    const other = await serve((_request, response) => response.end("theirs"));
    const { get, asked } = await serve((request, response) => {
      if (request.url === "/ours/1") response.writeHead(302, { location: "/ours/2" }).end();
      else if (request.url === "/ours/2") response.writeHead(307, { location: "/secret" }).end();
      else response.end("got in");
    });
    expect(await get("/ours/1")).toEqual({ kind: "private-address" });
    expect(asked).toEqual(["/ours/1 secret", "/ours/2 secret"]);

    const away = await serve((_request, response) =>
      response.writeHead(302, { location: `${other.origin}/ours` }).end(),
    );
    await callPublic(`${away.origin}/ours`, {
      headers: { authorization: "secret" },
      timeoutMs: 5_000,
      maxBytes: 100,
      isOurs: (url) => url.pathname === "/ours",
    });
    expect(other.asked).toEqual(["/ours -"]);
  });

  test("gives up on a circle of redirects", async () => {
    const { get } = await serve((_request, response) => response.writeHead(302, { location: "/ours" }).end());
    expect(await get("/ours")).toEqual({ kind: "failed", cause: "too-many-redirects", reached: true });
  });

  test("reads no more than it may, whether the length was announced or not", async () => {
    const { get } = await serve((request, response) => {
      if (request.url === "/ours/announced") return response.end("x".repeat(101));
      response.write("x".repeat(60));
      response.end("x".repeat(60));
    });
    expect(await get("/ours/announced")).toEqual({ kind: "too-large" });
    expect(await get("/ours/streamed")).toEqual({ kind: "too-large" });
  });

  test("that finds nobody says that nothing was reached", async () => {
    const { get, origin } = await serve(() => undefined);
    servers.splice(0).forEach((server) => server.close());
    expect(await get(`${origin}/ours`)).toEqual({ kind: "failed", cause: "ECONNREFUSED", reached: false });
  });

  test("that may not be redirected gives the redirect as its answer", async () => {
    const { get, asked } = await serve((_request, response) =>
      response.writeHead(302, { location: "/ours/2" }).end(),
    );
    expect(await get("/ours", { redirects: false })).toMatchObject({ kind: "answer", status: 302 });
    expect(asked).toHaveLength(1);
  });

  test("that gets no answer ends in time", async () => {
    const { get } = await serve(() => undefined);
    expect(await get("/ours", { timeoutMs: 200 })).toEqual({
      kind: "failed",
      cause: "timeout",
      reached: true,
    });
  });
});
