import { describe, expect, it } from "vitest";
import { pagePolicy, securityHeaders } from "./security-headers.ts";

describe("pagePolicy", () => {
  const policy = pagePolicy({ nonce: "abc", host: "texts.example:3000", development: false });

  it("lets only scripts with this page's nonce run", () => {
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).not.toContain("unsafe-eval");
    expect(policy).toMatch(/frame-ancestors 'none'$/);
  });

  it("names our sockets, and nothing that a strange Host header says", () => {
    expect(policy).toContain("connect-src 'self' ws://texts.example:3000 wss://texts.example:3000;");
    const strange = pagePolicy({ nonce: "abc", host: "x; script-src *", development: false });
    expect(strange).toContain("connect-src 'self';");
  });
});

describe("securityHeaders", () => {
  it("asks for https only where BASE_URL is https", () => {
    const names = (baseUrl: string) => securityHeaders(baseUrl).map(([name]) => name);
    expect(names("https://texts.example")).toContain("Strict-Transport-Security");
    expect(names("http://127.0.0.1:3000")).not.toContain("Strict-Transport-Security");
  });
});
