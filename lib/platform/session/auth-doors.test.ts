import { expect, test } from "vitest";
import { refusalOfAuth } from "./auth-doors.ts";

const plain = new Headers({ "content-length": "200" });

test.each([
  ["GET", "csrf"],
  ["GET", "session"],
  ["GET", "signout"],
  ["POST", "signout"],
  ["POST", "callback"],
])("%s %s is open", (method, action) => {
  expect(refusalOfAuth(method, action, plain)).toBeNull();
});

test.each([
  ["GET", "verify-request"],
  ["GET", "callback"],
  ["POST", "_log"],
  ["POST", "session"],
  ["DELETE", "session"],
  ["GET", ""],
  ["GET", "nope"],
])("%s %s is not there", (method, action) => {
  expect(refusalOfAuth(method, action, plain)?.code).toBe("not-found");
});

test.each([
  ["content-length", "16385"],
  ["transfer-encoding", "chunked"],
])("%s: %s is too large", (name, value) => {
  expect(refusalOfAuth("POST", "callback", new Headers({ [name]: value }))?.code).toBe("too-large");
});
