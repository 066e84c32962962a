import { describe, expect, it } from "vitest";
import { pathAfterSignIn } from "./path-after-sign-in.ts";

describe("pathAfterSignIn", () => {
  it("goes back to the page that was asked for", () => {
    expect(pathAfterSignIn("/inbox/1?status=closed")).toBe("/inbox/1?status=closed");
  });

  it.each([
    undefined,
    ["/a", "/b"],
    "",
    "/sign-in?next=/sign-in",
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "/\t/evil.example/",
    "/.//evil.example/",
    "javascript:alert(1)",
  ])("goes to the inbox instead of to %j", (asked) => {
    expect(pathAfterSignIn(asked)).toBe("/inbox");
  });
});
